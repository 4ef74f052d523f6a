begin;
select plan(20);

insert into public.sources (slug, name) values ('example', 'Example');
insert into public.neighbourhoods (id, slug, name, position, status, source)
values (private.stable_id('neighbourhood', 'a'), 'a', 'North', 1, 'live', 'example');
insert into public.themes (id, slug, position, name, lead, source)
values (private.stable_id('theme', 'a'), 'a', 1, 'Feeling safe', 'Police', 'example');
select private.add_staff('owner@council.example', 'Owner', 'partner',
  array[private.stable_id('neighbourhood', 'a')]);
insert into public.plans (id, neighbourhood_id, theme_id, lead, owner_id, state, published_on)
select private.stable_id('plan', 'a'), private.stable_id('neighbourhood', 'a'),
  private.stable_id('theme', 'a'), 'Police', id, 'published', '2026-05-31' from public.staff;

select is(review_due_on, date '2026-06-30', 'a month after the last of May is the last of June')
from public.plans;
update public.plans set last_reviewed_on = '2026-01-15';
select is(review_due_on, date '2026-06-30', 'a review before publication buys no time') from public.plans;
update public.plans set last_reviewed_on = '2024-01-31', published_on = '2024-01-31';
select is(review_due_on, date '2024-02-29', 'a leap year has a 29 February') from public.plans;
update public.plans set published_on = '2026-06-01', last_reviewed_on = '2026-07-20';
select is(review_due_on, date '2026-08-20', 'a month after the last review') from public.plans;

select is(private.remind_owners('2026-08-14'), 0, 'nobody is reminded more than five days before');
select is(private.remind_owners('2026-08-15'), 1, 'five days before, the owner is');
select is(private.remind_owners('2026-08-15'), 0, 'and not again the same day');
select is(private.remind_owners('2026-08-20'), 0, 'nor on the day itself, which is in time');
select is(private.remind_owners('2026-08-21'), 1, 'a day later it is late, which is said');
select is(private.remind_owners('2026-09-30'), 0, 'once');
select results_eq(
  $$ select recipient::text, subject from private.outgoing_letters order by id $$,
  $$ values
    ('owner@council.example', 'Please review the plan for North, Feeling safe by 20 August 2026'),
    ('owner@council.example', 'The plan for North, Feeling safe is late for its review') $$,
  'the letters say which plan and by when'
);
update public.plans set last_reviewed_on = '2026-08-21';
select is(private.remind_owners('2026-09-21'), 1, 'the next review is reminded of anew');
update public.plans set state = 'ended', ended_on = '2026-09-22', ended_because = 'Over';
select is(review_due_on, null, 'an ended plan has no review to come') from public.plans;
select is(private.remind_owners('2027-01-01'), 0, 'and nobody is reminded of it');

-- Publishing again is no review: whoever published it is set up as the caller.
insert into public.plan_actions (plan_id, neighbourhood_id, position, title, lead)
select id, neighbourhood_id, 1, 'Mend the lamps', 'Council' from public.plans;
select private.add_staff('manager@council.example', 'Manager', 'neighbourhood_manager',
  array[private.stable_id('neighbourhood', 'a')]);
create function pg_temp.sign_in(address text) returns void language plpgsql as $$
declare session uuid := gen_random_uuid();
begin
  insert into auth.sessions (id, user_id, created_at)
  select session, s.user_id, now() from public.staff s where s.email = address;
  perform set_config('request.jwt.claims', json_build_object(
    'role', 'authenticated', 'aal', 'aal2', 'session_id', session,
    'sub', (select s.user_id from public.staff s where s.email = address)
  )::text, true);
end $$;
select pg_temp.sign_in('manager@council.example');
select lives_ok(
  $$ select public.publish_plan(p.id, p.version) from public.plans p $$, 'a plan is published again'
);
select is(published_on, date '2026-06-01', 'as of the day when it first was') from public.plans;
select is(review_due_on, date '2026-09-21', 'and its review is due when it was') from public.plans;

delete from private.outgoing_letters;
update public.staff set removed_at = now() where email = 'owner@council.example';
select is(owner_id, null, 'who is removed leaves a plan that all see is nobody''s') from public.plans;
select is(private.remind_owners('2026-09-22'), 1, 'of which a manager of its area is told');
select results_eq(
  $$ select recipient::text, body like '%Nobody owns this plan%' from private.outgoing_letters $$,
  $$ values ('manager@council.example', true) $$, 'and why'
);

select * from finish();
rollback;
