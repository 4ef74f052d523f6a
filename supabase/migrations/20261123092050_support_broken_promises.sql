-- Nothing slips: every promise that is broken now, told until it is mended.

create function private.broken_promises()
returns table (case_id uuid, promise text, since timestamptz)
language sql
stable
security definer
set search_path = ''
begin atomic
  select c.id, 'not_tried', c.respond_by
  from public.cases c
  where c.state <> 'closed' and c.merged_into is null and c.tried_at is null
    and c.reached_at is null and c.respond_by < now()
  union all
  select c.id, 'no_lead', c.respond_by
  from public.cases c
  where c.state = 'waiting' and c.merged_into is null and c.respond_by < now()
    and num_nonnulls(c.tried_at, c.reached_at) > 0
  union all
  select c.id, 'no_team', c.received_at
  from public.cases c
  where c.state = 'waiting' and c.merged_into is null and c.team_id is null
  union all
  select c.id, 'lead_gone', c.received_at
  from public.cases c
  where c.state <> 'closed' and c.merged_into is null and c.lead_id is not null
    and not exists (select from private.case_leads l where l.id = c.lead_id)
  union all
  select c.id, 'no_next_step', coalesce(c.reached_at, c.tried_at, c.received_at)
  from public.cases c
  where c.state = 'open' and c.merged_into is null and c.next_step_at is null
  union all
  select c.id, 'step_passed', c.next_step_at
  from public.cases c
  where c.state = 'open' and c.merged_into is null and c.next_step_at < now()
    and num_nonnulls(c.tried_at, c.reached_at) > 0
  union all
  select a.case_id, 'appointment_not_settled', a.at
  from public.case_appointments a
  join public.cases c on c.id = a.case_id
  where a.state = 'planned' and a.at < now() - interval '1 day' and c.erased_at is null
  union all
  select c.id, 'closed_without_words', c.closed_at
  from public.cases c
  where c.state = 'closed' and c.erased_at is null and not exists (
    select from public.case_entries e
    where e.case_id = c.id and e.kind = 'closed' and e.words is not null
  )
  union all
  select c.id, 'not_forgotten', c.forget_on::timestamptz
  from public.cases c
  where c.erased_at is null and c.forget_on < private.today()
  union all
  select c.id, 'lost_in_merging', c.received_at
  from public.cases c
  join public.cases followed on followed.id = c.merged_into
  where c.erased_at is null and (followed.merged_into is not null or followed.erased_at is not null);
end;

create function public.broken_promises()
returns jsonb
language sql
stable
set search_path = ''
begin atomic
  with broken as materialized (
    select b.promise, b.since, c
    from private.broken_promises() b
    join public.cases c on c.id = b.case_id
    order by b.since, b.case_id, b.promise
    limit 201
  )
  select jsonb_build_object(
    'rows', coalesce((
      select jsonb_agg(
        private.queue_row(few.c) || jsonb_build_object('promise', few.promise, 'since', few.since)
        order by few.since, (few.c).id, few.promise
      )
      from (select b.* from broken b order by b.since limit 200) as few
    ), '[]'),
    'more', (select count(*) > 200 from broken)
  )
  where (select private.require_queue());
end;

grant execute on function private.broken_promises to authenticated;
revoke execute on function public.broken_promises from public;
grant execute on function public.broken_promises to authenticated;

comment on function private.broken_promises() is
  'Every promise about a case that is broken now: since when, and which. Empty where nothing slipped.';
comment on function public.broken_promises() is
  'The same of the cases that the caller may read, longest broken first: up to 200, and whether there are more.';
