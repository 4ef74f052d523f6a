-- Made-up words to try the pages and the inbox with. Areas, themes and wards are whatever the council
-- has, taken by their position. Never loaded into a council's own database.
create temporary table demonstration_words (
  area integer,
  theme integer,
  kind text,
  days_ago integer,
  supports integer,
  said text,
  outcome text,
  answered_as text,
  answer text,
  answered_days_ago integer
);

insert into demonstration_words values
  (1, 1, 'concern', 18, 41, 'Cars race down our street at night. Children cross there to get to the park. Please slow them down.', 'will_do', 'Community safety team', 'We agree. We counted the traffic with neighbours in October. A 20 mph limit and two raised crossings will go out for comment in the new year.', 6),
  (1, 5, 'concern', 33, 27, 'The back lanes are full of dumped mattresses and bags again a week after every clean.', 'looking_into', 'Area care team', 'We are trying a weekly walk through the lanes with residents, to see where it comes from. We will say here what we find.', 12),
  (1, 6, 'idea', 47, 19, 'Let us paint the shutters on the empty shops. It looks as if nobody cares and we would do the painting.', 'partly', 'Neighbourhood manager', 'Three owners said yes, and there is paint for those. Two have not answered. We will keep asking.', 9),
  (1, 4, 'idea', 61, 15, 'Somewhere warm for teenagers after seven. They hang about at the shops because everything is shut.', 'will_do', 'Neighbourhood manager', 'The hub will open on two evenings a week from January, with youth workers.', 20),
  (1, 8, 'thanks', 12, 11, 'Thank you to whoever keeps the community garden going. My mum sits there every day.', null, null, null, null),
  (1, 2, 'concern', 75, 8, 'It takes weeks to see anybody about feeling low. There should be a place to just talk to someone first.', 'will_do', 'Public health', 'A listening hour without appointment starts at the hub. Days will be on the What’s on page.', 31),
  (1, 5, 'concern', 96, 6, 'There is no bin between the school and the shops, so it all ends in the hedges.', 'done', 'Area care team', 'Two bins were put in on that path.', 55),
  (1, 1, 'concern', 9, 4, 'The lamps on the path behind the flats have been out for months and I will not walk there in the dark.', null, null, null, null),
  (1, 3, 'idea', 140, 3, 'Run the help with job applications at a time when people who work part days can come.', 'done', 'Community development worker', 'It is now also on Tuesdays after five.', 100),
  (1, 9, 'concern', 121, 2, 'Every news story about us is a bad one. People who do good things here should be asked too.', null, null, null, null),
  (1, 8, 'idea', 5, 1, 'A board in the hub where people can offer and ask for small jobs, like a ladder or a lift.', null, null, null, null),
  (1, 7, 'concern', 168, 0, 'When you report something nobody tells you what came of it.', 'will_do', 'Neighbourhood manager', 'That is what these pages are for. Everybody who leaves an address also gets a letter.', 140),
  (1, 2, 'idea', 190, 5, 'A walking group that starts at the hub, slow enough for those of us with bad knees.', 'done', 'Community development worker', 'It walks on Thursday mornings. Everyone sets the pace of the slowest.', 150),
  (1, 6, 'concern', 230, 7, 'The railings round the green are rusty and one is missing. It is the first thing you see.', 'no', 'Area care team', 'There is no money for new railings this year. We made the gap safe and will ask again in the spring.', 180),
  (1, 4, 'concern', 260, 2, 'The swings for little ones were taken away and not put back.', 'looking_into', 'Area care team', 'We are asking when the new ones come.', 200),
  (2, 1, 'concern', 21, 33, 'Motorbikes on the field every weekend. Somebody will be hurt.', 'looking_into', 'Community safety team', 'Officers and wardens are there on Saturdays this month. We look at gates for the two paths.', 7),
  (2, 5, 'concern', 40, 22, 'The beck is full of rubbish and it floods the path when it rains.', 'will_do', 'Area care team', 'It will be cleared before the winter, and twice a year from then on.', 15),
  (2, 8, 'idea', 55, 14, 'We have a lot of people who can cook. A shared meal once a month would bring us together.', 'done', 'Community development worker', 'The first one was in the hub. The next dates are on the What’s on page.', 25),
  (2, 4, 'idea', 16, 12, 'A homework club with somebody who can explain maths in a way we understand.', null, null, null, null),
  (2, 2, 'thanks', 28, 9, 'The nurse who comes to the hub found something in time. Thank you.', null, null, null, null),
  (2, 6, 'concern', 84, 6, 'Weeds as high as my knees along the whole parade.', 'done', 'Area care team', 'They were cut, and the parade is back on the list for every month.', 60),
  (2, 3, 'idea', 110, 4, 'A day when local firms come to the hub and say what they look for.', 'will_do', 'Community development worker', 'Planned for the spring.', 70),
  (2, 1, 'concern', 7, 3, 'The alley gate has not locked since the summer.', null, null, null, null),
  (2, 7, 'concern', 131, 2, 'I was sent to four different numbers for one question.', null, null, null, null),
  (2, 9, 'idea', 150, 1, 'Put the old photos of the estate up where people can see them.', null, null, null, null),
  (2, 5, 'idea', 176, 0, 'More flower beds that neighbours may look after themselves.', 'partly', 'Area care team', 'Two beds are free to take on. Ask at the hub.', 120),
  (2, 4, 'concern', 205, 5, 'There is nothing on for children in the holidays that does not cost money.', 'will_do', 'Neighbourhood manager', 'Free days are planned for every holiday from next spring.', 170),
  (2, 6, 'concern', 243, 3, 'The bus shelter has had no glass for a year.', 'not_ours', 'Neighbourhood manager', 'The shelter belongs to the bus company. We have passed it on and will keep asking.', 210),
  (3, 2, 'concern', 24, 25, 'My dad cannot get to the hospital by bus without two changes and a long walk.', 'not_ours', 'Public health', 'We do not run the buses. We have told the people who do how many of you said this, and asked for an answer.', 10),
  (3, 4, 'idea', 36, 18, 'A stay and play that fathers feel welcome at. Saturdays would be good.', 'will_do', 'Family hub team', 'Saturday mornings from January, for every parent and carer.', 14),
  (3, 1, 'concern', 52, 13, 'The underpass is dark and people shout at you there. I go the long way round.', 'will_do', 'Community safety team', 'Brighter lamps are ordered. Until they are in, wardens pass in the evenings.', 22),
  (3, 5, 'concern', 14, 10, 'Dogs run loose on the playing field and nobody picks up after them.', null, null, null, null),
  (3, 8, 'thanks', 44, 7, 'The lunch club got me out of the house after a bad year. Thank you all.', null, null, null, null),
  (3, 3, 'idea', 88, 5, 'Help with setting up a small business, in plain words.', 'looking_into', 'Community development worker', 'We are asking who could do this at the hub.', 50),
  (3, 6, 'concern', 104, 4, 'The fence round the old works is falling on to the pavement.', 'done', 'Area care team', 'It is made safe and the owner has to put up a new one.', 80),
  (3, 7, 'idea', 8, 2, 'Say on the hub door who is in today.', null, null, null, null),
  (3, 9, 'concern', 160, 1, 'People think there is nothing here. They should come and look.', null, null, null, null),
  (3, 2, 'idea', 185, 6, 'A bench half way up the hill so that older people can rest.', 'done', 'Area care team', 'There are two now.', 130),
  (3, 1, 'concern', 222, 3, 'Parked cars block the pavement at school time and prams go on the road.', 'partly', 'Community safety team', 'The school and wardens ask drivers to park at the hall. New lines will take longer.', 190),
  (3, 5, 'concern', 270, 2, 'The ditch smells when it is hot.', null, null, null, null),
  (4, 1, 'concern', 19, 29, 'Fireworks all through the autumn frighten my dog and my little boy. It goes on past midnight.', 'looking_into', 'Community safety team', 'We are mapping where and when with your help. Ring 101 when it happens.', 8),
  (4, 5, 'concern', 31, 17, 'There is broken glass on the path by the bottle bank every Monday.', 'done', 'Area care team', 'It is now swept on Sunday evenings and the bank is emptied more often.', 11),
  (4, 4, 'idea', 58, 16, 'Open the school hall in the evening. It is the only big room we have.', 'no', 'Neighbourhood manager', 'The school needs the hall for its own clubs until summer. We will ask again then, and have found a smaller room at the hub.', 23),
  (4, 6, 'idea', 70, 9, 'Lights in the trees along the high street in winter.', 'will_do', 'Neighbourhood manager', 'Ten trees this winter.', 30),
  (4, 2, 'concern', 11, 8, 'There are not enough places to see a dentist. My children have waited two years.', 'not_ours', 'Public health', 'Dentists are not ours to run. We show where to ask, and told those who decide what you said.', 4),
  (4, 8, 'idea', 92, 5, 'A tool library: nobody needs a drill every day.', 'looking_into', 'Community development worker', 'Two people want to start one. Would you help? Ask at the hub.', 41),
  (4, 3, 'concern', 115, 4, 'The course I wanted is only online and I do not have a laptop.', 'done', 'Community development worker', 'You can borrow one at the hub.', 77),
  (4, 7, 'thanks', 27, 3, 'The person on the desk rang round until she found the right office. Thank you.', null, null, null, null),
  (4, 9, 'idea', 145, 2, 'A newsletter on paper, for those of us without the internet.', 'will_do', 'Neighbourhood manager', 'The first one comes with the next plan.', 90),
  (4, 5, 'concern', 6, 1, 'The grass by the bungalows was cut round the benches but not under them.', null, null, null, null),
  (4, 1, 'concern', 200, 6, 'Scooters ride on the pavement outside the shops.', 'looking_into', 'Community safety team', 'Wardens talk to riders there on Fridays.', 160),
  (4, 4, 'concern', 252, 3, 'The crossing patrol stopped and the road is as busy as before.', null, null, null, null);

