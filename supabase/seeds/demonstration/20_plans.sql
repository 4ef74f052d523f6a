-- Made-up plans in the first two areas: reviewed lately, late, off track, new, ended and a draft,
-- with actions of every kind. Days are counted from the day the seed is loaded.
create temporary view demonstration_areas as
select id, row_number() over (order by position) as area
from public.neighbourhoods where status <> 'ended';
create temporary view demonstration_themes as
select id, lead, row_number() over (order by position) as theme from public.themes;
create temporary view demonstration_days as
select (now() at time zone 'Europe/London')::date as today;

insert into public.plans (
  neighbourhood_id, theme_id, lead, owner_id, summary, state, published_on, last_reviewed_on,
  ended_on, ended_because, demonstration
)
select
  a.id, t.id, t.lead, s.id, p.summary, p.state, today - p.published, today - p.reviewed,
  case p.state when 'ended' then today - 10 end,
  case p.state when 'ended' then 'What it promised is done. What is left is in the other plans.' end,
  true
from (values
  (1, 1, 'manager', 'published', 200, 6, 'People should feel safe walking home, by day and by night.'),
  (1, 2, 'partner', 'published', 120, 55, 'More people should be able to walk, play and meet near home.'),
  (1, 3, 'worker', 'published', 90, 12, 'Help into work and training, close to where people live.'),
  (1, 5, 'manager', 'published', 9, null::int, 'Streets and back alleys that are clean and stay clean.'),
  (1, 4, 'worker', 'ended', 400, 40, 'Something to do after school on every weekday.'),
  (2, 1, 'manager.two', 'published', 150, 20, 'Fewer off-road bikes, and better light on the paths.'),
  (2, 5, 'manager.two', 'draft', null, null, 'Streets that are looked after.')
) as p (area, theme, owner, state, published, reviewed, summary)
join demonstration_areas a using (area)
join demonstration_themes t using (theme)
join public.staff s on s.email = p.owner || '@demonstration.example'
cross join demonstration_days;

insert into public.plan_actions (
  plan_id, neighbourhood_id, position, title, lead, status, rag, due_on, done_on, what_changed,
  stopped_because, stopped_on, council_plan_priority
)
select
  p.id, p.neighbourhood_id, x.position, x.title, t.lead, x.status, x.rag, today + x.due,
  case x.status when 'done' then today - 15 end,
  case x.status when 'done' then x.words end,
  case x.status when 'stopped' then x.words end,
  case x.status when 'stopped' then today - 12 end,
  case x.position when 1 then 'An example of a priority in the council’s own plan' end
from (values
  (1, 1, 1, 'Mend the lights on the path behind the shops', 'done', null::text, -20,
    'All eleven lights work again. People told us that they use the path after dark now.'),
  (1, 1, 2, 'A walk around the area with residents and the police every month', 'under_way', 'on_track', 30, null),
  (1, 1, 3, 'Cut back the hedges where people cannot see around the corner', 'under_way', 'at_risk', -4, null),
  (1, 1, 4, 'More cameras in the car park', 'stopped', null, 10,
    'The owner of the car park will not allow them. We will try better light instead.'),
  (1, 2, 1, 'A weekly walking group that starts at the hub', 'under_way', 'off_track', -30, null),
  (1, 2, 2, 'Free health checks on market days', 'not_started', null, 45, null),
  (1, 3, 1, 'A job club in the hub on Tuesdays', 'done', null, -40,
    'The job club runs every Tuesday morning. Anyone may come without asking first.'),
  (1, 3, 2, 'Ask local firms for work experience places', 'not_started', 'at_risk', 20, null),
  (1, 5, 1, 'Clear the back alleys and say when it is done', 'not_started', null, 21, null),
  (1, 4, 1, 'Open the hall after school', 'done', null, -60,
    'The hall is open from Monday to Friday until six.'),
  (2, 1, 1, 'Barriers at the three ways into the field', 'under_way', 'on_track', 60, null),
  (2, 5, 1, 'Count where rubbish is left', 'not_started', null, 30, null)
) as x (area, theme, position, title, status, rag, due, words)
join demonstration_areas a using (area)
join demonstration_themes t using (theme)
join public.plans p on p.neighbourhood_id = a.id and p.theme_id = t.id
cross join demonstration_days;

