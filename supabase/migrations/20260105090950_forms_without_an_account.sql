-- What every form that a resident sends without an account shares: rules written once as domains,
-- a limit per caller, repeats that change nothing, and an answer for scripts and plain forms alike.

-- Its length apart from its letters: a pattern that counts costs ten times as much.
create domain private.idempotency_key as text
  constraint malformed check (value ~ '^[A-Za-z0-9_-]+$' and length(value) between 16 and 64);
create domain private.seconds_taken as numeric
  constraint too_fast check (value >= 3);

-- The rule's name is the code that every form shows words for.
alter domain public.email_address rename constraint email_address_looks_right to malformed;

create table private.site_origins (
  origin text primary key check (origin ~ '^https?://[a-z0-9.-]+(:[0-9]{1,5})?$')
);

create table private.address_source (
  single_row boolean primary key default true check (single_row),
  header text not null check (header = lower(header)),
  position_from_end smallint not null check (position_from_end > 0)
);

create table private.form_limits (
  form text primary key check (form ~ '^[a-z_]+$'),
  submissions integer not null check (submissions > 0),
  period interval not null check (period between '1 minute' and '1 day')
);

create table private.daily_salts (
  day date primary key,
  salt uuid not null default gen_random_uuid()
);

-- Counts that a crash may lose, so that counting costs next to nothing. Only functions write here
-- and in received_submissions, each its own form's name, so none is looked up in form_limits.
create unlogged table private.submission_counts (
  form text not null,
  address_hash bytea not null,
  period_starts_at timestamptz not null,
  submissions integer not null default 1,
  primary key (form, address_hash, period_starts_at)
);

create table private.received_submissions (
  form text not null,
  fingerprint bytea not null,
  content_hash bytea not null,
  expires_at timestamptz not null,
  primary key (form, fingerprint)
);

alter table private.site_origins enable row level security;
alter table private.address_source enable row level security;
alter table private.form_limits enable row level security;
alter table private.daily_salts enable row level security;
alter table private.submission_counts enable row level security;
alter table private.received_submissions enable row level security;

insert into private.address_source (header, position_from_end) values ('x-forwarded-for', 1);

create function private.request_header(name text)
returns text
language plpgsql
stable
set search_path = ''
as $$
begin
  return nullif(current_setting('request.headers', true), '')::json ->> lower(name);
end
$$;

create function private.refusal(answer text, kind regtype)
returns text
language plpgsql
stable
set search_path = ''
as $$
declare
  rule text;
begin
  execute format('select $1::%s', kind) using answer;
  return null;
exception
  when check_violation then
    get stacked diagnostics rule = constraint_name;
    return rule;
  when data_exception then
    return 'malformed';
end
$$;

create function private.network(hop text)
returns text
language plpgsql
immutable
set search_path = ''
as $$
declare
  address inet;
begin
  -- Some proxies add the port, of which every connection has another.
  address := regexp_replace(hop, '^(?:([0-9.]+)|\[([^]]+)\])(?::[0-9]+)?$', '\1\2')::inet;
  return network(set_masklen(address, case
    when family(address) = 4 then 32
    -- An IPv4 address as a dual-stack proxy writes it: the whole IPv4 internet is in one /64.
    when address <<= inet '::ffff:0:0/96' then 128
    -- One household or phone holds a whole IPv6 /64 and can send from any address in it.
    else 64
  end))::text;
exception
  when data_exception then
    return left(hop, 100);
end
$$;

create function private.caller_today()
returns bytea
language plpgsql
set search_path = ''
as $$
declare
  today constant date := (now() at time zone 'UTC')::date;
  header text;
  position_from_end integer;
  salt text;
  hop text;
begin
  select
    s.header, s.position_from_end, (select d.salt from private.daily_salts d where d.day = today)
  into header, position_from_end, salt
  from private.address_source s;
  if salt is null then
    insert into private.daily_salts (day) values (today) on conflict do nothing;
    -- Also where nobody set up the daily run. Yesterday's may be in use by a request from midnight.
    delete from private.daily_salts where day < today - 1;
    select d.salt into salt from private.daily_salts d where d.day = today;
  end if;
  hop := trim(split_part(coalesce(
    nullif(current_setting('request.headers', true), '')::json ->> header, ''
  ), ',', -position_from_end));
  return sha256(convert_to(salt || case
    -- Most callers have a plain IPv4 address, for which catching what cannot be read costs too much.
    when translate(hop, '0123456789', '') = '...' then hop || '/32'
    else private.network(hop)
  end, 'UTF8'));
end
$$;

create function private.within_limit(form text)
returns boolean
language plpgsql
set search_path = ''
as $$
declare
  most integer;
  period interval;
  address constant bytea := private.caller_today();
  since timestamptz;
begin
  select l.submissions, l.period into strict most, period
  from private.form_limits l where l.form = within_limit.form;
  since := date_bin(period, now(), timestamptz 'epoch');
  insert into private.submission_counts as c (form, address_hash, period_starts_at)
  values (form, address, since)
  on conflict on constraint submission_counts_pkey do update set submissions = c.submissions + 1
    where c.submissions < most;
  return found;
end
$$;

