-- What is safe for somebody changes: a phone is taken, they move, they want to be left alone. What they
-- tell us later counts from then on.

create function private.safe_contact_problem(field text, code text)
returns text
language plpgsql
immutable
set search_path = ''
as $$
begin
  return coalesce(
    case field || ':' || code
      when 'name:missing' then 'Write what we should call them. It need not be their real name.'
      when 'ways:missing' then 'Choose at least one way to reach them, or say that they want none.'
      when 'phone:missing' then 'Write their phone number, or take the phone call away.'
      when 'phone:malformed' then 'Write a phone number, like 01632 960001.'
      when 'email:missing' then 'Write their email address, or take email away.'
      when 'email:malformed' then 'Write an email address, like name@example.com.'
      when 'post_address:missing' then 'Write where we can write to, or take the letter away.'
      when 'hub:missing' then 'Choose a hub, or take the hub away.'
      when 'through_whom:missing' then 'Write who we reach them through, or take that way away.'
      when 'safe_messages:unreachable'
        then 'Say that an email or a letter is safe, or choose another way to reach them.'
      when 'language:missing' then 'Write which language the interpreter should speak.'
      when 'asked_by:missing' then 'Write who asked for them, and how to reach that person.'
    end,
    case code
      when 'too_long' then 'Make this shorter.'
      when 'unknown' then 'Choose from the list.'
      else 'Look at this answer again.'
    end
  );
end
$$;

create function private.read_safe_contact(it public.cases, contact jsonb)
returns private.referral_fields
language plpgsql
stable
set search_path = ''
as $$
declare
  read record;
  wrong record;
begin
  -- The form's own rules; what is not about reaching them was answered when they asked.
  read := private.read_referral(
    case when jsonb_typeof(contact) = 'object' then contact else '{}' end || jsonb_build_object(
      'for_whom', it.for_whom, 'agreed', 'yes', 'needs', array['known'], 'contact_consent', 'yes'
    )
  );
  select r.key as field, r.value as code into wrong
  from jsonb_each_text(read.refusals) r
  left join pg_catalog.pg_attribute a
    on a.attrelid = 'private.referral_fields'::regclass and a.attname = r.key
  order by a.attnum
  limit 1;
  if found then
    perform private.refuse_answer(wrong.field, wrong.code, private.safe_contact_problem(wrong.field, wrong.code));
  end if;
  return read.fields;
end
$$;

create function private.store_safe_contact(it uuid, r private.referral_fields, consent text)
returns void
language plpgsql
set search_path = ''
as $$
declare
  meets_at uuid;
begin
  if 'hub' = any (r.ways::text[]) then
    select l.id into meets_at from public.locations l where l.id::text = r.hub and not l.masked;
    if not found then
      perform private.refuse_answer('hub', 'unknown', private.safe_contact_problem('hub', 'unknown'));
    end if;
  end if;
  update public.case_contacts k set
    name = r.name, ways = r.ways, hub_id = meets_at,
    -- What belongs to a way that was taken away may be in somebody else's hands.
    phone = case when 'phone' = any (r.ways::text[]) then r.phone end,
    email = case when 'email' = any (r.ways::text[]) then r.email end,
    post_address = case when 'post' = any (r.ways::text[]) then r.post_address end,
    through_whom = case when 'through' = any (r.ways::text[]) then r.through_whom end,
    safe_messages = coalesce(r.safe_messages::text[], '{}'),
    safe_days = coalesce(r.safe_days::text[], '{}'),
    safe_times = coalesce(r.safe_times::text[], '{}'),
    caller_says = r.caller_says, safe_word = r.safe_word, must_not = r.must_not,
    communication = coalesce(r.communication::text[], '{}'),
    language = case when 'interpreter' = any (r.communication::text[]) then r.language end,
    asked_by = r.asked_by,
    consent_recorded = coalesce(consent, k.consent_recorded),
    consented_at = case when consent is null then k.consented_at else now() end,
    withdrawn_at = null
  where k.case_id = it;
