-- How much working time lies between two moments: what a promise has left, or how late it is.

create function private.working_minutes(since timestamptz, until timestamptz)
returns integer
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  first_day constant date := (since at time zone 'Europe/London')::date;
  last_day constant date := (until at time zone 'Europe/London')::date;
begin
  if not exists (select from public.support_hours) then
    return greatest(0, floor(extract(epoch from least(until, since + interval '60 days') - since) / 60));
  end if;
  -- Two months tell enough of how late something is.
  return (
    select coalesce(floor(sum(extract(epoch from open.ends_at - open.starts_at)) / 60), 0)
    from generate_series(first_day, least(last_day, first_day + 60), interval '1 day') as each_day
    join public.support_hours h on h.weekday = extract(isodow from each_day)
    cross join lateral (
      select
        greatest((each_day::date + h.opens_at) at time zone 'Europe/London', since) as starts_at,
        least((each_day::date + h.closes_at) at time zone 'Europe/London', until) as ends_at
    ) as open
    where open.starts_at < open.ends_at
      and not exists (select from public.closed_days c where c.day = each_day::date)
  );
end
$$;
grant execute on function private.working_minutes to authenticated;

comment on function private.working_minutes(timestamptz, timestamptz) is
  'Whole minutes of working time between two moments, of the first two months; 0 where the second is not later.';
