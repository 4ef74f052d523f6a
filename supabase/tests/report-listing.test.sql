begin;
select plan(38);

-- What a resident's request looks like to the database, sent with the rights of a stranger.
create function pg_temp.send(answers jsonb, headers jsonb default '{}', method text default 'POST')
returns jsonb
language plpgsql
as $$
declare
  answer jsonb;
begin
  perform set_config('request.method', method, true);
  perform set_config('request.headers', headers::text, true);
  perform set_config('response.status', '', true);
  perform set_config('response.headers', '', true);
  set local role anon;
  select public.report_listing(
    listing_type => answers ->> 'listing_type', listing_id => answers ->> 'listing_id',
    problem => answers ->> 'problem', details => answers ->> 'details',
    email => answers ->> 'email', idempotency_key => answers ->> 'idempotency_key',
    website => answers ->> 'website', seconds_taken => answers ->> 'seconds_taken'
  ) into answer;
  reset role;
  return answer;
end
$$;
create function pg_temp.status() returns integer language sql as
  $$ select current_setting('response.status')::integer $$;
create function pg_temp.location() returns text language sql as
  $$ select current_setting('response.headers')::json -> 0 ->> 'Location' $$;
create function pg_temp.hub_report(more jsonb default '{}') returns jsonb language sql as $$
  select '{"listing_type": "hub", "listing_id": "11111111-1111-4111-8111-111111111111",
    "problem": "closed", "details": "The door is shut."}' || more
$$;
create function pg_temp.reports() returns bigint language sql as
  $$ select count(*) from public.listing_reports $$;

insert into public.sources (slug, name) values ('test', 'Test');
insert into public.organizations (slug, name, description, type, source)
values ('council', 'Council', 'The council', 'council', 'test');
insert into public.locations (id, slug, name, kind, masked, source) values
  ('11111111-1111-4111-8111-111111111111', 'the-hub', 'The Hub', 'hub', false, 'test'),
  ('22222222-2222-4222-8222-222222222222', 'a-refuge', 'A Refuge', 'partner_venue', true, 'test');
insert into public.services (id, slug, organization_id, name, description, source)
select '33333333-3333-4333-8333-333333333333', 'debt-advice', id, 'Debt advice', 'Advice', 'test'
from public.organizations where slug = 'council';
insert into public.sessions (id, slug, name, location_id, freq, byday, opens_at, closes_at, source)
values
  ('44444444-4444-4444-8444-444444444444', 'coffee', 'Coffee',
    '11111111-1111-4111-8111-111111111111', 'WEEKLY', 'MO', '10:00', '12:00', 'test'),
  ('55555555-5555-4555-8555-555555555555', 'refuge-drop-in', 'Drop-in',
    '22222222-2222-4222-8222-222222222222', 'WEEKLY', 'TU', '10:00', '12:00', 'test');

select is(
  pg_temp.send(pg_temp.hub_report('{"email": "jo@example.com"}')) ->> 'message',
  'Thank you. We have your report.', 'a report about a hub is taken with thanks'
);
select is(pg_temp.status(), 201, 'a script is answered with 201');
select results_eq(
  'select listing_type, location_id::text, problem::text, details::text from public.listing_reports',
  $$ values ('hub', '11111111-1111-4111-8111-111111111111', 'closed', 'The door is shut.') $$,
  'what was said is kept as it was said'
);
select results_eq(
  'select email::text, expires_on from public.listing_report_contacts',
  $$ values ('jo@example.com', (now() at time zone 'Europe/London')::date + 90) $$,
  'the email is kept apart from it, for 90 days'
);

select pg_temp.send(pg_temp.hub_report('{"email": "jo@example.com"}'));
select is(pg_temp.status(), 201, 'the same report again is answered the same');
select is(pg_temp.reports(), 1::bigint, 'the same report again is not stored again');
update private.received_submissions set expires_at = now();
select pg_temp.send(pg_temp.hub_report('{"email": "jo@example.com"}'));
select is(pg_temp.reports(), 2::bigint, 'the same report ten minutes later is another one');

select pg_temp.send(pg_temp.hub_report('{"idempotency_key": "0123456789abcdef"}'));
select pg_temp.send(pg_temp.hub_report('{"idempotency_key": "0123456789abcdef"}'));
select is(pg_temp.reports(), 3::bigint, 'two reports with one key are one report');
select is(
  pg_temp.send(pg_temp.hub_report('{"idempotency_key": "0123456789abcdef", "details": "x"}'))
    ->> 'code',
  'key_reused', 'a key cannot be used again for other words'
);
select is(pg_temp.status(), 409, 'a key used again is answered with 409');

select pg_temp.send(pg_temp.hub_report('{"listing_type": "service", "listing_id": "33333333-3333-4333-8333-333333333333"}'));
select pg_temp.send(pg_temp.hub_report('{"listing_type": "session", "listing_id": "44444444-4444-4444-8444-444444444444"}'));
select bag_eq(
  'select listing_type from public.listing_reports where location_id is null',
  $$ values ('service'), ('session') $$, 'services and sessions are reported in the same way'
);

