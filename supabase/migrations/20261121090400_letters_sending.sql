-- Hands waiting letters to GOV.UK Notify, from the database itself: pg_net posts them, pg_cron looks
-- every minute, and the API key is in Supabase Vault. Where those are missing, as in the embedded
-- Supabase, letters wait for whoever serves the database.

create table private.notify_settings (
  single_row boolean primary key default true check (single_row),
  template_id uuid not null,
  api_key_name text not null default 'notify_api_key'
);

alter table private.notify_settings enable row level security;

create function private.base64url(bytes bytea)
returns text
language sql
immutable
set search_path = ''
as $$
  select translate(rtrim(replace(encode(bytes, 'base64'), E'\n', ''), '='), '+/', '-_')
$$;

create function private.notify_token(api_key text, at timestamptz)
returns text
language sql
immutable
set search_path = ''
as $$
  -- A key is <name>-<service id>-<secret>, both of them UUIDs
  -- (https://docs.notifications.service.gov.uk/rest-api.html).
  select said || '.' || private.base64url(extensions.hmac(convert_to(said, 'UTF8'), convert_to(right(api_key, 36), 'UTF8'), 'sha256'))
  from (
    select
      private.base64url(convert_to('{"typ":"JWT","alg":"HS256"}', 'UTF8')) || '.' ||
      private.base64url(convert_to(
        json_build_object('iss', left(right(api_key, 73), 36), 'iat', floor(extract(epoch from at))::bigint)::text,
        'UTF8'
      )) as said
  ) as token
$$;

create function private.send_waiting_letters()
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  settings private.notify_settings;
  api_key text;
  letter private.outgoing_letters;
  status integer;
  asked bigint;
begin
  select * into settings from private.notify_settings;
  if not found or to_regnamespace('net') is null or to_regnamespace('vault') is null then
    return;
  end if;
  execute 'select decrypted_secret from vault.decrypted_secrets where name = $1'
    into api_key using settings.api_key_name;

  execute $call$
    delete from private.outgoing_letters l using net._http_response r
    where r.id = l.request_id and r.status_code between 200 and 299
  $call$;
  -- Those that wait for another try hold up none: each waits twice as long as before, from a minute to
  -- eight hours.
  for letter in
    select * from private.outgoing_letters l
    where l.tries < 10
      and (l.asked_at is null or l.asked_at <= now() - interval '30 seconds' * (2 ^ l.tries))
    order by l.can_wait, l.id limit 100
    for update skip locked
  loop
    if letter.request_id is not null then
      execute 'select status_code from net._http_response where id = $1' into status using letter.request_id;
      -- Answers come within seconds. None after ten minutes, or a refusal, is worth another try.
      continue when status is null and letter.asked_at > now() - interval '10 minutes';
    end if;
    execute $call$
      select net.http_post(
        url := 'https://api.notifications.service.gov.uk/v2/notifications/email',
        body := $1,
        headers := jsonb_build_object('Content-Type', 'application/json', 'Authorization', 'Bearer ' || $2)
      )
    $call$
    into asked
    using
      jsonb_build_object(
        'email_address', letter.recipient,
        'template_id', settings.template_id,
        'reference', letter.id::text,
        'personalisation', jsonb_build_object('subject', letter.subject, 'body', letter.body)
      ),
      private.notify_token(api_key, now());
    update private.outgoing_letters l
    set request_id = asked, asked_at = now(), tries = l.tries + 1
    where l.id = letter.id;
  end loop;
  delete from private.outgoing_letters l where l.created_at < now() - interval '14 days';
end
$$;

create function private.schedule(job text, at text, command text)
returns void
language plpgsql
set search_path = ''
as $$
begin
  if not exists (select from pg_catalog.pg_available_extensions where name = 'pg_cron') then
    return;
  end if;
  create extension if not exists pg_cron;
  perform cron.schedule(job, at, command);
exception when others then
  raise warning '% is not scheduled (%). See docs/deploying.md.', job, sqlerrm;
end
$$;

select private.schedule('send-waiting-letters', '* * * * *', 'select private.send_waiting_letters()');

revoke execute on function private.send_waiting_letters from public;

comment on column private.outgoing_letters.request_id is 'The request by which pg_net handed it over; null before.';
comment on column private.outgoing_letters.tries is 'After ten the letter waits for somebody to look; after fourteen days it is deleted.';
comment on column private.outgoing_letters.can_wait is
  'Sent only once no other is due: one that a stranger has us send, perhaps many times.';
comment on table private.notify_settings is
  'The GOV.UK Notify template whose whole subject is ((subject)) and whole body ((body)), and the name of the API key in Supabase Vault. No row: letters are not sent from here.';
comment on function private.base64url(bytea) is 'RFC 4648 section 5, without padding.';
comment on function private.notify_token(text, timestamptz) is
  'The bearer token that GOV.UK Notify asks for: a JSON Web Token (RFC 7519) signed with the key''s secret.';
comment on function private.send_waiting_letters() is
  'Hands letters over, deletes those that were taken, and tries the others again. Run it every minute.';
comment on function private.schedule(text, text, text) is
  'Has the database run a command at the times of a crontab line, where it can (hosted Supabase, and its Docker images); only warns where that fails.';
