-- One area at a glance for whoever has ten minutes. Every number here costs the same however much
-- has ever been said: it looks at a stretch of an index, no further than a limit, or at a counter.

create table private.staff_visits (
  staff_id uuid not null references public.staff on delete cascade,
  neighbourhood_id uuid not null references public.neighbourhoods on delete cascade,
  began_at timestamptz not null default now(),
  before_at timestamptz,
  primary key (staff_id, neighbourhood_id)
);

create table private.unanswered_priorities (
  priority_id uuid primary key references public.priorities on delete cascade,
  neighbourhood_id uuid not null references public.neighbourhoods,
  ward_id uuid references public.wards,
  published_at timestamptz not null
);

create index on private.staff_visits (neighbourhood_id);
create index on private.unanswered_priorities (neighbourhood_id, published_at);
create index on private.unanswered_priorities (ward_id);
create index on public.priority_answers (neighbourhood_id, answered_at);

alter table private.staff_visits enable row level security;
alter table private.unanswered_priorities enable row level security;

create function private.note_whether_answered(priority uuid)
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  delete from private.unanswered_priorities u where u.priority_id = priority;
  insert into private.unanswered_priorities (priority_id, neighbourhood_id, ward_id, published_at)
  select p.id, p.neighbourhood_id, p.ward_id, p.published_at
  from public.priorities p
  where p.id = priority and p.state = 'published'
    and not exists (
      select from public.priority_answers a where a.priority_id = p.id and a.replaced_at is null
    )
  on conflict do nothing;
end
$$;

create function private.note_published()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.note_whether_answered(new.id);
  return null;
end
$$;

create function private.note_answered()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.note_whether_answered(coalesce(new.priority_id, old.priority_id));
  return null;
end
$$;

-- Nothing happens as something arrives: only what is published is waited for.
create trigger "an answer is due" after insert on public.priorities
  for each row when (new.state = 'published') execute function private.note_published();
create trigger "an answer is due or no longer" after update on public.priorities
  for each row
  when (
    (old.state, old.neighbourhood_id, old.ward_id, old.published_at)
      is distinct from (new.state, new.neighbourhood_id, new.ward_id, new.published_at)
    and 'published' in (old.state, new.state)
  )
  execute function private.note_published();
create trigger "an answer is there or no longer" after insert or update or delete on public.priority_answers
  for each row execute function private.note_answered();

insert into private.unanswered_priorities (priority_id, neighbourhood_id, ward_id, published_at)
select p.id, p.neighbourhood_id, p.ward_id, p.published_at
from public.priorities p
where p.state = 'published'
  and not exists (
    select from public.priority_answers a where a.priority_id = p.id and a.replaced_at is null
  );

create function private.priority_states()
returns setof text
language sql
immutable
set search_path = ''
as $$
  select unnest('{received,published,declined,merged,withdrawn}'::text[])
$$;

create function private.hide_small(counts integer[])
returns integer[]
language sql
immutable
set search_path = ''
as $$
  select coalesce(array_agg(
    case
      when least_of_all >= 5 then n
      -- What is hidden together must be two numbers or more and five or more, or the total tells it.
      when n >= 5 and smaller >= 5 and how_many >= 2 then n
    end
    order by place
  ), '{}')
  from (
    select
      n, place, min(n) over () as least_of_all,
      coalesce(sum(n) over before, 0) as smaller, count(*) over before as how_many
    from unnest(counts) with ordinality as each_count (n, place)
    window before as (order by n, place rows between unbounded preceding and 1 preceding)
  ) ranked
$$;

create function private.my_wards_alone(neighbourhood uuid)
returns uuid[]
language sql
stable
security definer
set search_path = ''
as $$
  select case
    when me.all_neighbourhoods or exists (
      select from public.staff_neighbourhoods mine
      where mine.staff_id = me.id and mine.neighbourhood_id = neighbourhood
    ) then null
    else array(
      select w.ward_id
      from public.staff_wards mine
      join public.neighbourhood_wards w using (ward_id)
      where mine.staff_id = me.id and w.neighbourhood_id = neighbourhood
        and w.valid_from <= current_date and coalesce(w.valid_to, current_date) >= current_date
      order by w.ward_id
    )
  end
  from private.me() me
