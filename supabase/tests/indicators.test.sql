begin;
select plan(4);

insert into public.sources (slug, name) values ('example', 'Example');
insert into public.neighbourhoods (id, slug, name, position, status, source)
select private.stable_id('neighbourhood', 'area-' || n), 'area-' || n, 'Area ' || n, n, 'live', 'example'
from generate_series(1, 3) n;
insert into public.indicators (id, measure, neighbourhood_id, position, name, unit, source)
select private.stable_id('indicator', unit || n), 'in-' || unit, case when n > 0 then private.stable_id('neighbourhood', 'area-' || n) end,
  1 + n, 'Children', unit, 'example'
from generate_series(0, 3) n, unnest(array['people', 'percent']) unit;
insert into public.indicator_values (indicator_id, period, starts_on, value, source)
select private.stable_id('indicator', unit || n), starts_on::text, starts_on, value, 'example'
from unnest(array['people', 'percent']) unit, (values
  (0, date '2025-01-01', 33), (1, '2025-01-01', 4), (2, '2025-01-01', 9), (3, '2025-01-01', 20),
  (0, '2026-01-01', 26), (1, '2026-01-01', 3), (2, '2026-01-01', 2), (3, '2026-01-01', 21),
  (1, '2024-01-01', 5), (2, '2024-01-01', 6), (3, '2024-01-01', 7)
) as v (n, starts_on, value);

create temporary view shown as
select i.unit, coalesce(i.neighbourhood, 'all') as area, v.starts_on, v.value
from public.published_indicator_values v
join public.published_indicators i on i.id = v.indicator;

select results_eq(
  $$ select area, value from shown where unit = 'people' and starts_on = '2025-01-01' order by area $$,
  $$ values ('all', 33::float8), ('area-1', null), ('area-2', null), ('area-3', 20) $$,
  'four people are hidden, and the next smallest, or the whole less the others would tell'
);
select results_eq(
  $$ select area, value from shown where unit = 'people' and starts_on = '2026-01-01' order by area $$,
  $$ values ('all', 26::float8), ('area-1', null), ('area-2', null), ('area-3', 21) $$,
  'two that are hidden hide each other'
);
select is_empty(
  $$ select from shown where unit = 'people' and starts_on = '2024-01-01' and value is null $$,
  'five and more are shown'
);
select is_empty(
  $$ select from shown where unit = 'percent' and value is null $$, 'a share counts nobody'
);

select * from finish();
rollback;
