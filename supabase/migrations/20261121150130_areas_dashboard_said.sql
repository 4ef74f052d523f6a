-- What people in an area say, and of what more or less than before.

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

comment on function private.dashboard_trends(uuid, uuid[], boolean) is
  'What came in during twelve weeks, by week (at most 2,000 each) and by theme, with the people behind what is published of three months.';
comment on function private.dashboard_said(uuid, uuid[], boolean) is
  'The five published priorities of twelve weeks with most people behind them, as published.';
