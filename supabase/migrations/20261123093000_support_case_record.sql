-- One case as whoever works on it sees it: how to reach the person without harm, what they asked, what
-- was done, and who has read it. Reading it is put on the record before anything is shown.

create function private.require_open_record(id uuid)
returns void
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  if not coalesce(id = any (private.open_records()), false) then
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
      select jsonb_agg(
        jsonb_build_object(
          'id', m.id, 'reference', m.reference, 'received_at', m.received_at, 'for_whom', m.for_whom,
          'words', (select w.words from public.case_words w where w.case_id = m.id)
        ) order by m.received_at
      )
      from public.cases m where m.merged_into = c.id
    ), '[]'),
    'needs', coalesce((
      select jsonb_agg(
        jsonb_build_object('id', s.id, 'name', s.name, 'sensitive', s.sensitive, 'of', s.of)
        order by s.position
      )
      from (
        select distinct on (s.id) s.id, s.name, s.sensitive, s.position,
          nullif(m.reference, c.reference) as of
        from public.case_needs n
        join public.support_needs s on s.id = n.need_id
        join public.cases m on m.id = n.case_id
        where n.case_id = any (person.cases)
        order by s.id, m.id <> c.id, m.received_at
      ) as s
    ), '[]'),
    'words', (select w.words from public.case_words w where w.case_id = c.id),
    -- What is safe changes while somebody looks at it: both rules are told, and when this was.
    'told_at', now(),
    'contacts', coalesce((
      select jsonb_agg(
        to_jsonb(k) - array['case_id'] || jsonb_build_object(
          'case', jsonb_build_object('id', m.id, 'reference', m.reference, 'version', m.version),
          'hub', (select l.name from public.published_locations l where l.id = k.hub_id),
          'rules', (
            select jsonb_build_object(
              'at_safe_times', jsonb_agg(to_jsonb(r) - 'at_safe_time') filter (where r.at_safe_time),
              'at_other_times', jsonb_agg(to_jsonb(r) - 'at_safe_time') filter (where not r.at_safe_time)
            )
            from (
              select times.at_safe_time, rule.way, rule.verdict, rule.why
              from (values (true), (false)) as times (at_safe_time)
              cross join lateral private.contact_rules(k, times.at_safe_time) rule
            ) as r
          )
        ) order by m.id <> c.id, m.received_at
      )
      from public.case_contacts k
      join public.cases m on m.id = k.case_id
      where k.case_id = any (person.cases)
    ), '[]'),
    'sharing', coalesce((
      select jsonb_agg(
        jsonb_build_object(
          'id', o.id, 'name', o.name, 'agreed_at', x.agreed_at, 'withdrawn_at', x.withdrawn_at,
          'of', nullif(m.reference, c.reference)
        ) order by o.name, x.agreed_at
      )
      from public.case_sharing x
      join public.cases m on m.id = x.case_id
      join public.published_organizations o on o.id = x.organization_id
      where x.case_id = any (person.cases)
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
          'follows', e.case_entry_id, 'of', nullif(m.reference, c.reference)
        ) order by e.at desc, e.case_entry_id is not null, e.kind
      )
      from public.case_entries e
      join public.cases m on m.id = e.case_id
      left join public.staff s on s.id = e.staff_id
      left join public.staff colleague on colleague.id = e.colleague_id
      left join public.support_needs n on n.id = e.need_id
      left join public.published_organizations o on o.id = e.organization_id
      where e.case_id = any (person.cases)
        -- The case that others are followed in says so itself.
        and (e.case_id = c.id or e.kind <> 'merged')
    ), '[]'),
    'follow_up', (
      select jsonb_build_object(
        'way', f.way, 'state', f.state, 'ask_on', f.ask_on, 'until', f.until,
        'is_due', f.state in ('agreed', 'asked')
          and (now() at time zone 'Europe/London')::date between f.ask_on and f.until
      )
      from public.case_follow_ups f
      where f.case_id = any (person.cases)
      order by f.case_id <> c.id, f.ask_on
      limit 1
    ),
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
  cross join lateral (select private.followed_as_one(c.id)) as person (cases)
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
  select private.read_record(c.id, 'read') from public.cases c where c.merged_into = case_record.id;
  select private.case_told(case_record.id);
end;

revoke execute on function private.require_open_record, private.case_told, public.case_record from public;
grant execute on function private.require_open_record, private.case_told, public.case_record to authenticated;

comment on function private.require_open_record(uuid) is
  'Refuses with 404 unless this request has put the reading of this case on the record.';
comment on function private.case_told(uuid) is
  'Everything of one case and of those followed in it, as far as its caller may read them: policies apply, so first put the reading of each on the record. What came with another names it (of).';
comment on function public.case_record(uuid) is
  'Everything of one case, and of those followed in it, for whoever may read them and has put the reading on the record (public.note_reading), with who else has read it.';
