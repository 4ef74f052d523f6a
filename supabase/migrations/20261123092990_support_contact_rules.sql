-- Which ways of reaching somebody are safe now, by all that they told us: also in other requests of
-- theirs that are followed in this case.

create function private.is_safe_time(contact public.case_contacts, at timestamptz)
returns boolean
language plpgsql
stable
set search_path = ''
as $$
declare
  there constant timestamp := at at time zone 'Europe/London';
  today constant text :=
    (array['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])[extract(isodow from there)::integer];
  part constant text := case
    when there::time < '12:00' then 'morning'
    when there::time < '17:00' then 'afternoon'
    else 'evening'
  end;
begin
  return (cardinality(contact.safe_days::text[]) = 0 or today = any (contact.safe_days::text[]))
    and (cardinality(contact.safe_times::text[]) = 0 or part = any (contact.safe_times::text[]));
end
$$;

create function private.contact_rules(contact public.case_contacts, is_safe_time boolean)
returns table (way text, verdict text, why text)
language plpgsql
stable
set search_path = ''
as $$
begin
  return query
  select rule.way,
    case when rule.never is not null then 'never' when rule.ask is not null then 'ask' else 'safe' end,
    coalesce(rule.never, rule.ask)
  from (
    select told.way,
      case
        when contact.withdrawn_at is not null then 'They do not want us to get in touch any more.'
        when told.message is not null and not told.way = any (contact.safe_messages::text[])
          then format('They did not say that %s', told.message)
        when told.message is not null and told.goes_to is null
          then 'They told us nothing to send it to. Send none.'
        when told.way = 'through' and not 'through' = any (contact.ways::text[])
          then 'They named nobody to go through. Tell nobody else.'
      end as never,
      case
        when told.way = 'visit' then 'Nobody goes to where somebody lives unless it was agreed.'
        when told.way = 'phone' and not 'phone' = any (contact.ways::text[])
          then 'They did not ask to be rung.'
        when told.way = 'hub' and not 'hub' = any (contact.ways::text[])
          then 'They did not ask to be met at a hub.'
        -- Somebody else may see a screen light up, or hear it, as they hear it ring.
        when told.at_once and not is_safe_time
          then format('They said that this is not a safe time %s.', told.at_this_time)
      end as ask
    from (values
      ('phone', null, null, true, 'to ring'),
      ('voicemail', 'a voicemail is safe. Leave none.', contact.phone::text, true, 'for a voicemail'),
      ('text', 'a text message is safe. Send none.', contact.phone::text, true, 'for a text message'),
      ('email', 'an email is safe. Send none.', contact.email::text, true, 'for an email'),
      ('post', 'a letter is safe. Send none.', contact.post_address::text, false, ''),
      ('hub', null, null, false, ''),
      ('visit', null, null, false, ''),
      ('through', null, null, false, '')
    ) as told (way, message, goes_to, at_once, at_this_time)
  ) as rule;
end
$$;

create function private.followed_as_one(id uuid)
returns uuid[]
language plpgsql
stable
set search_path = ''
as $$
begin
  return array(
    select followed_as_one.id
    union all
    select c.id from public.cases c where c.merged_into = followed_as_one.id
  );
end
$$;

create function private.rules_now(id uuid)
returns table (way text, verdict text, why text)
language plpgsql
stable
set search_path = ''
as $$
begin
  return query
  select distinct on (r.way) r.way, r.verdict, r.why
    || case when c.id <> rules_now.id then format(' They said so in %s.', c.reference) else '' end
  from public.case_contacts k
  join public.cases c on c.id = k.case_id
  cross join lateral private.contact_rules(k, private.is_safe_time(k, now())) r
  where k.case_id = any (private.followed_as_one(rules_now.id))
  order by r.way, array_position(array['never', 'ask', 'safe'], r.verdict), c.id <> rules_now.id, c.received_at;
end
$$;

grant execute on function private.contact_rules, private.followed_as_one to authenticated;

comment on function private.is_safe_time(public.case_contacts, timestamptz) is
  'Whether somebody said that they may be rung at this time: morning until 12, afternoon until 5, then evening, in London.';
comment on function private.contact_rules(public.case_contacts, boolean) is
  'For each way to try somebody, at a time that is safe for them or at another: safe; ask (only with a reason, which is kept); or never; and why.';
comment on function private.followed_as_one(uuid) is
  'A case and those that are followed in it, as far as its caller may read them.';
comment on function private.rules_now(uuid) is
  'The strictest rule for each way, of all that one person told us in a case and in those followed in it. Only for functions of the owner.';