create temporary table demonstration_areas as
select
  n.id, row_number() over (order by n.position) as number, count(*) over () as many,
  (
    select w.ward_id from public.neighbourhood_wards w
    where w.neighbourhood_id = n.id and w.valid_to is null
    order by w.ward_id limit 1
  ) as ward_id
from public.neighbourhoods n
where n.status <> 'ended';
create temporary table demonstration_themes as
select id, row_number() over (order by position) as number, count(*) over () as many
from public.themes;

insert into public.priorities
  (slug, kind, said, theme_id, neighbourhood_id, ward_id, state, read_at, published_at,
    support_count, demonstration, created_at)
select
  left(md5(d.said), 10), d.kind, d.said,
  (select t.id from demonstration_themes t where t.number = (d.theme - 1) % t.many + 1),
  a.id, case when d.supports % 2 = 0 then a.ward_id end,
  'published', now() - make_interval(days => d.days_ago - 1), now() - make_interval(days => d.days_ago - 2),
  d.supports, true, now() - make_interval(days => d.days_ago)
from demonstration_words d
join demonstration_areas a on a.number = (d.area - 1) % a.many + 1;

insert into public.priority_answers
  (priority_id, neighbourhood_id, outcome, answer, answered_as, answered_by, answered_at)
select
  p.id, p.neighbourhood_id, d.outcome, d.answer, d.answered_as, s.id,
  now() - make_interval(days => d.answered_days_ago)
