-- Numbers without people: what each month was like, told once it is over, and from then on as it was told.

create table private.support_months (
  month date primary key check (extract(day from month) = 1),
  told jsonb not null
);
alter table private.support_months enable row level security;

create function private.note_first_try()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  new.first_tried_at := least(new.tried_at, new.reached_at);
  new.first_try_minutes := private.working_minutes(new.received_at, new.first_tried_at);
  new.first_try_in_time := new.first_tried_at <= new.respond_by;
  return new;
end
$$;
create trigger "the first try is kept" before update on public.cases
  for each row
  when (old.first_tried_at is null and num_nonnulls(new.tried_at, new.reached_at) > 0)
  execute function private.note_first_try();

create function private.parts_alone_told(keys text[], counts integer[])
returns jsonb
language plpgsql
immutable
set search_path = ''
as $$
declare
  groups integer[];
begin
  if coalesce((select sum(n) from unnest(counts) n), 0) >= 5 then
    groups := private.groups_told(counts, 1, 1, cardinality(counts));
  end if;
  return (
    select coalesce(jsonb_agg(jsonb_build_object(
      'key', keys[i],
      'people', case when (select count(*) from unnest(groups) g where g = groups[i]) = 1 then counts[i] end
    ) order by i), '[]')
    from generate_subscripts(keys, 1) i
  );
end
$$;

create function private.response_told(due integer, in_time integer, minutes integer[])
returns jsonb
language sql
immutable
set search_path = ''
as $$
  select jsonb_build_object(
    'due', case when due >= 5 then due end,
    -- That nobody waited too long is about nobody.
    'in_time', case when due >= 5 and (due = in_time or least(in_time, due - in_time) >= 5) then in_time end,
    'median_hours', case
      when cardinality(minutes) >= 5 then (
        select ceil(percentile_disc(0.5) within group (order by m) / 30.0)::float8 / 2 from unnest(minutes) m
      )
    end,
    'p90_hours', case
      when cardinality(minutes) >= 10 then (
        select ceil(percentile_disc(0.9) within group (order by m) / 30.0)::float8 / 2 from unnest(minutes) m
      )
    end
  )
$$;

create function private.support_month(month date)
returns jsonb
language plpgsql
stable
set search_path = ''
as $$
declare
  starts constant timestamptz := month::timestamp at time zone 'Europe/London';
  ends constant timestamptz := (month + interval '1 month') at time zone 'Europe/London';
  of_month uuid[];
  people integer;
  by_need jsonb;
  by_area jsonb;
  by_outcome jsonb;
  response jsonb;
begin
  -- Whoever asked twice is followed in one case, and counts once. A flood counts when it was real.
  of_month := array(
    select c.id from public.cases c
    where c.received_at >= starts and c.received_at < ends and c.merged_into is null and not c.apart
  );
  people := cardinality(of_month);

  select private.parts_alone_told(
    array_agg(s.slug::text order by s.position),
    array_agg(case when people >= 5 then coalesce(n.asked, 0) end order by s.position)
  )
  into by_need
  from public.support_needs s
  left join (
    select x.need_id, count(*)::integer as asked
    from public.case_needs x where x.case_id = any (of_month) group by x.need_id
  ) n on n.need_id = s.id;

  select private.parts_alone_told(array_agg(a.slug order by a.place), array_agg(a.asked order by a.place))
  into by_area
  from (
    select coalesce(area.slug::text, '') as slug, coalesce(area.place, 100000) as place, coalesce(n.asked, 0) as asked
    from (
      select l.id, l.slug, row_number() over (order by l.position, l.id) as place from public.neighbourhoods l
    ) area
    -- Those who gave no area are a part of their own, if there are any: nobody is about nobody.
    full join (
      select c.neighbourhood_id, count(*)::integer as asked
      from public.cases c where c.id = any (of_month) group by c.neighbourhood_id
    ) n on n.neighbourhood_id = area.id
  ) a;

  select private.parts_alone_told(array_agg(o.name order by o.place), array_agg(o.closed order by o.place))
  into by_outcome
  from (
    select each_outcome.name, each_outcome.place, coalesce(n.closed, 0) as closed
    from unnest(array[
      'needs_met', 'some_needs_met', 'with_another_service', 'advice_given', 'could_not_reach',
      'did_not_want_help', 'not_for_us'
    ]) with ordinality each_outcome (name, place)
    left join (
      select c.outcome::text as name, count(*)::integer as closed
      from public.cases c
      where c.closed_at >= starts and c.closed_at < ends and c.merged_into is null and not c.apart
      group by c.outcome
    ) n using (name)
  ) o;

  -- The promise of the first asking: what was asked later is followed in the same case.
  select private.response_told(
    count(*) filter (where c.promised >= starts and c.promised < ends)::integer,
    count(*) filter (where c.promised >= starts and c.promised < ends and c.first_try_in_time)::integer,
    array_agg(c.first_try_minutes) filter (where c.first_tried_at >= starts and c.first_tried_at < ends)
  )
  into response
  from (
    select x.*, coalesce(x.own_respond_by, x.respond_by) as promised from public.cases x
  ) as c
  where c.merged_into is null and not c.apart and (
    (c.promised >= starts and c.promised < ends)
    or (c.first_tried_at >= starts and c.first_tried_at < ends)
  );

  return jsonb_build_object(
    'month', month, 'asked', case when people >= 5 then people end,
    'needs', by_need, 'areas', by_area, 'outcomes', by_outcome, 'response', response
  );
