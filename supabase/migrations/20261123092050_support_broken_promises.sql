-- Nothing slips: every promise that is broken now, told until it is mended.

-- Boards ask each minute, and closed cases are most of all: those without words are kept apart.
create table private.closed_without_words (
  case_id uuid primary key references public.cases on delete cascade
);
alter table private.closed_without_words enable row level security;

create function private.look_at_closing(id uuid)
returns void
language sql
set search_path = ''
begin atomic
  with without as (
    select c.id
    from public.cases c
    where c.id = look_at_closing.id and c.state = 'closed' and c.erased_at is null and not exists (
      select from public.case_entries e
      where e.case_id = c.id and e.kind = 'closed' and e.words is not null
    )
  ),
  kept as (
    insert into private.closed_without_words (case_id) select w.id from without w
    on conflict do nothing
  )
  delete from private.closed_without_words k
  where k.case_id = look_at_closing.id and not exists (select from without);
end;

create function private.note_closing()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  if tg_table_name = 'cases' then
    perform private.look_at_closing(new.id);
    return null;
  end if;
  if tg_op <> 'INSERT' then
    perform private.look_at_closing(old.case_id);
  end if;
  if tg_op <> 'DELETE' then
    perform private.look_at_closing(new.case_id);
  end if;
  return null;
end
$$;

create trigger note_closing after insert on public.cases
  for each row when (new.state = 'closed') execute function private.note_closing();
create trigger note_closing_changed after update of state, erased_at on public.cases
  for each row when (old.state is distinct from new.state or old.erased_at is distinct from new.erased_at)
  execute function private.note_closing();
create trigger note_closing_words after insert on public.case_entries
  for each row when (new.kind = 'closed') execute function private.note_closing();
create trigger note_closing_words_changed after update of case_id, kind, words on public.case_entries
  for each row when (old.kind = 'closed' or new.kind = 'closed') execute function private.note_closing();
create trigger note_closing_words_gone after delete on public.case_entries
  for each row when (old.kind = 'closed') execute function private.note_closing();

create function private.broken_promises()
returns table (case_id uuid, promise text, since timestamptz)
language sql
stable
security definer
set search_path = ''
begin atomic
  select c.id, 'not_tried', c.respond_by
  from public.cases c
  where c.state <> 'closed' and c.merged_into is null and c.untried and not c.apart
    and c.respond_by < now()
  union all
  -- What came in a flood slips no less, and is counted by itself.
  select c.id, 'apart_not_tried', c.respond_by
  from public.cases c
  where c.state = 'waiting' and c.apart and c.merged_into is null and c.untried
    and c.respond_by < now()
  union all
  select c.id, 'no_lead', c.respond_by
  from public.cases c
  where c.state = 'waiting' and c.merged_into is null and c.respond_by < now() and not c.untried
  union all
  select c.id, 'no_team', c.received_at
  from public.cases c
  where c.state = 'waiting' and not c.apart and c.merged_into is null and c.team_id is null
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
  where c.state = 'open' and c.merged_into is null and c.next_step_at < now() and not c.untried
  union all
  select a.case_id, 'appointment_not_settled', a.at
  from public.case_appointments a
  join public.cases c on c.id = a.case_id
  where a.state = 'planned' and a.at < now() - interval '1 day' and c.erased_at is null
  union all
  select a.case_id, 'meeting_without_lead', a.at - interval '1 day'
  from public.case_appointments a
  join public.cases c on c.id = a.case_id
  where a.state = 'planned' and c.lead_id is null and c.erased_at is null
    and a.at between now() - interval '1 day' and now() + interval '1 day'
  union all
  select c.id, 'not_decided', c.escalated_at + interval '2 days'
  from public.cases c
  where c.state <> 'closed' and c.merged_into is null and c.escalated_at < now() - interval '2 days'
  union all
  select c.id, 'closed_without_words', c.closed_at
  from private.closed_without_words k
  join public.cases c on c.id = k.case_id
  union all
  select c.id, 'not_forgotten', c.forget_on::timestamptz
  from public.cases c
  where c.erased_at is null and c.forget_on < private.today()
  union all
  select c.id, 'lost_in_merging', c.received_at
  from public.cases c
  -- One by one: few are merged, and looking through all that they could follow would take longer.
  cross join lateral (
    select f.merged_into, f.erased_at from public.cases f where f.id = c.merged_into offset 0
  ) followed
  where c.merged_into is not null and c.erased_at is null
    and (followed.merged_into is not null or followed.erased_at is not null);
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
    where b.promise <> 'apart_not_tried'
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

create function public.broken_promise_count()
returns integer
language sql
stable
set search_path = ''
begin atomic
  select count(*)::integer
  from (
    select from private.broken_promises() b
    join public.cases c on c.id = b.case_id
    where b.promise <> 'apart_not_tried'
    limit 1000
  ) as few
  where (select private.require_queue());
end;

grant execute on function private.broken_promises to authenticated;
revoke execute on function public.broken_promises, public.broken_promise_count from public;
grant execute on function public.broken_promises, public.broken_promise_count to authenticated;

comment on table private.closed_without_words is
  'Closed cases, not erased, of which no word says how they ended. Triggers of cases and of their entries keep it.';
comment on function private.look_at_closing(uuid) is
  'Keeps private.closed_without_words right about one case.';
comment on function private.note_closing() is
  'Keeps private.closed_without_words right as a case is closed, opened again or erased, and as its timeline changes.';
comment on function private.broken_promises() is
  'Every promise about a case that is broken now: since when, and which. Empty where nothing slipped.';
comment on function public.broken_promises() is
  'The same of the cases that the caller may read, longest broken first: up to 200, and whether there are more. What came in a flood is a list of the queue (apart_late).';
comment on function public.broken_promise_count() is
  'How many rows public.broken_promises has for the caller. Counts stop at 1,000.';
