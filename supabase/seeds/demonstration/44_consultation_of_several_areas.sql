-- A made-up consultation of several areas at once, with made-up answers, so that it can be seen who is
-- missing in each of them. Which person answers what follows from their number.
insert into public.consultations (
  slug, title, summary, decided_by, can_change, cannot_change, contact, other_formats, privacy,
  opens_at, closes_at, report_by, retained_until, stage, published_at, created_by, demonstration,
  definition
)
select
  'getting-about', 'How do you get about?',
  'There is money for better paths and stops in every area. Tell us how you get to where you need to go.',
  'The managers of the areas decide together, with the highways team.',
  'Which paths and stops are mended first, and what is added there.', 'How much money there is in all.',
  'Ask at any hub. Someone there can also answer together with you.',
  'Every hub has this on paper, and can read it to you or ring you back in another language.',
  'You do not have to give your name. We keep your answers until the date below, and then only the numbers.',
  (date_trunc('day', now() at time zone 'Europe/London') - interval '40 days') at time zone 'Europe/London',
  (date_trunc('day', now() at time zone 'Europe/London') - interval '12 days') at time zone 'Europe/London',
  (now() + interval '30 days')::date, (now() + interval '300 days')::date, 'published',
  now() - interval '45 days', (select id from public.staff where email = 'admin@demonstration.example'), true,
  $json$
  {
    "format": 1,
    "pages": [{"id": "about", "title": "Getting about", "items": [
      {"id": "home", "type": "area", "title": "Which ward do you live in?"},
      {"id": "mostly", "type": "one_of", "title": "How do you get about most?", "options": [
        {"id": "foot", "text": "On foot or by wheelchair"},
        {"id": "bus", "text": "By bus"},
        {"id": "car", "text": "By car"},
        {"id": "bike", "text": "By bike"}]},
      {"id": "easy", "type": "scale", "title": "How easy is it to get to where you need to go?",
        "from": 1, "to": 5, "low": "Very hard", "high": "Very easy"}
    ]}]
  }
  $json$;

insert into public.consultation_neighbourhoods (consultation_id, neighbourhood_id)
select c.id, n.id from public.consultations c, public.neighbourhoods n
where c.slug = 'getting-about' and n.status in ('live', 'pilot');
insert into public.consultation_versions (consultation_id, number, definition, published_by, published_at)
select c.id, 1, c.definition, c.created_by, c.published_at
from public.consultations c where c.slug = 'getting-about';

create temporary table demonstration_people as
select
  n, gen_random_uuid() as id, n / 7 as place, a.id as neighbourhood, a.area, w.id as ward,
  case when n % 7 > 0 then w.slug when n % 2 = 0 then 'elsewhere' end as home
from generate_series(0, 335) n
left join (
  select id, row_number() over (order by position) as area
  from public.neighbourhoods where status in ('live', 'pilot')
) a on a.area = case when n % 7 > 4 then n % 7 - 4 else n % 7 end
left join lateral (
  select v.id, v.slug, row_number() over (order by v.slug) - 1 as nth, count(*) over () as wards
  from public.neighbourhood_wards x join public.wards v on v.id = x.ward_id
  where x.neighbourhood_id = a.id and x.valid_to is null
) w on true
where w.id is null or w.nth = (n / 7) % w.wards;

insert into public.responses (
  id, consultation_id, version_id, answers, channel, neighbourhood_id, ward_id, received_at, seconds_taken
)
select
  p.id, c.id, v.id,
  jsonb_strip_nulls(jsonb_build_object(
    'home', p.home,
    'mostly', (array['foot', 'bus', 'car', 'bus', 'bike'])[1 + (p.n + p.place) % 5],
    'easy', 1 + (p.n * 3 + p.place) % 5
  )),
  (array['website', 'website', 'paper', 'hub'])[1 + p.n % 4]::public.channel, p.neighbourhood, p.ward,
  c.opens_at + (c.closes_at - c.opens_at) * ((p.n * 37 % 101) / 101.0), 60 + p.n * 11 % 400
from demonstration_people p
cross join public.consultations c
join public.consultation_versions v on v.consultation_id = c.id
where c.slug = 'getting-about';

-- Few men answered in the second area, and few women in the third; of few, health limits them a lot.
insert into public.response_equality_answers (response_id, age_group, sex, disability)
select
  p.id,
  (array['under_16', '16_24', '25_34', '35_44', '45_54', '55_64', '65_74', '75_over'])[1 + p.place % 8],
  case when p.place % 4 = 0 or p.area is distinct from 2 and p.place % 2 = 0 or p.area = 3 and p.place % 4 > 1
    then 'male' else 'female' end,
  case when p.n % 40 = 3 then 'yes_a_lot' when p.n % 6 = 1 then 'yes_a_little' else 'no' end
from demonstration_people p;

select private.count_response(r)
from public.responses r join public.consultations c on c.id = r.consultation_id and c.slug = 'getting-about';
select private.fold_response_changes(c.id) from public.consultations c where c.slug = 'getting-about';

drop table demonstration_people;
