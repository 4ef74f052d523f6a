-- What has moved in an area since somebody last looked.

create table private.staff_visits (
  staff_id uuid not null references public.staff on delete cascade,
  neighbourhood_id uuid not null references public.neighbourhoods on delete cascade,
  began_at timestamptz not null default now(),
  before_at timestamptz,
  primary key (staff_id, neighbourhood_id)
);

create index on private.staff_visits (neighbourhood_id);
create index on public.priority_answers (neighbourhood_id, answered_at);

alter table private.staff_visits enable row level security;

create function private.visit(neighbourhood uuid)
returns timestamptz
language sql
set search_path = ''
as $$
  insert into private.staff_visits as v (staff_id, neighbourhood_id)
  values (private.my_id(), neighbourhood)
  on conflict (staff_id, neighbourhood_id) do update set
    -- A reload within the hour is still the same visit.
    before_at = case when v.began_at <= now() - interval '1 hour' then v.began_at else v.before_at end,
    began_at = case when v.began_at <= now() - interval '1 hour' then now() else v.began_at end
  returning v.before_at
$$;

create function private.dashboard_moved(
  neighbourhood uuid, wards uuid[], exact boolean, since timestamptz
)
returns jsonb
language sql
stable
set search_path = ''
as $$
  with received as (
    select count(*) filter (where wards is null or few.ward_id = any (wards))::integer as number
    from private.priority_states() as each_state
    cross join lateral (
      select p.ward_id
      from public.priorities p
      where p.neighbourhood_id = dashboard_moved.neighbourhood and p.state = each_state
        and p.created_at > since
      order by p.created_at desc
      limit 2000
    ) few
  ),
  answers as materialized (
    select a.id, a.outcome, a.answered_at, p.slug, p.published_at, coalesce(p.wording, p.said) as words
    from (
      select *
      from public.priority_answers a
      where a.neighbourhood_id = dashboard_moved.neighbourhood and a.answered_at > since
      order by a.answered_at desc
      limit 2000
    ) a
    cross join lateral (
      select one.* from public.priorities one where one.id = a.priority_id limit 1
    ) p
    where a.replaced_at is null and p.state = 'published'
      and (wards is null or p.ward_id = any (wards))
  ),
  published as (
    -- Published since then, and either still without an answer or among the answers above.
    select (
      select count(*)
      from (
        select from private.unanswered_priorities u
        where u.neighbourhood_id = dashboard_moved.neighbourhood and u.published_at > since
          and (wards is null or u.ward_id = any (wards))
        order by u.published_at desc
        limit 2000
      ) few
    )::integer + (select count(*) from answers where published_at > since)::integer as number
  ),
  reviews as (
    select t.name as theme, r.plan_id, r.rag, r.reviewed_on, r.created_at
    from public.plan_reviews r
    join public.plans p on p.id = r.plan_id and p.state = 'published'
    join public.themes t on t.id = p.theme_id
    where r.neighbourhood_id = dashboard_moved.neighbourhood and r.created_at > since
    order by r.created_at desc
    limit 10
  ),
  done as (
    select a.plan_id, a.title, a.what_changed, a.done_on
    from public.plan_actions a
    join public.plans p on p.id = a.plan_id and p.state = 'published'
    where a.neighbourhood_id = dashboard_moved.neighbourhood
      and a.done_on >= (since at time zone 'Europe/London')::date
    order by a.done_on desc, a.title
    limit 10
  )
  select jsonb_build_object(
    'received', case when exact or received.number >= 5 then received.number end,
    'published', case when exact or published.number >= 5 then published.number end,
    'answered', (select count(*) from answers),
    'answers', (
      select coalesce(jsonb_agg(
        jsonb_build_object('slug', slug, 'words', left(words, 160), 'outcome', outcome, 'at', answered_at)
        order by answered_at desc
      ), '[]')
      from (select * from answers order by answered_at desc limit 5) latest
    ),
    'reviews', (
      select coalesce(jsonb_agg(
        jsonb_build_object('plan_id', plan_id, 'theme', theme, 'rag', rag, 'reviewed_on', reviewed_on)
        order by created_at desc
      ), '[]') from reviews
    ),
    'done', (
      select coalesce(jsonb_agg(
        jsonb_build_object('plan_id', plan_id, 'title', title, 'what_changed', what_changed, 'done_on', done_on)
        order by done_on desc, title
      ), '[]') from done
    )
  )
  from received, published
$$;

comment on table private.staff_visits is
  'When somebody last opened an area''s dashboard, so that it can say what is new. Read for that alone.';
comment on column private.staff_visits.began_at is
  'The first opening of this visit, which lasts an hour.';
comment on column private.staff_visits.before_at is
  'When the visit before this one began: what came later is new. Null on the first.';
comment on function private.dashboard_moved(uuid, uuid[], boolean, timestamptz) is
  'What came in, was published, answered, reviewed or done since some time.';
comment on function private.visit(uuid) is
  'Notes that the person asking opens an area''s dashboard, and answers when their visit before began.';
