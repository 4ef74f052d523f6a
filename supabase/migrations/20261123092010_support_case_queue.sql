-- The one queue. Its cost depends on the page, never on how much there is: each list has its index.

create index on public.cases (rank, respond_by, id) where state = 'open' and merged_into is null;
create index on public.cases (rank, respond_by, id)
  where state <> 'closed' and merged_into is null and untried and not apart;
create index on public.cases (rank, respond_by, id)
  where state <> 'closed' and merged_into is null and tries > 0;
create index on public.cases (rank, respond_by, id)
  where state = 'waiting' and apart and merged_into is null;
create index on public.cases (rank, respond_by, id)
  where state <> 'closed' and merged_into is null and escalated_at is not null;

create function private.queue_rows(
  list text, need uuid, area uuid, team uuid, after_rank integer, after_respond_by timestamptz,
  after_id uuid, size integer
)
returns table (found public.cases, fits boolean, place bigint, looked_at integer)
language plpgsql
stable
set search_path = ''
as $$
declare
  -- No index holds every filter: so far ahead we look for rows that fit, and say how far we came.
  window_size constant integer :=
    case when num_nonnulls(need, area, team) > 0 then greatest(2000, size + 1) else size + 1 end;
  belongs constant text := case list
    when 'waiting' then $q$c.state = 'waiting' and not c.apart$q$
    when 'led' then $q$c.state = 'open'$q$
    when 'late' then $q$c.state <> 'closed' and c.untried and not c.apart$q$
    when 'escalated' then $q$c.state <> 'closed' and c.escalated_at is not null$q$
    when 'tried' then $q$c.state <> 'closed' and c.tries > 0$q$
    -- What came in a flood is looked through by itself, and hides nobody of the other lists.
    when 'apart' then $q$c.state = 'waiting' and c.apart$q$
    when 'apart_late' then $q$c.state = 'waiting' and c.apart and c.untried$q$
  end;
begin
  if belongs is null then
    raise exception using
      errcode = 'PT400', message = 'Choose a list from those there are.', detail = 'list:unknown';
  end if;
  return query execute format(
    $sql$
      select
        page.c,
        ($1 is null or exists (
          select from public.case_needs n where n.case_id = (page.c).id and n.need_id = $1
        ))
        and ($2 is null or (page.c).neighbourhood_id = $2)
        and ($3 is null or (page.c).team_id = $3),
        row_number() over (order by (page.c).rank, (page.c).respond_by, (page.c).id),
        $7
      from (
        select near.c
        %s
        order by (near.c).rank, (near.c).respond_by, (near.c).id
        limit $7
      ) as page
    $sql$,
    format(
      case
        -- What is late is at the start of each rank, behind what is not in the rank before.
        when list in ('late', 'apart_late') then
          $sql$
            from generate_series(greatest($4, 0), 8) as ranked (rank)
            cross join lateral (
              select c from public.cases c
              where %s and c.merged_into is null and c.rank = ranked.rank and c.respond_by < now()
                and (c.rank, c.respond_by, c.id) > ($4, $5, $6)
              order by c.respond_by, c.id
              limit $7
            ) as near
          $sql$
        else
          $sql$
            from (
              select c from public.cases c
              where %s and c.merged_into is null and (c.rank, c.respond_by, c.id) > ($4, $5, $6)
              order by c.rank, c.respond_by, c.id
              limit $7
            ) as near
          $sql$
      end,
      belongs
    )
  )
  using
    need, area, team, coalesce(after_rank, -1), coalesce(after_respond_by, '-infinity'),
    coalesce(after_id, '00000000-0000-0000-0000-000000000000'), window_size;
end
$$;

create function private.colleague_name(id uuid)
returns text
language sql
stable
security definer
set search_path = ''
as $$
  select s.name from public.staff s where s.id = colleague_name.id
$$;

create function private.queue_row(c public.cases)
returns jsonb
language sql
stable
-- The row was found under the policies: they are not asked again for each of its needs.
security definer
set search_path = ''
begin atomic
  select jsonb_build_object(
    'id', c.id, 'version', c.version, 'reference', c.reference, 'state', c.state, 'apart', c.apart,
    'channel', c.channel, 'for_whom', c.for_whom, 'how_soon', c.how_soon, 'risk', c.risk, 'rank', c.rank,
    'neighbourhood_id', c.neighbourhood_id, 'team_id', c.team_id,
    'lead_id', c.lead_id, 'lead', private.colleague_name(c.lead_id),
    'received_at', c.received_at, 'respond_by', c.respond_by, 'looked_at', c.looked_at,
    'tries', c.tries, 'tried_at', c.tried_at, 'reached_at', c.reached_at,
    'untried', c.untried, 'asked_again_at', c.asked_again_at, 'escalated_at', c.escalated_at,
    'next_step_at', c.next_step_at, 'merged_into', c.merged_into, 'demonstration', c.demonstration,
    'is_late', c.state <> 'closed' and c.untried and c.respond_by < now(),
    'minutes_left', private.working_minutes(now(), c.respond_by),
    'minutes_late', private.working_minutes(c.respond_by, now()),
    'needs', (
      select coalesce(jsonb_agg(n.need_id order by n.added_at, n.need_id), '[]')
      from public.case_needs n where n.case_id = c.id
    )
  );
