create table public.services (
  id uuid primary key default gen_random_uuid(),
  slug public.slug not null unique,
  organization_id uuid not null references public.organizations,
  name text not null check (char_length(name) between 1 and 160),
  description text not null check (char_length(description) between 1 and 2000),
  status text not null default 'active'
    check (status in ('active', 'inactive', 'defunct', 'temporarily closed')),
  tier text check (tier in ('self_serve', 'assisted', 'navigator')),
  minimum_age smallint check (minimum_age between 0 and 120),
  maximum_age smallint check (maximum_age between minimum_age and 120),
  cost text not null default 'unknown' check (cost in ('free', 'paid', 'varies', 'unknown')),
  fees text check (char_length(fees) <= 300),
  access text not null default 'unknown'
    check (access in ('drop_in', 'appointment', 'referral', 'phone', 'online', 'unknown')),
  application_process text check (char_length(application_process) <= 1000),
  what_to_bring text check (char_length(what_to_bring) <= 500),
  email public.email_address,
  url public.web_address,
  source text not null references public.sources (slug),
  checked_on date,
  provisional boolean not null default true
);

create table public.service_terms (
  service_id uuid not null references public.services on delete cascade,
  term_id uuid not null references public.taxonomy_terms on delete cascade,
  primary key (service_id, term_id)
);

create table public.service_at_locations (
  id uuid primary key default gen_random_uuid(),
  service_id uuid not null references public.services on delete cascade,
  location_id uuid not null references public.locations on delete cascade,
  description text check (char_length(description) <= 500),
  source text not null references public.sources (slug),
  checked_on date,
  provisional boolean not null default true,
  unique (service_id, location_id)
);

create table public.schedules (
  id uuid primary key default gen_random_uuid(),
  location_id uuid references public.locations on delete cascade,
  service_at_location_id uuid references public.service_at_locations on delete cascade,
  byday text not null check (byday ~ '^(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*$'),
  opens_at time not null,
  closes_at time not null check (closes_at <> opens_at),
  access text not null default 'staffed'
    check (access in ('staffed', 'self_service', 'by_appointment')),
  valid_from date,
  valid_to date check (valid_to >= valid_from),
  source text not null references public.sources (slug),
  checked_on date,
  provisional boolean not null default true,
  check (num_nonnulls(location_id, service_at_location_id) = 1)
);

create table public.sessions (
  id uuid primary key default gen_random_uuid(),
  slug public.slug not null unique,
  name text not null check (char_length(name) between 1 and 160),
  description text check (char_length(description) <= 1000),
  service_id uuid references public.services on delete cascade,
  location_id uuid references public.locations on delete cascade,
  meeting_area text check (char_length(meeting_area) between 1 and 200),
  neighbourhood_id uuid references public.neighbourhoods,
  team_term_id uuid references public.taxonomy_terms,
  freq text check (freq in ('WEEKLY', 'MONTHLY')),
  interval smallint not null default 1 check (interval between 1 and 52),
  byday text check (
    byday ~ '^(-1|[1-5])?(MO|TU|WE|TH|FR|SA|SU)(,(-1|[1-5])?(MO|TU|WE|TH|FR|SA|SU))*$'
  ),
  bymonthday smallint check (bymonthday between 1 and 31),
  dtstart date,
  valid_from date,
  valid_to date check (valid_to >= valid_from),
  opens_at time not null,
  closes_at time not null check (closes_at <> opens_at),
  bank_holidays text not null default 'unknown'
    check (bank_holidays in ('closed', 'as_usual', 'unknown')),
  minimum_age smallint check (minimum_age between 0 and 120),
  maximum_age smallint check (maximum_age between minimum_age and 120),
  cost text not null default 'unknown' check (cost in ('free', 'paid', 'varies', 'unknown')),
  booking text not null default 'unknown'
    check (booking in ('drop_in', 'book', 'referral', 'unknown')),
  source text not null references public.sources (slug),
  checked_on date,
  provisional boolean not null default true,
  check (num_nonnulls(location_id, meeting_area) >= 1),
  check (freq is not null or dtstart is not null),
  check (freq is distinct from 'WEEKLY' or byday is not null),
  check (freq is distinct from 'MONTHLY' or num_nonnulls(byday, bymonthday) = 1),
  check (interval = 1 or dtstart is not null)
);

create table public.session_exceptions (
  session_id uuid not null references public.sessions on delete cascade,
  occurs_on date not null,
  reason text not null check (char_length(reason) between 1 and 200),
  source text not null references public.sources (slug),
  checked_on date,
  provisional boolean not null default true,
  primary key (session_id, occurs_on)
);

create index on public.services (organization_id);
create index on public.service_terms (term_id);
create index on public.service_at_locations (location_id);
create index on public.schedules (location_id);
create index on public.schedules (service_at_location_id);
create index on public.sessions (service_id);
create index on public.sessions (location_id);
create index on public.sessions (neighbourhood_id);
create index on public.sessions (team_term_id);

alter table public.services enable row level security;
alter table public.service_terms enable row level security;
alter table public.service_at_locations enable row level security;
alter table public.schedules enable row level security;
alter table public.sessions enable row level security;
alter table public.session_exceptions enable row level security;

revoke all on
  public.services, public.service_terms, public.service_at_locations, public.schedules,
  public.sessions, public.session_exceptions
from anon, authenticated;

comment on table public.services is 'What people can get (Open Referral UK service).';
comment on column public.services.tier is
  'How much help comes with it: self_serve, assisted, or a navigator alongside.';
comment on column public.services.access is 'How a person gets it.';
comment on table public.service_terms is
  'Terms that describe a service (Open Referral UK attribute): needs, teams, audiences, campaigns.';
comment on table public.service_at_locations is 'A service offered at a place.';
comment on table public.schedules is
  'Weekly hours of a place, or of a service there; closing at or before opening runs past midnight. A day inside no row''s dates is not known.';
comment on column public.schedules.access is
  'staffed, self_service (open without staff) or by_appointment.';
comment on table public.sessions is
  'What happens when: weekly, monthly or on one date (freq null, dtstart), at a place or in an area without a fixed address.';
comment on column public.sessions.meeting_area is
  'Where outreach meets people when there is no address, in words.';
comment on column public.sessions.byday is
  'Days as RFC 5545 writes them: MO,TH weekly; 1TU or -1FR monthly.';
comment on table public.session_exceptions is 'Dates on which a session does not happen, and why.';
