-- One case as whoever works on it sees it: how to reach the person without harm, what they asked, what
-- was done, and who has read it. Reading it is put on the record before anything is shown.

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

create function private.contact_rules(contact public.case_contacts, is_safe_now boolean)
returns table (way text, verdict text, why text)
language plpgsql
stable
set search_path = ''
as $$
begin
  return query
  select rule.way,
    case when rule.never then 'never' when rule.ask then 'ask' else 'safe' end,
    case when rule.never or rule.ask then rule.why end
  from (values
    ('phone', false, not is_safe_now or not 'phone' = any (contact.ways::text[]), case
      when not 'phone' = any (contact.ways::text[]) then 'They did not ask to be rung.'
      else 'They said that this is not a safe time to ring.'
    end),
    ('voicemail', not 'voicemail' = any (contact.safe_messages::text[]), false,
      'They did not say that a voicemail is safe. Leave none.'),
    ('text', not 'text' = any (contact.safe_messages::text[]), false,
      'They did not say that a text message is safe. Send none.'),
    ('email', not 'email' = any (contact.safe_messages::text[]), false,
      'They did not say that an email is safe. Send none.'),
    ('post', not 'post' = any (contact.safe_messages::text[]), false,
      'They did not say that a letter is safe. Send none.'),
    ('hub', false, not 'hub' = any (contact.ways::text[]), 'They did not ask to be met at a hub.'),
    ('visit', false, true, 'Nobody goes to where somebody lives unless it was agreed.'),
    ('through', not 'through' = any (contact.ways::text[]), false,
      'They named nobody to go through. Tell nobody else.')
  ) as rule (way, never, ask, why);
end
$$;

create function private.require_open_record(id uuid)
returns void
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  if private.open_record() is distinct from id then
    perform private.refuse_unknown();
  end if;
end
$$;

