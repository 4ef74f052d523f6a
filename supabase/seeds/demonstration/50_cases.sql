-- Made-up requests for help, one in each state, so that the queue and a day's work can be tried. The
-- people and numbers do not exist. Never loaded into a council's own database.
insert into public.support_teams (id, slug, name, demonstration)
values (private.stable_id('support-team', 'demonstration-home'), 'demonstration-home', 'Demonstration home team', true);
insert into public.routing_rules (need_id, team_id)
select n.id, private.stable_id('support-team', 'demonstration-home')
from public.support_needs n where not n.sensitive order by n.position limit 1;

create temporary table demonstration_cases (
  number integer primary key, state text, risk text, how_soon text, area integer, needs integer[],
  hours_ago integer, lead text, tries integer, name text, phone text, words text, channel text
);
insert into demonstration_cases values
  (2, 'waiting', null, 'today', 1, '{1}', 1, null, 0, 'Demonstration Person', '01632 960002',
    'I was told to leave by Friday and I do not know where to go with the children.', 'website'),
  (3, 'waiting', null, 'this_week', 1, '{5}', 30, null, 0, 'Demo Persson', '01632 960003',
    'There has not been enough to eat since the hours at work were cut.', 'website'),
  (4, 'waiting', 'high', 'this_week', 2, '{4}', 200, null, 0, 'Demonstration Waiting', '01632 960004',
    'Nobody has rung me back and it is getting worse.', 'phone'),
  (5, 'waiting', null, 'can_wait', null, '{2}', 4, null, 0, 'Demonstration Many', '01632 960005',
    null, 'website'),
  (6, 'open', 'standard', 'this_week', 1, '{1}', 60, 'navigator', 2, 'Demonstration Tried', '01632 960006',
    'My landlord will not mend the boiler. I work nights, so mornings are bad.', 'website'),
  (7, 'open', 'high', 'today', 1, '{7,5}', 90, 'navigator', 0, 'Demonstration Reached', '01632 960007',
    'I look after my mother and I am worn out.', 'in_person'),
  (8, 'open', 'standard', 'can_wait', 1, '{7}', 20, 'navigator.two', 0, 'Demonstration New', '01632 960008',
    'I would like to meet people.', 'website'),
  (9, 'closed', 'standard', 'this_week', 1, '{1}', 700, 'navigator', 0, 'Demonstration Closed', '01632 960009',
    'I need help with a form.', 'phone'),
  (10, 'waiting', null, 'this_week', 1, '{1}', 2, null, 0, 'Person, Demonstration', '01632 960002',
    'I asked already but heard nothing. It is about where to live.', 'phone'),
  (11, 'merged', null, 'this_week', 1, '{1}', 88, null, 0, 'Demonstration Reached', '01632 960007',
    'My mother asked me to write again.', 'website');

insert into public.cases (
  id, reference, channel, for_whom, how_soon, risk, neighbourhood_id, team_id, lead_id, state, apart,
  received_at, respond_by, looked_at, tries, tried_at, reached_at, next_step_at, outcome, closed_at,
  merged_into, forget_on, demonstration
)
select
  private.stable_id('demonstration-case', d.number::text),
  'DEM22-2222' || substr('223456789AB', d.number, 1), d.channel, 'me', d.how_soon, d.risk, area.id,
  (private.routed(
    array(select n.id from public.support_needs n order by n.position limit 1 offset d.needs[1] - 1), area.id
  )).team,
  lead.id, case d.state when 'merged' then 'waiting' else d.state end, d.number = 5,
  at.received,
  case
    when d.number = 4 then at.received + interval '40 hours'
    else private.after_working_time(greatest(at.received, now() - interval '2 hours'), '8 hours')
  end,
  case when d.risk is not null then at.received + interval '30 minutes' end,
  d.tries,
  case when d.tries > 0 or d.number in (7, 9) then now() - interval '3 hours' end,
  case when d.number in (7, 9) then now() - interval '2 hours' end,
  case when d.state = 'open' then private.after_working_time(now(), '9 hours') end,
  case when d.state = 'closed' then 'needs_met' end,
  case when d.state = 'closed' then now() - interval '1 hour' end,
  case when d.state = 'merged' then private.stable_id('demonstration-case', '7') end,
  case when d.state = 'closed' then (now() + interval '3 years')::date end,
  true