from demonstration_words d
join public.priorities p on p.demonstration and p.said = d.said
join public.staff s on s.email = 'manager@demonstration.example'
where d.answer is not null;

-- An answer that another has replaced since.
insert into public.priority_answers
  (priority_id, neighbourhood_id, outcome, answer, answered_as, answered_by, answered_at, replaced_at)
select
  a.priority_id, a.neighbourhood_id, 'looking_into',
  'Thank you. We will look where bins are missing.', a.answered_as, a.answered_by,
  a.answered_at - interval '20 days', a.answered_at
from public.priority_answers a
where a.answer = 'Two bins were put in on that path.';

-- Words that had to be changed, with the reason for all to see.
with edited as (
  update public.priorities p
  set wording = p.said, said = 'My neighbour at number nine left it. ' || p.said
  where p.demonstration and p.said like 'The alley gate has not locked%'
  returning p.id, p.neighbourhood_id
)
insert into public.priority_wordings (priority_id, neighbourhood_id, reason, edited_by, edited_at)
select e.id, e.neighbourhood_id, 'It said who somebody thinks it was.', s.id, now() - interval '5 days'
from edited e join public.staff s on s.email = 'manager@demonstration.example';

-- Said by several, and grouped: their people count where they are grouped.
insert into public.priorities
  (kind, said, theme_id, neighbourhood_id, state, read_at, merged_into, support_count, channel,
    demonstration, created_at)
