-- How many people stand behind what is published. The numbers follow from the rows by themselves,
-- whoever changes those, so that no function that moderates can forget one.

create function private.month_raised(at timestamptz)
returns date
language sql
immutable
set search_path = ''
as $$
  select date_trunc('month', at at time zone 'Europe/London')::date
$$;

create function private.people_behind(priority public.priorities)
returns integer
language sql
immutable
set search_path = ''
as $$
  select 1 + priority.support_count + priority.merged_count
$$;

create function private.lock_line(ids uuid[])
returns void
language plpgsql
set search_path = ''
as $$
begin
  perform from public.priorities p
  where p.id in (
    with recursive line (id) as (
      select unnest(ids)
      union
      select p.merged_into from line join public.priorities p using (id) where p.merged_into is not null
    )
    select line.id from line
  )
  order by p.id
  for update;
end
$$;

create function private.refuse_merging_in_a_circle()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  if exists (
    with recursive above (id) as (
      select new.merged_into
      union
      select p.merged_into from public.priorities p join above using (id) where p.merged_into is not null
    )
    select from above where above.id = new.id
  ) then
    raise exception using
      errcode = 'PT409',
      message = 'The other one is already grouped under this one.',
      detail = 'merged_in_a_circle';
  end if;
  return new;
end
$$;

create function private.pass_people_on()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  -- Whatever the other one was merged into hears of it by this same trigger.
  update public.priorities p set merged_count = p.merged_count + passed.people
  from (
    select into_id, sum(people)::integer as people
    from (
      select old.merged_into as into_id, -private.people_behind(old) as people
      union all
      select new.merged_into, private.people_behind(new)
      where tg_op <> 'DELETE'
    ) change
    group by into_id
    having sum(people) <> 0
  ) passed
  where p.id = passed.into_id;
  return null;
end
$$;

create function private.count_people()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if tg_op = 'UPDATE' and 'published' not in (old.state, new.state) then
    return null;
  end if;
  -- Only seeds put in what is grouped already.
  if tg_op = 'INSERT' and new.merged_into is not null then
    update public.priorities p set merged_count = p.merged_count + private.people_behind(new)
    where p.id = new.merged_into;
    return null;
  end if;
  -- One tap locks one number. Whatever staff change may lock several, so they take turns.
  if tg_op <> 'UPDATE' or old.support_count = new.support_count then
    perform pg_advisory_xact_lock(hashtextextended('private.priority_people', 0));
  end if;
  insert into private.priority_people as counted
    (neighbourhood_id, theme_id, month, people, small_priorities, small_people)
  select
    neighbourhood_id, theme_id, month,
    sum(sign * people),
    coalesce(sum(sign) filter (where people < 5), 0),
    coalesce(sum(sign * people) filter (where people < 5), 0)
  from (
    select old.neighbourhood_id, old.theme_id, private.month_raised(old.created_at) as month,
      private.people_behind(old) as people, -1 as sign
    where tg_op <> 'INSERT' and old.state = 'published'
    union all
    select new.neighbourhood_id, new.theme_id, private.month_raised(new.created_at),
      private.people_behind(new), 1
    where tg_op <> 'DELETE' and new.state = 'published'
  ) change
  group by neighbourhood_id, theme_id, month
  order by neighbourhood_id, theme_id, month
  on conflict (neighbourhood_id, theme_id, month) do update set
    people = counted.people + excluded.people,
    small_priorities = counted.small_priorities + excluded.small_priorities,
    small_people = counted.small_people + excluded.small_people;
  return null;
end
$$;

-- Nothing is merged into what is only now arriving.
create trigger "nothing is merged in a circle" before update of merged_into on public.priorities
  for each row when (new.merged_into is not null) execute function private.refuse_merging_in_a_circle();

-- PostgreSQL copies all triggers of a table, with their conditions, for every statement that inserts one
-- row. So there are few here, with short conditions: they name columns, and what they call sees for itself
-- whether anything changed.
create trigger "people follow what it is merged into"
  after update of merged_into, support_count, merged_count on public.priorities
  for each row when (coalesce(old.merged_into, new.merged_into) is not null)
  execute function private.pass_people_on();
create trigger "people leave what it was merged into" after delete on public.priorities
  for each row when (old.merged_into is not null) execute function private.pass_people_on();

-- At the end of a transaction, so that everybody locks what was said first and the numbers last.
create constraint trigger "people are counted" after insert on public.priorities
  deferrable initially deferred
  for each row when (new.state <> 'received') execute function private.count_people();
create constraint trigger "people are counted again"
  after update of state, neighbourhood_id, theme_id, created_at, support_count, merged_count
  on public.priorities
  deferrable initially deferred
  for each row execute function private.count_people();
create constraint trigger "people are no longer counted" after delete on public.priorities
  deferrable initially deferred
  for each row when (old.state = 'published') execute function private.count_people();

create function private.recount_people()
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  alter table public.priorities disable trigger user;
  with recursive under (top, id) as (
    select p.merged_into, p.id from public.priorities p where p.merged_into is not null
    union all
    select p.merged_into, under.id
    from under join public.priorities p on p.id = under.top
    where p.merged_into is not null
  ),
  passed as (
    select under.top as id, sum(1 + p.support_count)::integer as people
    from under join public.priorities p on p.id = under.id
    group by under.top
  )
  update public.priorities p set merged_count = coalesce(passed.people, 0)
  from public.priorities q left join passed on passed.id = q.id
  where q.id = p.id and p.merged_count <> coalesce(passed.people, 0);
  alter table public.priorities enable trigger user;

  delete from private.priority_people;
  insert into private.priority_people
    (neighbourhood_id, theme_id, month, people, small_priorities, small_people)
  select
    p.neighbourhood_id, p.theme_id, private.month_raised(p.created_at),
    sum(private.people_behind(p)),
    count(*) filter (where private.people_behind(p) < 5),
    coalesce(sum(private.people_behind(p)) filter (where private.people_behind(p) < 5), 0)
  from public.priorities p
  where p.state = 'published'
  group by 1, 2, 3;
end
$$;

comment on column private.priority_people.small_priorities is
  'How many of those published have fewer than five people behind them.';
comment on column private.priority_people.small_people is
  'How many people are behind these. No page says so of one of them.';
comment on function private.month_raised(timestamptz) is
  'The first day of the month in which something reached us, by the London clock.';
comment on function private.people_behind(public.priorities) is
  'How many people said or supported something, with all that was merged into it.';
comment on function private.lock_line(uuid[]) is
  'Locks priorities and all that they are grouped under, whose counts change with theirs, in one order. Whoever touches supports as well locks these first.';
comment on function private.refuse_merging_in_a_circle() is
  'Refuses to merge something into what is itself merged into it.';
comment on function private.pass_people_on() is
  'Keeps merged_count right, all the way up, whenever something is merged, unmerged or supported.';
comment on function private.count_people() is
  'Keeps private.priority_people right whenever something is published, moved or supported, and merged_count when something arrives merged.';
comment on function private.recount_people() is
  'Works every number out afresh from the rows, as after loading them with the triggers off.';
