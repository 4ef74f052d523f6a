-- What we promised not to keep is deleted every day without anyone having to remember it, where the
-- database can schedule (hosted Supabase, and its Docker images). The embedded Supabase, which
-- cannot, does the same whenever it starts.
do $$
begin
  if not exists (select from pg_catalog.pg_available_extensions where name = 'pg_cron') then
    return;
  end if;
  create extension if not exists pg_cron;
  perform cron.schedule('forget-expired', '17 3 * * *', 'select private.forget_expired()');
exception when others then
  raise warning 'The daily clean-up is not scheduled (%). See docs/deploying.md.', sqlerrm;
end
$$;
