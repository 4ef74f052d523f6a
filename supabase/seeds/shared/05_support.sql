insert into public.sources (slug, name, publisher, url, licence, attribution, published_on, note)
values
  ('bank-holidays', 'UK bank holidays: England and Wales', 'UK Government',
    'https://www.gov.uk/bank-holidays', 'Open Government Licence v3.0',
    'Contains public sector information licensed under the Open Government Licence v3.0.', null, null);

-- How soon somebody is reached is each council's promise to make: these are proposals.
insert into public.support_needs (
  id, slug, position, name, description, help_area_id, sensitive, respond_within,
  respond_urgently_within, source
)
select
  private.stable_id('support-need', slug), slug, position, name, summary, id, sensitive,
  case when sensitive then interval '8 hours' else interval '16 hours' end,
  case when sensitive then interval '2 hours' else interval '4 hours' end,
  'working-proposal'
from public.help_areas;
insert into public.support_needs (
  id, slug, position, name, description, respond_within, respond_urgently_within, source
)
select
  private.stable_id('support-need', slug), slug, position, name, description, '24 hours', '8 hours',
  'working-proposal'
from (values
  ('something-else', 101, 'Something else', 'Anything that is not on this list.'),
  ('someone-to-talk-to', 102, 'Just someone to talk to', 'You do not have to know yet what would help.')
) as need (slug, position, name, description);

insert into public.support_teams (id, slug, name, is_default)
values (private.stable_id('support-team', 'gateway'), 'gateway', 'Gateway', true);

insert into public.support_hours (weekday, opens_at, closes_at)
select weekday, '09:00', '17:00' from generate_series(1, 5) as weekday;

insert into public.closed_days (day, name, source)
select day::date, name, 'bank-holidays'
from (values
  ('2026-01-01', 'New Year''s Day'), ('2026-04-03', 'Good Friday'), ('2026-04-06', 'Easter Monday'),
  ('2026-05-04', 'Early May bank holiday'), ('2026-05-25', 'Spring bank holiday'),
  ('2026-08-31', 'Summer bank holiday'), ('2026-12-25', 'Christmas Day'),
  ('2026-12-28', 'Boxing Day (substitute day)'),
  ('2027-01-01', 'New Year''s Day'), ('2027-03-26', 'Good Friday'), ('2027-03-29', 'Easter Monday'),
  ('2027-05-03', 'Early May bank holiday'), ('2027-05-31', 'Spring bank holiday'),
  ('2027-08-30', 'Summer bank holiday'), ('2027-12-27', 'Christmas Day (substitute day)'),
  ('2027-12-28', 'Boxing Day (substitute day)')
) as holiday (day, name);