select
  'concern', d.said, p.theme_id, p.neighbourhood_id, 'merged', now() - interval '10 days', p.id,
  d.supports, d.channel, true, now() - make_interval(days => d.days_ago)
from (values
  ('Cars race down our street%', 'Please do something about the speed here before somebody is run over.', 3, 'doorstep', 15),
  ('Cars race down our street%', 'The cars at night are too loud and too fast.', 0, 'website', 14),
  ('Motorbikes on the field%', 'Off-road bikes on the field again on Sunday.', 2, 'phone', 17),
  ('There is no bin between%', 'A litter bin near the school would help.', 0, 'paper', 90)
) as d (under, said, supports, channel, days_ago)
join public.priorities p on p.demonstration and p.said like d.under;

-- What nobody has read yet, for the inbox; and two that were not put on the website.
insert into public.priorities
  (kind, said, theme_id, neighbourhood_id, ward_id, channel, state, read_at, decline_reason,
    demonstration, created_at)
select
  d.kind, d.said,
  (select t.id from demonstration_themes t where t.number = (d.theme - 1) % t.many + 1),
  a.id, a.ward_id, d.channel, case when d.declined is null then 'received' else 'declined' end,
  case when d.declined is not null then now() - interval '2 days' end, d.declined,
  true, now() - make_interval(hours => d.hours_ago)
from (values
  (1, 1, 'concern', 'The cars are too fast at the corner by the shops. I nearly had an accident.', 'website', 3, null),
  (1, 5, 'concern', 'Bags of rubbish in the back lane again.', 'website', 9, null),
  (1, null, 'idea', 'Could the hub have a coffee morning for people who have just moved here?', 'paper', 26, null),
  (1, 8, 'thanks', 'Thank you for the new benches. We use them every day.', 'website', 50, null),
  (1, 4, 'concern', 'There is nowhere for my teenage son to go in the evenings.', 'doorstep', 74, null),
  (1, 2, 'idea', 'A group for people who look after someone at home.', 'councillor', 120, null),
  (1, null, 'concern', 'Testing if this works', 'website', 200, 'test'),
  (2, 1, 'concern', 'Motorbikes on the field made my children afraid to play.', 'website', 5, null),
  (2, 5, 'concern', 'The path by the beck was under water again this morning.', 'phone', 30, null),
  (2, null, 'idea', 'Let people borrow the hall for birthdays.', 'website', 55, null),
  (3, 6, 'concern', 'The old works fence has fallen again.', 'website', 12, null),
  (3, 2, 'concern', 'The last bus from the hospital goes before visiting time ends.', 'hub', 40, null),
  (4, 4, 'idea', 'A toy swap at the hub before the holidays.', 'website', 8, null),
  (4, 9, 'concern', 'It is that man at the end of our road, everybody knows him.', 'website', 90, 'about_a_person')
) as d (area, theme, kind, said, channel, hours_ago, declined)
join demonstration_areas a on a.number = (d.area - 1) % a.many + 1;

drop table demonstration_words, demonstration_areas, demonstration_themes;