$$;

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

create function private.dashboard_trends(neighbourhood uuid, wards uuid[], exact boolean)
returns jsonb
language sql
stable
set search_path = ''
as $$
  with weeks as (
    select
      ago, monday::date as starts_on,
      monday at time zone 'Europe/London' as starts_at,
      (monday + interval '7 days') at time zone 'Europe/London' as ends_at
    from generate_series(0, 11) as ago
    cross join lateral (
      select date_trunc('week', now() at time zone 'Europe/London') - make_interval(weeks => ago) as monday
    ) as begins
  ),
  arrived as materialized (
    select weeks.ago, few.theme_id, (wards is null or few.ward_id = any (wards)) as counts
    from weeks
    cross join private.priority_states() as each_state
    cross join lateral (
      select p.theme_id, p.ward_id
      from public.priorities p
      where p.neighbourhood_id = dashboard_trends.neighbourhood and p.state = each_state
        and p.created_at >= weeks.starts_at and p.created_at < weeks.ends_at
      order by p.created_at
      limit 2000
    ) few
  ),
  by_week as (
    select
      weeks.ago, weeks.starts_on,
      count(arrived.ago) filter (where arrived.counts)::integer as number,
      count(arrived.ago) >= 2000 as at_least
    from weeks left join arrived using (ago)
    group by weeks.ago, weeks.starts_on
  ),
  by_theme as (
    select
      row_number() over (order by theme.position nulls last) as place, theme.id, theme.slug, theme.name,
      count(arrived.ago)::integer as number,
      count(arrived.ago) filter (where arrived.ago < 4)::integer as lately,
      count(arrived.ago) filter (where arrived.ago between 4 and 7)::integer as earlier
    from (
      select t.id, t.slug, t.name, t.position from public.themes t
      union all
      select null, null, null, null
    ) theme
    left join arrived on arrived.theme_id is not distinct from theme.id and arrived.counts
    group by theme.id, theme.slug, theme.name, theme.position
  ),
  told as (
    select
      private.hide_small((select array_agg(number order by ago desc) from by_week)) as weeks,
      private.hide_small((select array_agg(number order by place) from by_theme)) as themes
  )
  select jsonb_build_object(
    'weeks', (
      select jsonb_agg(
        jsonb_build_object(
          'starts_on', starts_on, 'at_least', at_least,
          'number', case when exact then number else told.weeks[12 - ago] end
        ) order by ago desc
      )
      from by_week
    ),
    'themes', (
      select jsonb_agg(
        jsonb_build_object(
          'id', b.id, 'slug', b.slug, 'name', b.name,
          'number', case when exact then b.number else told.themes[b.place] end,
          'lately', case when exact then b.lately end,
          'earlier', case when exact then b.earlier end,
          'people', case when exact then coalesce((
            select sum(c.people)::integer
            from private.priority_people c
            where c.neighbourhood_id = dashboard_trends.neighbourhood
              and c.theme_id is not distinct from b.id
              and c.month >= (date_trunc('month', now() at time zone 'Europe/London') - interval '2 months')
          ), 0) end
        ) order by b.number desc, b.place
      )
      from by_theme b
    )
  )
  from told
$$;

create function private.dashboard_said(neighbourhood uuid, wards uuid[], exact boolean)
returns jsonb
language sql
stable
set search_path = ''
as $$
  select coalesce(jsonb_agg(
    jsonb_build_object(
      'slug', few.slug, 'words', left(coalesce(few.wording, few.said), 160), 'theme', t.name,
      'people', case when exact or few.people >= 5 then few.people end,
      'answered', not exists (
        select from private.unanswered_priorities u where u.priority_id = few.id
      )
    ) order by few.people desc, few.created_at desc
  ), '[]')
  from (
    select lately.*, 1 + lately.support_count + lately.merged_count as people
    from (
      select p.*
      from public.priorities p
      where p.neighbourhood_id = dashboard_said.neighbourhood and p.state = 'published'
        and p.created_at > now() - interval '84 days'
      order by p.created_at desc
      limit 2000
    ) lately
    where wards is null or lately.ward_id = any (wards)
    order by lately.support_count + lately.merged_count desc, lately.created_at desc
    limit 5
  ) few
  left join public.themes t on t.id = few.theme_id
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

