-- What is run every day: all that has a last day, each thing by its own rule.

create function private.forget_expired()
returns void
language sql
security definer
set search_path = ''
as $$
  delete from public.listing_report_contacts
  where expires_on < (now() at time zone 'Europe/London')::date;
  delete from public.priority_contacts
  where expires_on < (now() at time zone 'Europe/London')::date;
  -- Twelve months are told of, and the twelve before are there to set beside them.
  delete from public.priority_equality_answers
  where month < date_trunc('month', private.today()) - interval '24 months';
  select private.forget_groups();
  select private.forget_responses();
  select private.tell_support_months();
  select private.forget_cases();
  select private.forget_letters();
  select private.forget_searches();
  select private.forget_equality_answers();
  select private.tell_follow_ups();
  select private.forget_follow_ups();
  select private.forget_case_record();
  select private.forget_expired_submissions();
$$;

revoke execute on function private.forget_expired from public;
grant execute on function private.forget_expired to service_role;

comment on function private.forget_expired() is
  'Deletes what we promised not to keep. Run it daily: on hosted Supabase, select cron.schedule(''forget-expired'', ''17 3 * * *'', ''select private.forget_expired()'').';
