-- Nothing in the exposed schema is reachable until a migration says so: hosted Supabase grants
-- every new table and function to the API roles by default, and one forgotten revoke would publish it.
alter default privileges in schema public revoke all on tables from anon, authenticated;
alter default privileges in schema public revoke all on sequences from anon, authenticated;
alter default privileges in schema public revoke all on functions from anon, authenticated;
alter default privileges revoke execute on functions from public;

create schema private;
revoke all on schema private from public;
comment on schema private is
  'Helper functions, limits, secrets and audit. Not exposed through the API.';

create function private.stable_id(entity text, slug text)
returns uuid
language sql
immutable
strict
set search_path = ''
as $$
  -- RFC 9562 version 3: MD5 of the URL namespace and the name, with version and variant bits set.
  select overlay(
    overlay(digest placing '3' from 13)
    placing to_hex((('x' || substr(digest, 17, 1))::bit(4)::integer & 3) | 8) from 17
  )::uuid
  from (
    select md5(
      decode('6ba7b8119dad11d180b400c04fd430c8', 'hex')
      || convert_to('hearth:' || entity || '/' || slug, 'UTF8')
    ) as digest
  ) as hashed
$$;
comment on function private.stable_id(text, text) is
  'The identifier of a seeded record: the same for the same entity and slug on every database, so that open data keeps its identifiers when a council starts again.';

create domain public.slug as text
  constraint slug_is_lower_case_words check (value ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(value) <= 80);
comment on domain public.slug is 'A name that is safe in a URL and never changes once published.';

create domain public.email_address as text
  constraint email_address_looks_right check (
    value ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$' and char_length(value) <= 254
  );
comment on domain public.email_address is 'An address to write to, at most 254 characters (RFC 5321).';

create domain public.web_address as text
  constraint web_address_is_http check (value ~ '^https?://[^\s]+$' and char_length(value) <= 500);
comment on domain public.web_address is 'A link that a browser can follow; other schemes are refused.';

create table public.sources (
  slug public.slug primary key,
  name text not null check (char_length(name) between 1 and 200),
  publisher text check (char_length(publisher) <= 200),
  url public.web_address,
  licence text check (char_length(licence) <= 200),
  attribution text check (char_length(attribution) <= 500),
  published_on date,
  note text check (char_length(note) <= 500)
);

alter table public.sources enable row level security;
revoke all on public.sources from anon, authenticated;

comment on table public.sources is
  'Where facts come from. Every public fact names one of these, the day a person last checked it, and whether it is provisional.';
comment on column public.sources.published_on is
  'The day the source speaks of; null when the source does not say.';
