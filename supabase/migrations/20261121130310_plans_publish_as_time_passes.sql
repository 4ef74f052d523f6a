-- Built pages tell what is late, open or over as of the day and the hour in which they were built. As
-- time passes that, they are built anew, so that they say so without a script as well.

create function private.publish_as_time_passes(moment timestamptz default now())
returns boolean
language plpgsql
security definer
set search_path = ''
as $$
declare
  last constant timestamptz := (select p.published_at from private.publications p);
begin
  -- With the day come the day after a review was due, the day by which we report, and what is on.
  if (moment at time zone 'Europe/London')::date <= (last at time zone 'Europe/London')::date
    and not exists (
      select from public.consultations c
      where c.stage <> 'draft'
        and ((c.opens_at > last and c.opens_at <= moment) or (c.closes_at > last and c.closes_at <= moment))
    )
  then
    return false;
  end if;
  perform private.publish();
  update private.publications p set published_at = moment;
  return true;
end
$$;

revoke execute on function private.publish_as_time_passes from public;

comment on function private.publish_as_time_passes(timestamptz) is
  'Has the site built anew when, since it last was, a day has begun in London or a consultation has opened or closed; answers whether. Run it every few minutes.';

select private.schedule(
  'publish-as-time-passes', '*/5 * * * *', 'select private.publish_as_time_passes()'
);
