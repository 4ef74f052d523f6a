-- Made-up consultations in the other states: a draft, one to come, one that has closed, one whose
-- outcome is late, one that is reported and one that is archived. Days are counted from the day the
-- seed is loaded.
create temporary view demonstration_areas as
select id, row_number() over (order by position) as area
from public.neighbourhoods where status <> 'ended';

insert into public.consultations (
  slug, title, summary, decided_by, can_change, cannot_change, contact, other_formats, privacy,
  opens_at, closes_at, report_by, retained_until, stage, published_at, created_by, demonstration,
  definition
)
select
  case c.stage when 'draft' then null else c.slug end, c.title, c.summary, c.decided_by, c.can_change, c.cannot_change,
  'Ask at any hub. Someone there can also answer together with you.',
  'Every hub has this on paper, and can read it to you or ring you back in another language.',
  'You do not have to give your name. We keep your answers until the date below, and then only the numbers.',
  (date_trunc('day', now() at time zone 'Europe/London') + c.opens * interval '1 day') at time zone 'Europe/London',
  (date_trunc('day', now() at time zone 'Europe/London') + c.closes * interval '1 day') at time zone 'Europe/London',
  (now() + c.report * interval '1 day')::date, (now() + c.kept * interval '1 day')::date,
  c.stage, case c.stage when 'published' then now() + (c.opens - 5) * interval '1 day' end,
  (select id from public.staff where email = 'worker@demonstration.example'), true,
  jsonb_build_object('format', 1, 'pages', c.pages)
from (values
  (
    'what-the-youth-club-should-do', 'draft', 20, 50, 90, 400,
    'What should the youth club do?',
    'The youth club has one more evening a week. Tell us what you would come for.',
    'The young people on the club’s committee decide, with the youth worker.',
    'What happens on the new evening, and when it starts.', 'Which building it is in.',
    '[{"id": "club", "title": "The new evening", "items": [
      {"id": "would_come", "type": "several_of", "title": "What would you come for?", "other": true, "options": [
        {"id": "sport", "text": "Sport"}, {"id": "music", "text": "Music"}, {"id": "cook", "text": "Cooking together"}]},
      {"id": "age", "type": "number", "title": "How old are you?", "min": 8, "max": 25, "whole": true}
    ]}]'::jsonb
  ),
  (
    'a-safer-crossing', 'published', 12, 40, 80, 420,
    'Where should the new crossing be?',
    'There is money for one crossing. Tell us where you cross, and where it is hard.',
    'The council’s highways team decides, and has to say why.',
    'Where the crossing is.', 'That there is money for one only.',
    '[{"id": "crossing", "title": "Crossing the road", "items": [
      {"id": "where", "type": "point", "title": "Where is it hard to cross?"},
      {"id": "why", "type": "long_text", "title": "What makes it hard there?", "max": 600}
    ]}]'::jsonb
  ),
  (
    'the-path-by-the-beck', 'published', -45, -15, 20, 300,
    'What would make the path by the beck better?',
    'We are about to mend the path. Tell us what else would help while the workers are there.',
    'The area care team decides, with the money there is.',
    'Lights, bins and benches along the path.', 'Where the path goes.',
    '[{"id": "path", "title": "The path", "items": [
      {"id": "uses", "type": "one_of", "title": "How often do you use the path?", "required": true, "options": [
        {"id": "daily", "text": "Every day"}, {"id": "weekly", "text": "Every week"}, {"id": "seldom", "text": "Seldom or never"}]},
      {"id": "safe", "type": "scale", "title": "How safe do you feel there?", "from": 1, "to": 5, "low": "Not safe at all", "high": "Very safe"},
      {"id": "first", "type": "ranking", "title": "What should come first?", "options": [
        {"id": "lights", "text": "Lights"}, {"id": "bins", "text": "Bins"}, {"id": "benches", "text": "Benches"}]},
      {"id": "more", "type": "long_text", "title": "Is there anything else?", "max": 1000}
    ]}]'::jsonb
  ),
  (
    'noise-at-night', 'published', -130, -100, -30, 250,
    'What keeps you awake?',
    'People told us about noise at night. Tell us where it comes from.',
    'Community safety decides what to try, and with whom.',
    'Where wardens walk, and at which hours.', 'The law on licences.',
    '[{"id": "noise", "title": "Noise", "items": [
      {"id": "from", "type": "several_of", "title": "Where does it come from?", "other": true, "none": true, "options": [
        {"id": "cars", "text": "Cars and bikes"}, {"id": "street", "text": "People in the street"}, {"id": "homes", "text": "Other homes"}]}
    ]}]'::jsonb
  ),
  (
    'when-the-hub-is-open', 'published', -140, -110, -60, 200,
    'When should the hub be open?',
    'We can open the hub for six more hours a week. Tell us when you would come.',
    'The neighbourhood manager decides, after talking to the volunteers.',
    'Which evenings and weekends the hub is open.', 'How many hours there are in all.',
    '[{"id": "hours", "title": "The hub’s hours", "items": [
      {"id": "when", "type": "one_of", "title": "When would you come?", "required": true, "other": true, "options": [
        {"id": "evening", "text": "On weekday evenings"}, {"id": "saturday", "text": "On Saturdays"}, {"id": "sunday", "text": "On Sundays"}]},
      {"id": "what", "type": "several_of", "title": "What would you come for?", "none": true, "options": [
        {"id": "talk", "text": "Somebody to talk to"}, {"id": "help", "text": "Help with forms"}, {"id": "food", "text": "Food and company"}, {"id": "learn", "text": "Learning something"}]},
      {"id": "easy", "type": "scale", "title": "How easy is it to get there?", "from": 1, "to": 5, "low": "Very hard", "high": "Very easy"},
      {"id": "words", "type": "long_text", "title": "Is there anything else?", "max": 1000}
    ]}]'::jsonb
  ),
  (
    'what-matters-here', 'published', -500, -460, -400, -10,
    'What matters most here?',
    'Every year we ask what matters most, before we plan the year.',
    'The neighbourhood manager and the partners decide what goes into the plans.',
    'What we work on first.', 'What the law says we must do.',
    '[{"id": "matters", "title": "What matters", "items": [
      {"id": "most", "type": "ranking", "title": "What matters most to you?", "options": [
        {"id": "safe", "text": "Feeling safe"}, {"id": "clean", "text": "Clean streets"}, {"id": "work", "text": "Work and training"}, {"id": "young", "text": "Things for young people"}]},
      {"id": "belong", "type": "scale", "title": "How much do you feel that you belong here?", "from": 1, "to": 5, "low": "Not at all", "high": "Very much"}
    ]}]'::jsonb
  )
) as c (
  slug, stage, opens, closes, report, kept, title, summary, decided_by, can_change, cannot_change, pages
);

insert into public.consultation_neighbourhoods (consultation_id, neighbourhood_id)
select c.id, a.id
from public.consultations c
join demonstration_areas a on a.area = case c.slug when 'noise-at-night' then 2 else 1 end
where c.demonstration and c.slug is distinct from 'the-green';
insert into public.consultation_versions (consultation_id, number, definition, published_by, published_at)
select c.id, 1, c.definition, c.created_by, c.published_at
from public.consultations c
where c.demonstration and c.stage <> 'draft' and c.slug <> 'the-green';

drop view demonstration_areas;
