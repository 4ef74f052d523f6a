-- Made-up answers to the demonstration consultations, and what came of two of them. Which person
-- answers what follows from their number, so that every load tells the same.
create function pg_temp.pick(choices text[], of text) returns text
language sql immutable as $$ select choices[1 + abs(hashtext(of)::bigint) % cardinality(choices)] $$;
create function pg_temp.some(choices text[], of text) returns jsonb
language sql immutable as $$
  select coalesce(jsonb_agg(c order by place), jsonb_build_array(choices[1]))
  from unnest(choices) with ordinality as t (c, place) where abs(hashtext(of || c)::bigint) % 5 < 2
$$;
create function pg_temp.ranked(choices text[], of text) returns jsonb
language sql immutable as $$
  -- Earlier ones tend to come first.
  select jsonb_agg(c order by place * 30 + abs(hashtext(of || c)::bigint) % 60) from unnest(choices) with ordinality as t (c, place)
$$;

create temporary table demonstration_people as
select
  c.id as consultation, c.slug, v.id as version, n,
  c.slug || n as who,
  greatest(c.opens_at, c.opens_at + (least(c.closes_at, now()) - c.opens_at) * (n * 37 % 101) / 101.0) as at
from (values
  ('the-green', 64), ('the-path-by-the-beck', 83), ('noise-at-night', 29), ('when-the-hub-is-open', 118),
  ('what-matters-here', 96)
) as asked (slug, people)
join public.consultations c using (slug)
join public.consultation_versions v on v.consultation_id = c.id,
generate_series(1, people) n;

create temporary view demonstration_wards as
select w.slug, w.id, x.neighbourhood_id, row_number() over (order by w.slug) - 1 as ward, count(*) over () as wards,
  avg(w.label_latitude) over () as latitude, avg(w.label_longitude) over () as longitude
from public.neighbourhood_wards x
join public.wards w on w.id = x.ward_id
where x.valid_to is null
  and x.neighbourhood_id = (select id from public.neighbourhoods where status <> 'ended' order by position limit 1);

insert into public.responses (
  consultation_id, version_id, answers, channel, via_location_id, neighbourhood_id, ward_id, repeat_reason, received_at, seconds_taken
)
select
  p.consultation, p.version,
  jsonb_strip_nulls(case p.slug
    when 'the-green' then jsonb_build_object(
      'visits', visits, 'home', w.slug,
      'keeps_away', case when visits = 'never' then pg_temp.some('{dark,dogs,nothing}', who) end,
      'does', case when visits <> 'never' then pg_temp.some('{walk,meet}', who) end,
      'safe', case when visits <> 'never' then abs(hashtext(who || 'safe')::bigint) % 5 + 1 end,
      'wants', pg_temp.ranked('{benches,games,trees,growing}', who),
      -- Near the middle of the area, with two places that many choose.
      'spot', case when n % 4 > 0 and w.latitude is not null then jsonb_build_array(
        round((w.latitude + 0.0026 * (abs(hashtext(who || 'y')::bigint) % 3))::numeric, 4),
        round((w.longitude + 0.004 * (abs(hashtext(who || 'y')::bigint) % 2))::numeric, 4)
      ) end,
      'walk_minutes', case when n % 3 > 0 then 5 * (abs(hashtext(who || 'walk')::bigint) % 6 + 1) end
    )
    when 'the-path-by-the-beck' then jsonb_build_object(
      'uses', pg_temp.pick('{daily,weekly,weekly,seldom}', who),
      'safe', pg_temp.pick('{1,2,2,3,3,4,5}', who || 's')::integer,
      'first', case when n % 4 > 0 then pg_temp.ranked('{lights,benches,bins}', who) end
    )
    when 'noise-at-night' then jsonb_build_object('from', pg_temp.some('{cars,street,homes}', who))
    when 'when-the-hub-is-open' then jsonb_build_object(
      'when', pg_temp.pick('{evening,evening,evening,saturday,saturday,sunday}', who),
      'what', pg_temp.some('{talk,help,food,learn}', who),
      'easy', pg_temp.pick('{2,3,3,4,4,5}', who || 'e')::integer
    )
    else jsonb_build_object(
      'most', pg_temp.ranked('{safe,clean,young,work}', who),
      'belong', pg_temp.pick('{2,3,3,4,4,4,5}', who || 'b')::integer
    )
  end),
  case when poster.id is null then came.channel else 'poster' end, poster.id,
  case when p.slug = 'the-green' then w.neighbourhood_id end,
  case when p.slug = 'the-green' then w.id end,
  case when p.slug = 'the-green' and n in (17, 18) then 'same_answers' when p.slug = 'the-green' and n = 40 then 'same_connection' end,
  p.at, 60 + abs(hashtext(who || 't')::bigint) % 500