from demonstration_cases d
cross join lateral (select now() - make_interval(hours => d.hours_ago) as received) as at
left join lateral (
  select n.id from public.neighbourhoods n where n.status <> 'ended'
  order by n.position offset d.area - 1 limit 1
) as area on d.area is not null
left join public.staff lead
  on lead.email = case when d.state = 'merged' then 'navigator' else d.lead end || '@demonstration.example'
order by d.number = 11;

insert into public.case_needs (case_id, need_id)
select private.stable_id('demonstration-case', d.number::text), n.id
from demonstration_cases d
join (
  select id, row_number() over (order by position) as number from public.support_needs
) as n on n.number = any (d.needs);

insert into public.case_words (case_id, words)
select private.stable_id('demonstration-case', number::text), words
from demonstration_cases where words is not null;

insert into public.case_contacts (
  case_id, name, ways, phone, email, safe_messages, safe_times, must_not, communication, consent_recorded
)
select
  private.stable_id('demonstration-case', number::text), name,
  case when number = 9 then '{phone,email}'::text[] else '{phone}' end, phone,
  case when number = 9 then 'closed@demonstration.example' end,
  case when number in (6, 8) then '{text}'::text[] when number = 9 then '{email}' else '{}' end,
  case when number = 6 then '{afternoon,evening}'::text[] else '{}' end,
  case when number = 3 then 'Please do not ring before nine: my partner is at home.' end,
  case when number = 5 then '{bsl}'::text[] else '{}' end,
  case channel when 'website' then 'themselves' when 'phone' then 'on_the_phone' else 'with_them' end
from demonstration_cases;

insert into public.case_entries (case_id, at, staff_id, kind, words, way, colleague_id)
select
  private.stable_id('demonstration-case', d.number::text), now() - make_interval(hours => e.hours_ago),
  s.id, e.kind, e.words, e.way, colleague.id
from (values
  (6, 50, 'gateway', 'triaged', 'A broken boiler, no danger to life.', null, null),
  (6, 49, 'gateway', 'assigned', null, null, 'navigator'),
  (6, 20, 'navigator', 'tried', 'It rang out. No voicemail left.', 'phone', null),
  (6, 3, 'navigator', 'tried', 'Sent a text to say that we will ring after two.', 'text', null),
  (7, 80, 'gateway', 'triaged', 'Worn out and alone with it.', null, null),
  (7, 79, 'gateway', 'assigned', null, null, 'navigator'),
  (7, 2, 'navigator', 'reached', 'Talked for half an hour. A break would help most.', 'phone', null),
  (7, 1, 'navigator', 'goal', 'An afternoon off each week.', null, null),
  (8, 18, 'gateway', 'assigned', null, null, 'navigator.two'),
  (9, 690, 'gateway', 'assigned', null, null, 'navigator'),
  (9, 2, 'navigator', 'reached', 'The form is filled in and sent.', 'hub', null),
  (9, 1, 'navigator', 'follow_up_agreed', null, null, null),
  (9, 1, 'navigator', 'closed', 'The form was the only thing, and it is done.', null, null),
  (11, 60, 'gateway', 'merged', 'The same number, and she said so.', null, null)
) as e (number, hours_ago, person, kind, words, way, colleague)
join demonstration_cases d on d.number = e.number
join public.staff s on s.email = e.person || '@demonstration.example'
left join public.staff colleague on colleague.email = e.colleague || '@demonstration.example';

-- Asked today already, so that the letter can be looked at.
insert into public.case_follow_ups (case_id, way, ask_on, until)
select c.id, 'email', private.today(), private.today() + 28
from public.cases c where c.id = private.stable_id('demonstration-case', '9');

insert into public.case_appointments (case_id, at, location_id, staff_id)
select
  private.stable_id('demonstration-case', '7'),
  ((private.today() + 2) + time '10:30') at time zone 'Europe/London',
  (select l.id from public.locations l where not l.masked order by l.name limit 1), s.id
from public.staff s where s.email = 'navigator@demonstration.example';

insert into public.caseloads (staff_id, capacity)
select s.id, 20 from public.staff s
where s.email in ('navigator@demonstration.example', 'navigator.two@demonstration.example');
