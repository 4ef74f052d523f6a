begin;
select plan(14);

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
update public.staff set removed_at = now();
select is(private.remind_owners('2027-01-01'), 0, 'and nobody is reminded of it');

select * from finish();
rollback;
