-- What waits in an area: to be read, to be answered, to be reviewed, to be done.

create function private.dashboard_waiting(neighbourhood uuid, wards uuid[], exact boolean)
returns jsonb
language sql
stable
set search_path = ''
as $$
  with bands as (
    select band.*, counted.*
    from (values
      (1, 28, null), (2, 14, 28), (3, 7, 14), (4, 3, 7), (5, 0, 3)
    ) as band (place, from_days, to_days)
    cross join lateral (
      select
        count(*) filter (where wards is null or few.ward_id = any (wards))::integer as number,
        count(*) = 2000 as at_least,
        min(few.created_at) filter (where wards is null or few.ward_id = any (wards)) as oldest_at
      from (
        select p.created_at, p.ward_id
        from public.priorities p
        where p.neighbourhood_id = dashboard_waiting.neighbourhood and p.state = 'received'
          and p.created_at <= now() - make_interval(days => band.from_days)
          and p.created_at > coalesce(now() - make_interval(days => band.to_days), '-infinity')
        order by p.created_at
        limit 2000
      ) few
    ) counted
  ),
  unanswered as (
    select count(*)::integer as number, count(*) = 2000 as at_least, min(few.published_at) as oldest_at
    from (
      select u.published_at, u.ward_id
      from private.unanswered_priorities u
      where u.neighbourhood_id = dashboard_waiting.neighbourhood
        and (wards is null or u.ward_id = any (wards))
      order by u.published_at
      limit 2000
    ) few
  ),
  told as (
    select case when exact
      then (select array_agg(number order by place) from bands)
      else private.hide_small((select array_agg(number order by place) from bands))
    end as numbers
  ),
  whole as (
    select
      sum(number)::integer as number, bool_or(at_least) as at_least, min(oldest_at) as oldest_at
    from bands
  )
  select jsonb_build_object(
    'received', case when exact or whole.number >= 5 then whole.number end,
    'received_at_least', whole.at_least,
    'oldest_at', case when exact or whole.number >= 5 then whole.oldest_at end,
    'bands', (
      select jsonb_agg(
        jsonb_build_object(
          'from_days', from_days, 'to_days', to_days, 'number', told.numbers[place],
          'at_least', at_least
        ) order by place
      )
      from bands
    ),
    'unanswered', case when exact or unanswered.number >= 5 then unanswered.number end,
    'unanswered_at_least', unanswered.at_least,
    'unanswered_oldest_at', case when exact or unanswered.number >= 5 then unanswered.oldest_at end
  )
  from whole, unanswered, told
$$;

create function private.dashboard_late(neighbourhood uuid)
returns jsonb
language sql
stable
set search_path = ''
as $$
  with running as (
    select p.id, p.lead, p.owner_id, p.review_due_on, t.name as theme
    from public.plans p
    join public.themes t on t.id = p.theme_id
    where p.neighbourhood_id = dashboard_late.neighbourhood and p.state = 'published'
  ),
  today as (
    select (now() at time zone 'Europe/London')::date as day
  )
  select jsonb_build_object(
    'plans', (
      select coalesce(jsonb_agg(
        jsonb_build_object(
          'id', r.id, 'theme', r.theme, 'lead', r.lead, 'due_on', r.review_due_on,
          'days', today.day - r.review_due_on,
          'owner', case when private.may('read_staff') then s.name end
        ) order by r.review_due_on, r.theme
      ), '[]')
      from running r left join public.staff s on s.id = r.owner_id
      where r.review_due_on < today.day
    ),
    'actions', (
      select coalesce(jsonb_agg(
        jsonb_build_object(
          'id', a.id, 'plan_id', r.id, 'theme', r.theme, 'title', a.title, 'lead', a.lead,
          'due_on', a.due_on, 'days', today.day - a.due_on
        ) order by a.due_on, a.title
      ), '[]')
      from running r join public.plan_actions a on a.plan_id = r.id
      where a.due_on < today.day and a.status in ('not_started', 'under_way')
    ),
    'soon', (
      select coalesce(jsonb_agg(
        jsonb_build_object('id', r.id, 'theme', r.theme, 'lead', r.lead, 'due_on', r.review_due_on)
        order by r.review_due_on, r.theme
      ), '[]')
      from running r
      where r.review_due_on between today.day and today.day + 7
    ),
    'plans_running', (select count(*) from running)
  )
  from today
$$;

create function private.dashboard_wards(neighbourhood uuid, wards uuid[])
returns jsonb
language sql
stable
set search_path = ''
as $$
  with few as (
    select p.ward_id
    from public.priorities p
    where p.neighbourhood_id = dashboard_wards.neighbourhood and p.state = 'received'
    order by p.created_at
    limit 2000
  ),
  counted as (
    select
      row_number() over (order by w.name) as place, w.id, w.slug, w.name,
      (select count(*) from few where few.ward_id = w.id)::integer as waiting
    from public.wards w
    where w.id = any (wards)
  ),
  told as (
    select private.hide_small((select array_agg(waiting order by place) from counted)) as numbers
  ),
  no_ward as (
    select count(*)::integer as waiting from few where ward_id is null
  )
  select jsonb_build_object(
    'wards', (
      select coalesce(jsonb_agg(
        jsonb_build_object('id', id, 'slug', slug, 'name', name, 'waiting', told.numbers[place])
        order by place
      ), '[]') from counted
    ),
    'no_ward_waiting', case when no_ward.waiting >= 5 then no_ward.waiting end
  )
  from told, no_ward
$$;

comment on function private.dashboard_waiting(uuid, uuid[], boolean) is
  'What waits to be read and to be answered, and for how long: at most 2,000 of each age are counted.';
comment on function private.dashboard_late(uuid) is
  'Published plans past their review or due within a week, and actions past their day.';
comment on function private.dashboard_wards(uuid, uuid[]) is
  'How much waits in each of some wards, and in the area where nobody said which ward, among the first 2,000 that wait.';