insert into public.plan_reviews (
  plan_id, neighbourhood_id, reviewed_on, rag, status, looked_at, next_steps, reviewed_by, reviewed_as
)
select
  p.id, p.neighbourhood_id, p.last_reviewed_on - x.before, x.rag, x.status, x.looked_at, x.next_steps,
  s.id, s.role
from (values
  (1, 1, 0, 'on_track', 'The lights are mended. The hedges are late, as the birds were still nesting.',
    'What residents said this month, and the list of lights.', 'Cut the hedges by the end of the month.'),
  (1, 1, 30, 'at_risk', 'The parts for the lights came late.', 'The order for the parts.', 'Mend the lights within two weeks.'),
  (1, 2, 0, 'off_track', 'Nobody could be found to lead the walking group.', 'The list of volunteers.', 'Ask at the hub and the surgery.'),
  (1, 3, 0, 'at_risk', 'The job club is full. Firms have not answered yet.', 'How many came each week.', 'Visit firms in person.'),
  (1, 4, 0, 'on_track', 'The hall is open and well used.', 'How many children came.', ''),
  (2, 1, 0, 'on_track', 'The first barrier is in.', 'Reports from the field.', 'The second barrier in spring.')
) as x (area, theme, before, rag, status, looked_at, next_steps)
join demonstration_areas a using (area)
join demonstration_themes t using (theme)
join public.plans p on p.neighbourhood_id = a.id and p.theme_id = t.id
join public.staff s on s.id = p.owner_id;

insert into public.plan_decisions (
  neighbourhood_id, plan_id, what, why, decided_by, decided_on, public, notes, demonstration
)
select
  a.id, p.id, x.what, x.why, x.decided_by, today - x.ago, x.public, x.notes, true
from (values
  (1, 1, 'Light before cameras', 'Residents said that they are afraid of the dark, not of being unseen.',
    'Demonstration design group', 34, true, 'Two abstained.'),
  (1, null, 'The group meets at the hub from now on', 'So that residents can come and listen.',
    'Demonstration design group', 62, true, ''),
  (1, 2, 'Ask the surgery before we spend on leaflets', 'Leaflets did not bring anyone last year.',
    'Demonstration design group', 20, false, 'To be made public once the surgery has agreed.')
) as x (area, theme, what, why, decided_by, ago, public, notes)
join demonstration_areas a using (area)
left join demonstration_themes t using (theme)
left join public.plans p on p.neighbourhood_id = a.id and p.theme_id = t.id
cross join demonstration_days;

-- A guess at which word of the vision each theme serves, for show; nothing where there are no words.
insert into public.theme_vision_tags (theme_id, vision_tag_id, demonstration)
select t.id, v.id, true
from demonstration_themes t
join public.vision_tags v on v.position = (array[2, 4, 3, 3, 1, 1, 3, 3, 2])[t.theme];

-- What residents said led to the actions, as far as there are demonstration words of theirs.
insert into public.plan_action_priorities (action_id, priority_id, plan_id, neighbourhood_id)
select distinct on (p.id) a.id, s.id, p.id, p.neighbourhood_id
from public.plans p
join public.plan_actions a on a.plan_id = p.id and a.position = 1
join public.priorities s
  on s.neighbourhood_id = p.neighbourhood_id and s.theme_id = p.theme_id
  and s.demonstration and s.state = 'published'
where p.demonstration
order by p.id, s.published_at, s.id;

drop view demonstration_areas, demonstration_themes, demonstration_days;