from demonstration_people p
cross join lateral (select pg_temp.pick('{weekly,weekly,sometimes,sometimes,never}', who) as visits) asked
cross join lateral (select pg_temp.pick('{website,website,website,hub,paper,paper,phone}', who || 'c') as channel) came
-- Some of those on the website came from a poster at one of two hubs.
left join (
  select l.id, row_number() over (order by l.slug) as place
  from public.locations l where l.kind = 'hub' and l.status = 'open' and not l.masked
) poster on came.channel = 'website' and n % 4 = 0 and poster.place = 1 + n % 3 / 2
left join demonstration_wards w on w.ward = abs(hashtext(who || 'w')::bigint) % w.wards;

insert into public.response_texts (response_id, consultation_id, question_id, words)
select r.id, r.consultation_id, said.question, said.words
from (
  select r.*, c.slug, row_number() over (partition by c.id order by r.received_at, r.id) as n
  from public.responses r join public.consultations c on c.id = r.consultation_id and c.demonstration
) r
join (values
  ('the-green', 'more', 3, 'Please keep the open view from the flats.'),
  ('the-green', 'more', 9, 'A tap for water would help whoever grows things.'),
  ('the-green', 'more', 16, 'We used to have a summer fair there. It should come back.'),
  ('the-green', 'name', 5, 'The Meadow'),
  ('the-green', 'name', 11, 'Wash House Green'),
  ('the-path-by-the-beck', 'more', 4, 'The lamp by the bridge has been out since spring.'),
  ('the-path-by-the-beck', 'more', 12, 'Somewhere to sit halfway, for those of us who are slow.'),
  ('the-path-by-the-beck', 'more', 31, 'Bins, please. The dog bags hang in the trees.'),
  ('when-the-hub-is-open', 'words', 7, 'I work days, so evenings are the only time.'),
  ('when-the-hub-is-open', 'words', 21, 'Saturday mornings, together with the market.')
) as said (slug, question, n, words) using (slug, n);

insert into public.response_equality_answers (response_id, age_group, sex, ethnic_group, disability)
select
  r.id,
  pg_temp.pick('{16_24,25_34,35_44,45_54,55_64,65_74,65_74,75_over}', who || 'a'),
  pg_temp.pick('{female,female,male}', who || 'x'),
  case when n % 3 > 0 then pg_temp.pick('{asian,white,white,white,mixed}', who || 'g') end,
  case when n % 4 > 0 then pg_temp.pick('{yes_a_lot,yes_a_little,no,no}', who || 'd') end
from demonstration_people p
join public.responses r on r.consultation_id = p.consultation and r.received_at = p.at
where n % 5 > 0
on conflict do nothing;

select private.count_response(r)
from public.responses r join public.consultations c on c.id = r.consultation_id and c.demonstration;
select private.fold_response_changes(c.id) from public.consultations c where c.demonstration;

