-- What somebody who leads cases has to do today, also for colleagues they stand in for.

create function private.standing_in()
returns table (staff_id uuid, name text, until date)
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  -- Whoever leads no cases has no day of cases, rather than an empty one.
  perform private.require('lead_cases');
  return query
  select l.staff_id, s.name::text, l.covered_until
  from public.caseloads l
  join public.staff s on s.id = l.staff_id
  where l.covered_by = private.my_id() and private.today() between l.covered_from and l.covered_until
  order by s.name;
end
$$;

create function private.part_of_day(at timestamptz)
returns text
language sql
stable
set search_path = ''
as $$
  select case
    when at is null or at < now() then 'late'
    when (at at time zone 'Europe/London')::date = (now() at time zone 'Europe/London')::date then 'today'
    else 'later'
  end
$$;

create function private.calls_due()
returns table (case_id uuid, lead_id uuid, until date)
language sql
stable
security definer
set search_path = ''
as $$
  select f.case_id, c.lead_id, f.until
  from public.case_follow_ups f
  join public.cases c on c.id = f.case_id
  where f.way = 'call' and f.state = 'agreed' and private.today() between f.ask_on and f.until
    and (
      c.lead_id = any (private.leads_i_stand_for())
      -- Whoever led it may have left.
      or (private.may('work_gateway') and not exists (select from private.case_leads l where l.id = c.lead_id))
    )
  order by f.until, f.case_id
  limit 50
$$;

create function public.my_day()
returns jsonb
language sql
stable
set search_path = ''
begin atomic
  with away as materialized (select * from private.standing_in()),
  leads as materialized (
    select me.id, null::text as name from (select private.my_id() as id) me
    union all
    select a.staff_id, a.name from away a
  ),
  due as (
    -- Each lead's from one index: what has no next step, then what comes first.
    select near.c, l.name
    from leads l
    cross join lateral (
      (select c from public.cases c
        where c.lead_id = l.id and c.state = 'open' and c.merged_into is null and c.next_step_at is null
        limit 50)
      union all
      (select c from public.cases c
        where c.lead_id = l.id and c.state = 'open' and c.merged_into is null and c.next_step_at is not null
        order by c.next_step_at, c.id
        limit 100)
    ) as near
  ),
  meetings as (
    select soon.*, l.name as for_colleague
    from leads l
    -- Of what somebody leads, whoever planned it: a case that changes hands takes its meetings along.
    cross join lateral (
      select a.*, c.reference from public.cases c
      join public.case_appointments a on a.case_id = c.id
      where c.lead_id = l.id and c.state = 'open' and c.merged_into is null
        and a.state = 'planned' and a.at < now() + interval '14 days'
      order by a.at
      limit 50
    ) as soon
  )
  select jsonb_build_object(
    'standing_in', coalesce((
      select jsonb_agg(jsonb_build_object('name', a.name, 'until', a.until)) from away a
    ), '[]'),
    'cases', coalesce((
      select jsonb_agg(
        private.queue_row(d.c)
          || jsonb_build_object('due', private.part_of_day((d.c).next_step_at), 'instead_of', d.name)
        order by (d.c).next_step_at nulls first, (d.c).id
      )
      from due d
    ), '[]'),
    'calls', coalesce((
      select jsonb_agg(
        jsonb_build_object('id', c.id, 'reference', c.reference, 'until', d.until, 'instead_of', a.name)
        order by d.until, c.id
      )
      from private.calls_due() d
      join public.cases c on c.id = d.case_id
      left join away a on a.staff_id = d.lead_id
    ), '[]'),
    'appointments', coalesce((
      select jsonb_agg(
        jsonb_build_object(
          'id', m.id, 'case_id', m.case_id, 'reference', m.reference, 'at', m.at,
          'due', private.part_of_day(m.at), 'location', l.name, 'instead_of', m.for_colleague
        ) order by m.at
      )
      from meetings m
      left join public.published_locations l on l.id = m.location_id
    ), '[]')
  );
end;

grant execute on function private.standing_in, private.part_of_day, private.calls_due to authenticated;
revoke execute on function public.my_day from public;
grant execute on function public.my_day to authenticated;

comment on function private.standing_in() is
  'Which colleagues the person asking stands in for today, and until when; refuses with 403 whoever leads no cases.';
comment on function private.part_of_day(timestamptz) is
  'Whether something is late (also what has no time at all), for today, or later.';
comment on function private.calls_due() is
  'Whom the person asking, or those they stand in for, agreed to call about how it went, and until when; the gateway also where nobody leads it any more.';
comment on function public.my_day() is
  'What the caller leads, also for whom they stand in today: next steps that are late or missing, for today, later; appointments of two weeks; and who is to be asked how it went. Nothing of who it is.';
