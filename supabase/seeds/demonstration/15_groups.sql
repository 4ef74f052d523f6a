-- Made-up groups to try the pages with. Areas and hubs are whatever the council has, taken by their
-- position. Never loaded into a council's own database.
with areas as (
  select n.id, row_number() over (order by n.position) as number, count(*) over () as many
  from public.neighbourhoods n where n.status <> 'ended'
),
hubs as (
  select l.id, row_number() over (order by l.name) as number, count(*) over () as many
  from public.published_locations l where l.kind = 'hub' and l.status = 'open'
),
made (
  area, hub, slug, name, about, meets, place, for_whom, cost, volunteers, email, agreed, state,
  checked_days_ago, relation
) as (
  values
    (1, 1, 'demonstration-knitters', 'Knit and natter', 'We knit, crochet and talk. Bring what you are making, or start something new: there is wool, and somebody will show you how.', 'Every Tuesday, 2pm to 4pm', null, 'Everybody, beginners too', 'Free', 'Somebody to make the tea', 'knit@demonstration.example', true, 'published', 40, 'run'),
    (1, null, 'demonstration-football', 'Walking football', 'Football at walking pace, for people who have not played for years.', 'Thursdays, 6pm to 7pm', 'The five-a-side pitch by the school', 'Men and women over 50', '£2 each time', null, null, false, 'published', 400, 'go'),
    (2, 2, 'demonstration-pantry', 'Neighbours’ food pantry', 'Good food that would have been thrown away. Take what you need and give what you can.', 'Mondays and Fridays, 10am to noon', null, 'Everybody who lives near', 'Pay what you can', 'Somebody with a van, on Mondays', 'pantry@demonstration.example', true, 'published', 12, 'run'),
    (3, null, 'demonstration-gardeners', 'The back lane gardeners', 'We grow flowers and vegetables in tubs along the lane and share what comes of it.', 'The first Saturday of the month, 10am', 'The lane behind the shops', null, 'Free', 'Anybody with a spade', null, false, 'published', 90, 'run'),
    (4, 3, 'demonstration-singers', 'Sing for fun', 'No auditions and no sheet music. We learn songs by ear and have a cup of tea.', 'Wednesdays in term time, 7pm to 8:30pm', null, 'Grown-ups', '£1 each time', null, 'sing@demonstration.example', true, 'published', 200, 'run'),
    (1, null, null, 'Sunday bike rides', 'Slow rides out along the river, with a stop for cake.', 'Sundays at 9, from April to September', '14 Made Up Street', 'Anybody with a bike', 'Free', null, 'bikes@demonstration.example', true, 'received', null, 'run'),
    (2, null, null, 'Board games night', 'Games old and new.', 'Every other Friday', 'Upstairs at the café', null, null, null, null, false, 'received', null, 'know'),
    (1, null, null, 'Window cleaning', 'Windows cleaned, good prices.', 'Any day', 'Everywhere', null, '£10', null, null, false, 'declined', null, 'run')
)
insert into public.groups (
  id, slug, name, about, neighbourhood_id, meets, location_id, place, for_whom, cost, volunteers, email,
  agreed, relation, state, decline_reason, published_at, checked_on, decided_at, created_at, demonstration
)
select
  private.stable_id('demonstration-group', m.name), m.slug, m.name, m.about, a.id, m.meets, h.id,
  -- A council without hubs has them meet somewhere all the same.
  coalesce(m.place, case when h.id is null then 'The church hall' end),
  m.for_whom, m.cost, m.volunteers, m.email, m.agreed, m.relation, m.state,
  case m.state when 'declined' then 'sells' end,
  case m.state when 'published' then now() - interval '1 month' end,
  case m.state when 'published' then private.today() - m.checked_days_ago end,
  case when m.state <> 'received' then now() - interval '1 month' end,
  now() - interval '5 weeks' + a.number * interval '3 hours', true
from made m
join areas a on a.number = (m.area - 1) % a.many + 1
left join hubs h on h.number = (m.hub - 1) % h.many + 1;

insert into public.group_tellers (group_id, neighbourhood_id, name, email, expires_on)
select g.id, g.neighbourhood_id, 'Made-up person', 'teller@demonstration.example', private.today() + 120
from public.groups g
where g.demonstration and g.state = 'received' and g.relation = 'run';