create function public.area_dashboard(neighbourhood uuid)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.require('read_dashboard', neighbourhood);
  wards uuid[];
  exact boolean;
  before_at timestamptz;
  since timestamptz;
begin
  if neighbourhood is null then
    raise exception using
      errcode = 'PT400', message = 'Choose an area.', detail = 'neighbourhood:missing';
  end if;
  wards := private.my_wards_alone(neighbourhood);
  -- Whoever may read each record needs no number hidden.
  exact := private.may('read_priorities', neighbourhood);
  before_at := private.visit(neighbourhood);
  since := coalesce(before_at, now() - interval '7 days');
  return jsonb_build_object(
    'area', (
      select jsonb_build_object('id', n.id, 'slug', n.slug, 'name', n.name)
      from public.neighbourhoods n where n.id = neighbourhood
    ),
    'at', now(),
    'exact', exact,
    'only_wards', wards is not null,
    'since', since,
    'first_visit', before_at is null,
    'waiting', private.dashboard_waiting(neighbourhood, wards, exact),
    'late', private.dashboard_late(neighbourhood),
    'said', private.dashboard_said(neighbourhood, wards, exact),
    'trends', private.dashboard_trends(neighbourhood, wards, exact),
    'moved', private.dashboard_moved(neighbourhood, wards, exact, since),
    'by_ward', case when wards is not null then private.dashboard_wards(neighbourhood, wards) end
  );
end
$$;

revoke execute on function public.area_dashboard from public, anon;
grant execute on function public.area_dashboard to authenticated;

comment on table private.staff_visits is
  'When somebody last opened an area''s dashboard, so that it can say what is new. Read for that alone.';
comment on column private.staff_visits.began_at is
  'The first opening of this visit, which lasts an hour.';
comment on column private.staff_visits.before_at is
  'When the visit before this one began: what came later is new. Null on the first.';
comment on table private.unanswered_priorities is
  'What is published and has no answer, kept as that changes, so that nobody has to look for it among all that was ever answered.';
comment on function private.note_whether_answered(uuid) is
  'Keeps private.unanswered_priorities right for one priority.';
comment on function private.note_published() is 'Something was published, moved or taken back.';
comment on function private.note_answered() is 'An answer was given, replaced or deleted.';
comment on function private.priority_states() is
  'Every state of a priority. To look for one after the other keeps to the index of an area, where all at once may look at everything.';
comment on function private.hide_small(integer[]) is
  'Numbers as somebody may see them who must not learn of few people: null for those under five and for as many more as it takes that their total, which may be known, gives none of them away.';
comment on function private.my_wards_alone(uuid) is
  'The wards of an area to which the person asking is limited there, as councillors are; null for whoever has the whole area.';
comment on function private.dashboard_waiting(uuid, uuid[], boolean) is
  'What waits to be read and to be answered, and for how long: at most 2,000 of each age are counted.';
comment on function private.dashboard_trends(uuid, uuid[], boolean) is
  'What came in during twelve weeks, by week (at most 2,000 each) and by theme, with the people behind what is published of three months.';
comment on function private.dashboard_said(uuid, uuid[], boolean) is
  'The five published priorities of twelve weeks with most people behind them, as published.';
comment on function private.dashboard_late(uuid) is
  'Published plans past their review or due within a week, and actions past their day.';
comment on function private.dashboard_moved(uuid, uuid[], boolean, timestamptz) is
  'What came in, was published, answered, reviewed or done since some time.';
comment on function private.dashboard_wards(uuid, uuid[]) is
  'How much waits in each of some wards, and in the area where nobody said which ward, among the first 2,000 that wait.';
comment on function private.visit(uuid) is
  'Notes that the person asking opens an area''s dashboard, and answers when their visit before began.';
comment on function public.area_dashboard(uuid) is
  'One area at a glance: late, waiting, trends, and what moved since the caller''s visit before (a week ago on the first). Null in place of a number: fewer than five, or it would give such a number away; only for those who may not read the records themselves. Councillors get their wards'' numbers.';