create function private.admit(form text, idempotency_key text, content jsonb)
returns text
language plpgsql
set search_path = ''
as $$
declare
  new_content_hash bytea := sha256(convert_to(content::text, 'UTF8'));
  new_fingerprint bytea := sha256(convert_to(coalesce('key ' || idempotency_key, content::text), 'UTF8'));
begin
  -- A second copy sent at the same moment waits here for the first one's row.
  insert into private.received_submissions as r (form, fingerprint, content_hash, expires_at)
  values (
    form, new_fingerprint, new_content_hash,
    now() + case when idempotency_key is null then interval '10 minutes' else interval '1 day' end
  )
  on conflict on constraint received_submissions_pkey do update
    set content_hash = excluded.content_hash, expires_at = excluded.expires_at
    where r.expires_at <= now();

  if not found then
    return (
      select case when r.content_hash = new_content_hash then 'repeated' else 'key_reused' end
      from private.received_submissions r
      where r.form = admit.form and r.fingerprint = new_fingerprint
    );
  end if;
  if not private.within_limit(form) then
    delete from private.received_submissions r
    where r.form = admit.form and r.fingerprint = new_fingerprint;
    return 'too_many';
  end if;
  return 'new';
end
$$;

create function private.answer(status integer, body json, page text)
returns json
language plpgsql
set search_path = ''
as $$
declare
  redirects boolean := coalesce(private.request_header('accept') like '%text/html%', false);
  origin text := (
    select o.origin from private.site_origins o where o.origin = private.request_header('origin')
  );
begin
  perform set_config('response.status', case when redirects then 303 else status end::text, true);
  if redirects then
    -- Only an origin on the list makes the address absolute; any other leaves it on this host.
    perform set_config(
      'response.headers',
      json_build_array(json_build_object('Location', coalesce(origin, '') || page))::text,
      true
    );
  end if;
  return body;
end
$$;

create function private.refuse(status integer, code text, message text, page text, fields json default '{}')
returns json
language sql
set search_path = ''
as $$
  select private.answer(
    status,
    json_build_object(
      'code', code, 'message', message, 'details', null, 'hint', null, 'fields', fields
    ),
    page || '#error-' || replace(
      coalesce((select key || '-' || value from json_each_text(fields) limit 1), code), '_', '-'
    )
  )
$$;

create function private.forget_expired_submissions()
returns void
language sql
set search_path = ''
as $$
  delete from private.received_submissions where expires_at <= now();
  delete from private.submission_counts where period_starts_at <= now() - interval '1 day';
  delete from private.daily_salts where day < (now() at time zone 'UTC')::date;
$$;

comment on domain private.idempotency_key is
  'What a script sends to say "this is the same submission": unguessable, so that nobody can claim another person''s.';
comment on domain private.seconds_taken is
  'How long a form was open, when a script can tell. Nobody reads and answers one in under three seconds.';
comment on table private.site_origins is
  'The sites whose plain forms are sent back to themselves after submitting. A council that serves its pages apart from the API adds its own, for example https://hearth.example.gov.uk; with none, the way back is a path on the API''s host.';
comment on table private.address_source is
  'Which request header tells where a submission came from. Anyone can write to the start of x-forwarded-for; each proxy adds to its end the address it saw, so we count from the end as many entries as there are proxies of our own. Behind Cloudflare, as on hosted Supabase, set the header to cf-connecting-ip.';
comment on table private.form_limits is
  'How many submissions of a form one address may send in a period. Generous, because a library or a phone network shares one address between many people.';
comment on table private.daily_salts is
  'A random value for each day, so that a hash of an address cannot be undone once its day is over.';
comment on table private.submission_counts is
  'How many submissions came from an address in a period, without the address itself.';
comment on table private.received_submissions is
  'What has just arrived, as hashes only, so that a double tap or a retry changes nothing.';
comment on column private.received_submissions.fingerprint is
  'Of the idempotency key when there is one (kept a day), otherwise of what was said (ten minutes).';
comment on function private.request_header(text) is
  'A header of the HTTP request being answered; null outside a request.';
comment on function private.refusal(text, regtype) is
  'Why an answer is not of a kind: the name of the broken rule of the domain, "malformed" when it cannot be read at all, null when it is fine. Rules are thus written once, on the domain that the column has.';
comment on function private.network(text) is
  'The network that an address is in: itself, or the /64 of IPv6. What cannot be read as an address stays as it is.';
comment on function private.caller_today() is
  'The network the request came from, as the nearest trusted proxy saw it, hashed with the day''s salt, which is made on the first use of the day.';
comment on function private.within_limit(text) is
  'Counts one submission of a form; false, and nothing counted, when the caller has reached its limit.';
comment on function private.admit(text, text, jsonb) is
  'Whether to store a submission: "new", "repeated" (already stored, answer as before), "key_reused" (the key belongs to other content) or "too_many".';
comment on function private.answer(integer, json, text) is
  'Answers a script with the status and body, and a plain form with 303 to the page, which must be a path we made ourselves.';
comment on function private.refuse(integer, text, text, text, json) is
  'Answers that nothing was stored: a sentence and a code for each field, or the page''s matching #error- anchor.';
comment on function private.forget_expired_submissions() is
  'Deletes the hashes and salts whose time is over.';