end
$$;

create function private.safe_contact_reason(reason text, before public.case_contacts)
returns text
language plpgsql
immutable
set search_path = ''
as $$
declare
  clean constant text := private.case_words('reason', reason, 'Say who told us, and how.');
begin
  -- The timeline outlives what was safe.
  if strpos(private.plain_phone(clean), private.plain_phone(before.phone)) > 0
    or strpos(lower(clean), lower(before.email)) > 0 then
    perform private.refuse_answer('reason', 'names_it', 'Leave the old number or address out of this.');
  end if;
  return clean;
end
$$;

create function public.change_safe_contact(
  id uuid, seen integer, wants_contact boolean, reason text, contact jsonb default '{}', consent text default ''
)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  it public.cases;
  followed_in uuid;
  before public.case_contacts;
  was_withdrawn boolean;
  clean text;
  fields private.referral_fields;
begin
  -- What came with a request that is followed in another counts there: whoever works on that changes it.
  select coalesce(c.merged_into, c.id) into followed_in
  from public.cases c where c.id = change_safe_contact.id;
  -- In one order, as where cases are merged.
  perform from public.cases c
  where c.id in (change_safe_contact.id, followed_in)
  order by c.id
  for update;
  perform private.case_to_change(
    followed_in, (select c.version from public.cases c where c.id = followed_in)
  );
  it := private.case_to_change(id, seen, 'unmerge');
  if wants_contact is null then
    perform private.refuse_answer('wants_contact', 'missing', 'Say whether they want us to get in touch.');
  end if;
  select k.* into before from public.case_contacts k where k.case_id = it.id;
  was_withdrawn := before.withdrawn_at is not null;
  if wants_contact then
    if was_withdrawn and coalesce(consent, '') not in ('with_them', 'on_the_phone', 'agreed') then
      perform private.refuse_answer('consent', 'missing', 'Say how they agreed that we may get in touch again.');
    end if;
    fields := private.read_safe_contact(it, contact);
    clean := private.safe_contact_reason(reason, before);
    perform private.store_safe_contact(it.id, fields, case when was_withdrawn then consent end);
  else
    clean := private.safe_contact_reason(reason, before);
    update public.case_contacts k set withdrawn_at = coalesce(k.withdrawn_at, now()) where k.case_id = it.id;
  end if;
  perform private.add_case_entry(
    id,
    case
      when not wants_contact then 'contact_withdrawn'
      when was_withdrawn then 'contact_agreed'
      else 'contact_changed'
    end,
    clean
  );
  -- Somebody else may read by now what was sent; and whoever wants to hear nothing is asked nothing.
  perform private.end_follow_up(c, only_asked => wants_contact)
  from unnest(array[it.id, followed_in]) c;
  if followed_in <> it.id then
    perform private.case_changed(followed_in);
  end if;
  return private.case_changed(id);
end
$$;

revoke execute on function public.change_safe_contact from public;
grant execute on function public.change_safe_contact to authenticated;

comment on function private.safe_contact_problem(text, text) is
  'What to tell staff about an answer of how to reach somebody.';
comment on function private.read_safe_contact(public.cases, jsonb) is
  'How to reach somebody, by the rules of the form; refuses with 400 the first answer that breaks one, in the order of the form.';
comment on function private.store_safe_contact(uuid, private.referral_fields, text) is
  'Replaces how somebody may be reached, and forgets the number or address of each way that was taken away.';
comment on function private.safe_contact_reason(text, public.case_contacts) is
  'Who told us what changed, and how; refused with 400 where it names the old number or email address.';
comment on function public.change_safe_contact is
  'Replaces how somebody may be reached, as the form''s fields (hub by its id), or notes that they do not want us to get in touch any more: then no way is safe, until they agree again (consent: with_them, on_the_phone or agreed). reason: who told us, and how; never the number. Also of a closed case, and of one that is followed in another.';
