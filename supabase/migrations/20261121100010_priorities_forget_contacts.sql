-- How to reach somebody is kept for a year, and no day longer.
create or replace function private.forget_expired()
returns void
language sql
security definer
set search_path = ''
as $$
  delete from public.listing_report_contacts
  where expires_on < (now() at time zone 'Europe/London')::date;
  delete from public.priority_contacts
  where expires_on < (now() at time zone 'Europe/London')::date;
  select private.forget_expired_submissions();
$$;