delete from public.listing_reports;
select is(
  pg_temp.send(pg_temp.hub_report('{"listing_id": "22222222-2222-4222-8222-222222222222"}')),
  pg_temp.send(pg_temp.hub_report('{"listing_id": "99999999-9999-4999-8999-999999999999"}')),
  'a masked place is answered like one that does not exist'
);
select is(pg_temp.status(), 404, 'an unknown listing is answered with 404');
select is(
  pg_temp.send(pg_temp.hub_report('{"listing_type": "session", "listing_id": "55555555-5555-4555-8555-555555555555"}')) ->> 'code',
  'unknown_listing', 'so is a session at a masked place'
);
select is(
  pg_temp.send(pg_temp.hub_report('{"listing_id": "''; drop table wards; --"}')) ->> 'code',
  'unknown_listing', 'so is an id that is none'
);
select is(
  pg_temp.send('{}') ->> 'code', 'unknown_listing', 'so is a report that says nothing at all'
);
select is(
  pg_temp.send(pg_temp.hub_report('{"listing_type": "service"}')) ->> 'code',
  'unknown_listing', 'an id is looked up among its own kind only'
);

select is(
  pg_temp.send(pg_temp.hub_report('{"problem": "", "details": " \n ", "email": "jo"}')) -> 'fields',
  '{"problem": "missing", "details": "missing", "email": "malformed"}',
  'every field that is wrong is named with a code'
);
select is(pg_temp.status(), 400, 'a report with mistakes is answered with 400');
select is(
  pg_temp.send(pg_temp.hub_report('{"problem": "haunted"}')) ->> 'message',
  'Nothing was stored. Please look again at: problem.', 'a script gets a sentence as well'
);
select is(
  pg_temp.send(pg_temp.hub_report(jsonb_build_object('details', repeat('x', 2001)))) -> 'fields',
  '{"details": "too_long"}', 'more than 2000 characters are too many'
);
select is(
  pg_temp.send(pg_temp.hub_report('{"idempotency_key": "short"}')) -> 'fields',
  '{"idempotency_key": "malformed"}', 'a key that could be guessed is refused'
);
select is(
  pg_temp.send(pg_temp.hub_report('{"seconds_taken": "2.9"}')) -> 'fields',
  '{"seconds_taken": "too_fast"}', 'a form filled in under three seconds is told so'
);
select is(
  pg_temp.send(pg_temp.hub_report('{"seconds_taken": "soon"}')) -> 'fields',
  '{"seconds_taken": "malformed"}', 'a time that is none is refused'
);
select is(
  pg_temp.send(pg_temp.hub_report('{"website": "https://spam.example"}')) ->> 'message',
  'Thank you. We have your report.', 'a robot that fills the hidden field is thanked'
);
select is(
  pg_temp.send(pg_temp.hub_report(), method => 'GET') ->> 'code',
  'wrong_method', 'a link cannot send a report'
);
select is(pg_temp.status(), 405, 'another method is answered with 405');
select is(pg_temp.reports(), 0::bigint, 'nothing refused, and nothing from a robot, is stored');

select pg_temp.send(pg_temp.hub_report(jsonb_build_object('details', repeat(E'é\r\n', 1000))));
select is(
  (select char_length(details) from public.listing_reports), 2000,
  'a line break counts once, though browsers send two characters for it'
);

select pg_temp.send(pg_temp.hub_report('{"details": "a"}'), '{"accept": "text/html,*/*;q=0.8"}');
select is(
  pg_temp.status() || ' ' || pg_temp.location(), '303 /report/thank-you/',
  'a plain form is sent to the page that says thank you'
);
select pg_temp.send(pg_temp.hub_report('{"email": "jo"}'), '{"accept": "text/html,*/*;q=0.8"}');
select is(
  pg_temp.location(), '/hubs/the-hub/report/#error-email-malformed',
  'a plain form with a mistake is sent back to the mistake'
);
select pg_temp.send('{}', '{"accept": "text/html"}');
select is(
  pg_temp.location(), '/report/not-sent/#error-unknown-listing',
  'a plain form about nothing we list is sent to a page that says so'
);

insert into private.site_origins values ('https://hearth.example');
select pg_temp.send(pg_temp.hub_report(), '{"accept": "text/html", "origin": "https://hearth.example"}');
select is(
  pg_temp.location(), 'https://hearth.example/report/thank-you/',
  'a site on the list gets its visitors back'
);
select pg_temp.send(pg_temp.hub_report(), '{"accept": "text/html", "origin": "https://evil.example"}');
select is(pg_temp.location(), '/report/thank-you/', 'any other site does not');

update private.form_limits set submissions = 2;
select pg_temp.send(pg_temp.hub_report('{"details": "1"}'), '{"x-forwarded-for": "6.6.6.1, 192.0.2.1"}');
select pg_temp.send(pg_temp.hub_report('{"details": "2"}'), '{"x-forwarded-for": "6.6.6.2, 192.0.2.1"}');
select is(
  pg_temp.send(pg_temp.hub_report('{"details": "3"}'), '{"x-forwarded-for": "6.6.6.3, 192.0.2.1"}') ->> 'code',
  'too_many', 'an address over its limit is refused, whatever it claims to forward for'
);
select is(pg_temp.status(), 429, 'too many reports are answered with 429');
select pg_temp.send(pg_temp.hub_report('{"details": "2"}'), '{"x-forwarded-for": "192.0.2.1"}');
select is(pg_temp.status(), 201, 'a repeat of what is stored is still answered as before');

insert into public.listing_report_contacts (report_id, email, expires_on)
select id, details || '@example.com', (now() at time zone 'Europe/London')::date - details::text::integer
from public.listing_reports where details in ('1', '2');
update public.listing_report_contacts set expires_on = expires_on + 1;
select private.forget_expired();
select results_eq(
  'select email::text from public.listing_report_contacts', $$ values ('1@example.com') $$,
  'an email past its date is forgotten, and only that'
);

select * from finish();
rollback;