end;

create function private.require_queue()
returns boolean
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  if not private.may('read_cases') then
    perform private.require('work_gateway');
  end if;
  return true;
end
$$;

create function public.case_queue(
  list text default 'waiting', need uuid default null, area uuid default null, team uuid default null,
  reference text default null, after_rank integer default null,
  after_respond_by timestamptz default null, after_id uuid default null
)
returns jsonb
language sql
stable
set search_path = ''
begin atomic
  with rows as materialized (
    select r.*
    from private.queue_rows(
      case_queue.list, case_queue.need, case_queue.area, case_queue.team, case_queue.after_rank,
      case_queue.after_respond_by, case_queue.after_id, 50
    ) as r
  ),
  fitting as (
    select r.found, r.place, row_number() over (order by r.place) as number from rows r where r.fits
  )
  select case
    when case_queue.reference is not null then (
      select jsonb_build_object('rows', coalesce(jsonb_agg(private.queue_row(c)), '[]'), 'next', null)
      from public.cases c
      where c.reference = upper(btrim(case_queue.reference))
    )
    else jsonb_build_object(
      'rows', coalesce((
        select jsonb_agg(private.queue_row(f.found) order by f.place) from fitting f where f.number <= 50
      ), '[]'),
      'next', (
        select jsonb_build_object(
          'after_rank', (l.found).rank, 'after_respond_by', (l.found).respond_by, 'after_id', (l.found).id
        )
        from rows l
        where l.place = coalesce(
          (select f.place from fitting f where f.number = 50 and exists (select from fitting m where m.number = 51)),
          (select max(w.place) from rows w having max(w.place) = max(w.looked_at)
            and not exists (select from fitting m where m.number = 51))
        )
      )
    )
  end
  where (select private.require_queue());
end;

create function public.queue_counts()
returns jsonb
language sql
stable
set search_path = ''
begin atomic
  select jsonb_build_object(
    'waiting', (select count(*) from (
      select from public.cases c
      where c.state = 'waiting' and not c.apart and c.merged_into is null limit 1000
    ) as few),
    'led', (select count(*) from (
      select from public.cases c where c.state = 'open' and c.merged_into is null limit 1000
    ) as few),
    'late', (select count(*) from (
      select from public.cases c
      where c.state <> 'closed' and c.merged_into is null and c.untried and not c.apart
        and c.respond_by < now()
      limit 1000
    ) as few),
    'tried', (select count(*) from (
      select from public.cases c where c.state <> 'closed' and c.merged_into is null and c.tries > 0 limit 1000
    ) as few),
    'escalated', (select count(*) from (
      select from public.cases c
      where c.state <> 'closed' and c.merged_into is null and c.escalated_at is not null limit 1000
    ) as few),
    'apart', (select count(*) from (
      select from public.cases c
      where c.state = 'waiting' and c.apart and c.merged_into is null limit 1000
    ) as few),
    'apart_late', (select count(*) from (
      select from public.cases c
      where c.state = 'waiting' and c.apart and c.merged_into is null and c.untried
        and c.respond_by < now()
      limit 1000
    ) as few)
  )
  where (select private.require_queue());
end;

grant execute on function
  private.queue_rows, private.queue_row, private.colleague_name, private.require_queue
to authenticated;
revoke execute on function public.case_queue, public.queue_counts from public;
grant execute on function public.case_queue, public.queue_counts to authenticated;

comment on function private.queue_rows(text, uuid, uuid, uuid, integer, timestamptz, uuid, integer) is
  'The next rows of a list of the queue after a row; whether each fits the filters; its place; and how many were looked at most. Reads as its caller: policies apply.';
comment on function private.queue_row(public.cases) is
  'What a list says of a case, with minutes of working time that its promise has left or is late by. Nothing of who it is.';
comment on function private.colleague_name(uuid) is 'What a member of staff is called.';
comment on function private.require_queue() is
  'Refuses with 403 whoever neither works in the gateway nor answers for an area.';
comment on function public.case_queue(text, uuid, uuid, uuid, text, integer, timestamptz, uuid) is
  'A page of up to 50 cases that the caller may read, the most pressing first, and where to go on (null at the end). Lists: waiting (nobody leads it), led, late (past its promise, nobody tried since they asked), tried (not reached since), escalated (a manager is to decide); and by themselves apart (came in a flood) and apart_late (of those, past their promise). With a reference only that case, whatever its state. A page may hold fewer and still go on, as in public.inbox.';
comment on function public.queue_counts() is
  'How many cases the caller finds in each list of the queue. Counts stop at 1,000.';