-- Only one area is asked; after the page that asks where people live, some are of another, or did not say.
insert into private.page_visits (consultation_id, page_id, day, channel, neighbourhood_id, visits)
select c.id, v.page, (now() - v.days * interval '1 day')::date, v.channel, n.id, v.visits
from public.consultations c
cross join (values
  ('now', 3, 'website', 1, 27), ('being_there', 3, 'website', 1, 22), ('ideas', 3, 'website', 1, 22),
  ('where', 3, 'website', 1, 20), ('words', 3, 'website', 1, 14), ('-check', 3, 'website', 1, 13),
  ('words', 3, 'website', 2, 4), ('-check', 3, 'website', 2, 4), ('words', 3, 'website', 0, 2), ('-check', 3, 'website', 0, 2),
  ('now', 3, 'poster', 1, 9), ('being_there', 3, 'poster', 1, 7), ('ideas', 3, 'poster', 1, 8),
  ('where', 3, 'poster', 1, 8), ('words', 3, 'poster', 1, 8), ('-check', 3, 'poster', 1, 7),
  ('now', 1, 'website', 1, 5), ('being_there', 1, 'website', 1, 3), ('ideas', 1, 'website', 1, 4),
  ('where', 1, 'website', 1, 3), ('words', 1, 'website', 1, 3), ('-check', 1, 'website', 1, 2)
) as v (page, days, channel, area, visits)
left join (
  select id, row_number() over (order by position) as area
  from public.neighbourhoods where status <> 'ended'
) n using (area)
where c.slug = 'the-green';

insert into public.consultation_outcomes (consultation_id, heard, will_change, will_not_change, questions)
select c.id, o.heard, o.will_change, o.will_not_change, o.questions
from (values
  (
    'when-the-hub-is-open',
    E'Most of you would come on weekday evenings: you work, or look after somebody, during the day. Saturdays came second.\nSomebody to talk to, and help with forms, are what most would come for. Few find it hard to get there.',
    jsonb_build_array(
      jsonb_build_object('what', 'The hub opens until 8pm on two weekdays.', 'by', (now() + interval '40 days')::date),
      jsonb_build_object('what', 'A shared meal on one of these evenings.', 'by', (now() + interval '75 days')::date)
    ),
    '[{"what": "It does not open on Sundays.", "why": "Fewer would come then, and the six hours are used up."}]'::jsonb,
    '{when,what,easy}'::text[]
  ),
  (
    'what-matters-here',
    'Feeling safe came first, clean streets second. Most of those who answered feel that they belong here.',
    jsonb_build_array(
      jsonb_build_object('what', 'The plan for the area begins with safe paths.', 'by', (now() - interval '300 days')::date)
    ),
    '[]'::jsonb, '{most,belong}'
  )
) as o (slug, heard, will_change, will_not_change, questions)
join public.consultations c using (slug);

insert into public.consultation_outcome_links (consultation_id, action_id, priority_id)
(
  select c.id, a.id, null::uuid
  from public.consultations c
  join public.consultation_neighbourhoods n on n.consultation_id = c.id
  join public.plans p on p.neighbourhood_id = n.neighbourhood_id and p.state = 'published'
  join public.plan_actions a on a.plan_id = p.id
  where c.slug = 'when-the-hub-is-open'
  order by p.id, a.position limit 1
)
union all
(
  select c.id, null, s.id
  from public.consultations c
  join public.consultation_neighbourhoods n on n.consultation_id = c.id
  join public.priorities s on s.neighbourhood_id = n.neighbourhood_id and s.state = 'published'
  where c.slug = 'when-the-hub-is-open'
  order by s.support_count desc, s.id limit 1
);

select private.publish_record(c.id, c.created_by, null, c.report_by - interval '9 days')
from public.consultations c where c.slug in ('when-the-hub-is-open', 'what-matters-here');
insert into public.consultation_corrections (consultation_id, record_number, words, corrected_by, corrected_at)
select c.id, 1, 'We first said that the meal begins in a month. It begins later, as the kitchen has to be checked.', c.created_by,
  c.report_by - interval '3 days'
from public.consultations c where c.slug = 'when-the-hub-is-open';
update public.consultations set stage = 'archived', archived_at = now() - interval '200 days'
where slug = 'what-matters-here';
select private.forget_responses();

drop view demonstration_wards;
drop table demonstration_people;