end
$$;

create function private.tell_support_months(today date default private.today())
returns void
language plpgsql
set search_path = ''
as $$
begin
  insert into private.support_months (month, told)
  select each_month::date, private.support_month(each_month::date)
  from generate_series(
    coalesce(
      (select max(m.month) + interval '1 month' from private.support_months m),
      (select date_trunc('month', min(c.received_at) at time zone 'Europe/London') from public.cases c)
    ),
    date_trunc('month', today::timestamp) - interval '1 month', interval '1 month'
  ) each_month
  on conflict do nothing;
end
$$;

create function private.caseload_numbers()
returns jsonb
language sql
stable
set search_path = ''
as $$
  select jsonb_build_object(
    'posts', count(*), 'capacity', coalesce(sum(l.capacity), 0)::integer,
    'without_limit', count(*) filter (where l.staff_id is null),
    'led', (
      select case when count(*) >= 5 then count(*) end
      from public.cases c where c.state = 'open' and c.merged_into is null
    )
  )
  from public.staff s
  left join public.caseloads l on l.staff_id = s.id
  where s.removed_at is null and s.role in ('navigator', 'link_worker')
$$;

create function public.support_numbers(first_month date default null, last_month date default null)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  last_told constant date := (date_trunc('month', private.today()::timestamp) - interval '1 month')::date;
begin
  perform private.require('read_support_numbers');
  perform private.tell_support_months();
  -- What does not exist is not asked for: a day that never comes is the last month there is.
  last_month := date_trunc('month', least(greatest(coalesce(last_month, last_told), date '2000-01-01'), last_told));
  first_month := date_trunc('month', greatest(
    least(coalesce(first_month, last_month - interval '11 months'), last_month), last_month - interval '59 months'
  ));
  return jsonb_build_object(
    'first_month', first_month, 'last_month', last_month, 'last_told', last_told,
    'first_told', coalesce((select min(m.month) from private.support_months m), last_told),
    'months', (
      select coalesce(jsonb_agg(m.told order by m.month), '[]')
      from private.support_months m
      where m.month between first_month and last_month
    ),
    'needs', (
      select coalesce(jsonb_agg(jsonb_build_object('key', n.slug, 'name', n.name) order by n.position), '[]')
      from public.support_needs n
    ),
    'areas', (
      select coalesce(jsonb_agg(jsonb_build_object('key', n.slug, 'name', n.name) order by n.position, n.id), '[]')
      from public.neighbourhoods n
    ),
    'caseload', private.caseload_numbers()
  );
end
$$;

revoke execute on function public.support_numbers from public;
grant execute on function public.support_numbers to authenticated;

comment on table private.support_months is
  'What was told of each month, kept as it was told: two tellings of one month would tell who came between them.';
comment on function private.note_first_try() is
  'Keeps when somebody first tried to reach the person, how long they had waited, and whether in time.';
comment on function private.parts_alone_told(text[], integer[]) is
  'Which parts of a total may be told (docs/decisions/0017): objects {key, people}, null for hidden. Parts come in an order that counts do not change.';
comment on function private.response_told(integer, integer, integer[]) is
  'Of those due, how many were tried in time; and of the minutes waited the median and the 90th percentile, in half hours. Null where it would tell of few.';
comment on function private.support_month(date) is
  'What may be told of one month: how many asked, by need and area; how soon they were tried; what came of those closed. Fewer than five are hidden.';
comment on function private.tell_support_months(date) is
  'Keeps what may be told of every month that is over and not told yet.';
comment on function private.caseload_numbers() is
  'How many cases are led, beside how many posts lead cases and how many those can lead. Cases under five are hidden.';
comment on function public.support_numbers(date, date) is
  'Numbers without people for the months asked for (the last twelve that are over; 60 at most), and the caseload of today beside its posts. Nothing under five, nor what leads back to it.';
