create domain public.report_problem as text
  constraint missing check (value <> '')
  constraint unknown check (
    value in ('', 'closed', 'wrong_contact', 'wrong_times', 'not_in_my_area', 'other')
  );
create domain public.report_details as text
  constraint missing check (value ~ '\S')
  constraint too_long check (char_length(value) <= 2000);

create table public.listing_reports (
  id uuid primary key default gen_random_uuid(),
  location_id uuid references public.locations on delete cascade,
  service_id uuid references public.services on delete cascade,
  session_id uuid references public.sessions on delete cascade,
  listing_type text not null generated always as (
    case
      when location_id is not null then 'hub'
      when service_id is not null then 'service'
      else 'session'
    end
  ) stored,
  problem public.report_problem not null,
  details public.report_details not null,
  created_at timestamptz not null default now(),
  check (num_nonnulls(location_id, service_id, session_id) = 1)
);

create table public.listing_report_contacts (
  report_id uuid primary key references public.listing_reports on delete cascade,
  email public.email_address not null,
  expires_on date not null default (now() at time zone 'Europe/London')::date + 90
);

create index on public.listing_reports (location_id);
create index on public.listing_reports (service_id);
create index on public.listing_reports (session_id);
create index on public.listing_reports (created_at);
create index on public.listing_report_contacts (expires_on);

alter table public.listing_reports enable row level security;
alter table public.listing_report_contacts enable row level security;

revoke all on public.listing_reports, public.listing_report_contacts from anon, authenticated;

insert into private.form_limits (form, submissions, period) values ('report_listing', 20, '1 hour');

create function private.reported_listing(listing_type text, listing_id text)
returns table (id uuid, page text)
language sql
stable
set search_path = ''
as $$
  -- Through the published views alone, so that a masked place is as unknown as a made-up one.
  with asked as (
    select case when private.refusal(listing_id, 'uuid') is null then listing_id::uuid end as id
  )
  select l.id, '/hubs/' || l.slug || '/report/'
  from public.published_locations l join asked using (id) where listing_type = 'hub'
  union all
  select s.id, '/services/' || s.slug || '/report/'
  from public.published_services s join asked using (id) where listing_type = 'service'
  union all
  select s.id, '/whats-on/' || s.slug || '/report/'
  from public.published_sessions s join asked using (id) where listing_type = 'session'
$$;

create function public.report_listing(
  listing_type text default '',
  listing_id text default '',
  problem text default '',
  details text default '',
  email text default '',
  idempotency_key text default '',
  website text default '',
  seconds_taken text default ''
)
returns json
language plpgsql
security definer
set search_path = ''
as $$
declare
  listing record;
  said text := replace(coalesce(details, ''), E'\r\n', E'\n');
  reply_to text := nullif(btrim(email), '');
  key text := nullif(idempotency_key, '');
  refusals json;
  report uuid;
  thanks constant json := '{"message": "Thank you. We have your report."}';
begin
  if current_setting('request.method', true) <> 'POST' then
    perform set_config('response.status', '405', true);
    perform set_config('response.headers', '[{"Allow": "POST"}]', true);
    return json_build_object('code', 'wrong_method', 'message', 'Send a report with POST.');
  end if;

  if website <> '' then
    return private.answer(201, thanks, '/report/thank-you/');
  end if;

  select * into listing from private.reported_listing(listing_type, listing_id);
  if not found then
    return private.refuse(
      404, 'unknown_listing',
      'Nothing was stored, because we do not list that place, service or session.',
      '/report/not-sent/'
    );
  end if;

  refusals := json_strip_nulls(json_build_object(
    'problem', private.refusal(coalesce(problem, ''), 'public.report_problem'),
    'details', private.refusal(said, 'public.report_details'),
    'email', private.refusal(reply_to, 'public.email_address'),
    'idempotency_key', private.refusal(key, 'private.idempotency_key'),
    'seconds_taken', private.refusal(nullif(seconds_taken, ''), 'private.seconds_taken')
  ));
  if refusals::text <> '{}' then
    return private.refuse(
      400, 'invalid',
      'Nothing was stored. Please look again at: '
        || (select string_agg(k, ', ') from json_object_keys(refusals) k) || '.',
      listing.page, refusals
    );
  end if;

  case private.admit('report_listing', key, jsonb_build_array(listing.id, problem, said, reply_to))
    when 'too_many' then
      return private.refuse(
        429, 'too_many',
        'Nothing was stored, because many reports have come from your connection. Please try again in an hour.',
        listing.page
      );
    when 'key_reused' then
      return private.refuse(
        409, 'key_reused',
        'Nothing was stored, because a different report was sent with the same key.',
        listing.page
      );
    when 'new' then
      insert into public.listing_reports (location_id, service_id, session_id, problem, details)
      values (
        case listing_type when 'hub' then listing.id end,
        case listing_type when 'service' then listing.id end,
        case listing_type when 'session' then listing.id end,
        problem, said
      )
      returning id into report;
      insert into public.listing_report_contacts (report_id, email)
      select report, reply_to where reply_to is not null;
    else
      null;
  end case;
  return private.answer(201, thanks, '/report/thank-you/');
end
$$;

revoke execute on function public.report_listing from public;
grant execute on function public.report_listing to anon, authenticated;
grant usage on schema private to service_role;

comment on domain public.report_problem is
  'What is wrong with a page. The names of its rules are the codes that the form shows words for.';
comment on domain public.report_details is
  'What a resident wrote about a mistake, as typed. The names of its rules are the codes that the form shows words for.';
comment on table public.listing_reports is
  'What residents said is wrong on the page of a place, a service or a session. Untrusted text: always escaped when shown.';
comment on column public.listing_reports.listing_type is
  'hub, service or session: which of the three the report is about.';
comment on table public.listing_report_contacts is
  'Where to write back about a report, apart from what was said and for a shorter time.';
comment on column public.listing_report_contacts.expires_on is
  'The last day we may keep the address.';
comment on function private.reported_listing(text, text) is
  'The published listing that a report is about, and the path of its report page; no row when there is none.';
comment on function public.report_listing is
  'Takes "Something wrong on this page?" from anyone. Every argument is text, so that whatever is sent is answered in words. A filled website field (hidden from people) is thanked and thrown away, so that a robot learns nothing; a form sent too fast is told so, so that a person loses nothing.';
