begin;
select plan(5);

delete from public.support_hours;
delete from public.closed_days;
select is(
  private.working_minutes('2026-11-20T16:00Z', '2026-11-20T17:30Z'), 90,
  'where no hours are kept each minute counts'
);
insert into public.support_hours (weekday, opens_at, closes_at)
select weekday, '09:00', '17:00' from generate_series(1, 5) as weekday;
select is(
  private.working_minutes('2026-11-20T16:00Z', '2026-11-23T09:30Z'), 90,
  'the weekend does not count'
);
select is(
  private.working_minutes('2026-11-23T09:30Z', '2026-11-20T16:00Z'), 0,
  'nor what is the other way round'
);
insert into public.sources (slug, name) values ('made-up', 'Made up') on conflict do nothing;
insert into public.closed_days (day, name, source) values ('2026-11-23', 'A holiday', 'made-up');
select is(
  private.working_minutes('2026-11-20T16:00Z', '2026-11-24T09:30Z'), 90,
  'nor a day on which nobody works'
);
select is(
  private.working_minutes('2026-10-23T15:00Z', '2026-10-26T10:00Z'), 120,
  'it is London time that counts, whatever the clocks do'
);
select * from finish();
rollback;