create function private.case_told(id uuid)
returns jsonb
language sql
stable
set search_path = ''
begin atomic
  select jsonb_build_object(
    'id', c.id, 'reference', c.reference, 'version', c.version, 'state', c.state,
    'channel', c.channel, 'entered_by', entered.name, 'for_whom', c.for_whom,
    'how_soon', c.how_soon, 'risk', c.risk, 'apart', c.apart,
    'neighbourhood_id', c.neighbourhood_id, 'neighbourhood', area.name,
    'team_id', c.team_id, 'team', team.name, 'lead_id', c.lead_id, 'lead', lead.name,
    'received_at', c.received_at, 'respond_by', c.respond_by, 'looked_at', c.looked_at,
    'tries', c.tries, 'tried_at', c.tried_at, 'reached_at', c.reached_at,
    'next_step_at', c.next_step_at, 'outcome', c.outcome, 'closed_at', c.closed_at,
    'forget_on', c.forget_on, 'erased_at', c.erased_at, 'demonstration', c.demonstration,
    'may_work', (select private.may('work_gateway'))
      or coalesce(c.lead_id = any ((select private.leads_i_stand_for())::uuid[]), false),
    'may_answer', private.may('answer_data_requests', c.neighbourhood_id),
    'merged_into', (
      select jsonb_build_object('id', m.id, 'reference', m.reference)
      from public.cases m where m.id = c.merged_into
    ),
    'merged_from', coalesce((
      select jsonb_agg(jsonb_build_object('id', m.id, 'reference', m.reference) order by m.received_at)
      from public.cases m where m.merged_into = c.id
    ), '[]'),
    'needs', coalesce((
      select jsonb_agg(
        jsonb_build_object('id', s.id, 'name', s.name, 'sensitive', s.sensitive) order by s.position
      )
      from public.case_needs n
      join public.support_needs s on s.id = n.need_id
      where n.case_id = c.id
    ), '[]'),
    'words', (select w.words from public.case_words w where w.case_id = c.id),
    'contact', (
      select to_jsonb(k) - array['case_id', 'hub_id'] || jsonb_build_object(
        'hub', (select l.name from public.published_locations l where l.id = k.hub_id),
        'is_safe_now', safe.now,
        'rules', (
          select jsonb_agg(jsonb_build_object('way', r.way, 'verdict', r.verdict, 'why', r.why))
          from private.contact_rules(k, safe.now) r
        )
      )
      from public.case_contacts k
      cross join lateral private.is_safe_time(k, now()) as safe (now)
      where k.case_id = c.id
    ),
    'sharing', coalesce((
      select jsonb_agg(
        jsonb_build_object(
          'id', o.id, 'name', o.name, 'agreed_at', x.agreed_at, 'withdrawn_at', x.withdrawn_at
        ) order by o.name
      )
      from public.case_sharing x
      join public.published_organizations o on o.id = x.organization_id
      where x.case_id = c.id
    ), '[]'),
    'appointments', coalesce((
      select jsonb_agg(
        jsonb_build_object(
          'id', a.id, 'at', a.at, 'state', a.state, 'version', a.version, 'with', s.name,
          'location_id', a.location_id, 'location', l.name
        ) order by a.at desc
      )
      from public.case_appointments a
      left join public.published_locations l on l.id = a.location_id
      left join public.staff s on s.id = a.staff_id
      where a.case_id = c.id
    ), '[]'),
    'entries', coalesce((
      select jsonb_agg(
        jsonb_build_object(
          'id', e.id, 'at', e.at, 'by', s.name, 'kind', e.kind, 'way', e.way, 'words', e.words,
          'need', n.name, 'organization', o.name, 'colleague', colleague.name,
          'follows', e.case_entry_id
        ) order by e.at desc, e.case_entry_id is not null, e.kind
      )
      from public.case_entries e
      left join public.staff s on s.id = e.staff_id
      left join public.staff colleague on colleague.id = e.colleague_id
      left join public.support_needs n on n.id = e.need_id
      left join public.published_organizations o on o.id = e.organization_id
      where e.case_id = c.id
    ), '[]'),
    -- Each person once for each day: the record itself has every reading.
    'readings', coalesce((
      select jsonb_agg(
        jsonb_build_object('by', r.name, 'at', r.at, 'times', r.times, 'action', r.action) order by r.at desc
      )
      from (
        select s.name, a.action, max(a.at) as at, count(*) as times
        from public.audit_entries a
        left join public.staff s on s.id = a.staff_id
        where a.entity = 'cases' and a.entity_id = c.id and a.action in ('read', 'export')
        group by s.name, a.action, (a.at at time zone 'Europe/London')::date
        order by max(a.at) desc
        limit 100
      ) as r
    ), '[]')
  )
  from public.cases c
  left join public.published_neighbourhoods area on area.id = c.neighbourhood_id
  left join public.support_teams team on team.id = c.team_id
  left join public.staff lead on lead.id = c.lead_id
  left join public.staff entered on entered.id = c.entered_by
  where c.id = case_told.id;
end;

create function public.case_record(id uuid)
returns jsonb
language sql
volatile
set search_path = ''
begin atomic
  select private.read_record(c.id, 'read') from public.cases c where c.id = case_record.id;
  select private.require_open_record(case_record.id);
  select private.case_told(case_record.id);
end;

revoke execute on function
  private.is_safe_time, private.contact_rules, private.require_open_record, private.case_told,
  public.case_record
from public;
grant execute on function
  private.is_safe_time, private.contact_rules, private.require_open_record, private.case_told,
  public.case_record
to authenticated;

comment on function private.is_safe_time(public.case_contacts, timestamptz) is
  'Whether somebody said that they may be rung at this time: morning until 12, afternoon until 5, then evening, in London.';
comment on function private.contact_rules(public.case_contacts, boolean) is
  'For each way to try somebody: safe; ask (only with a reason, which is kept); or never; and why.';
comment on function private.require_open_record(uuid) is
  'Refuses with 404 unless this request has put the reading of this case on the record.';
comment on function private.case_told(uuid) is
  'Everything of one case, as far as its caller may read it: policies apply, so first put the reading on the record.';
comment on function public.case_record(uuid) is
  'Everything of one case for whoever may read it, with who has read it. The reading itself is put on the record.';
