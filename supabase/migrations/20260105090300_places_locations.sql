create table public.locations (
  id uuid primary key default gen_random_uuid(),
  slug public.slug not null unique,
  organization_id uuid references public.organizations,
  name text not null check (char_length(name) between 1 and 160),
  alternate_name text check (char_length(alternate_name) <= 160),
  kind text not null check (kind in (
    'hub', 'spoke', 'outreach', 'family_hub', 'library', 'partner_venue'
  )),
  parent_id uuid references public.locations,
  status text not null default 'open' check (status in ('planned', 'open', 'closed')),
  neighbourhood_id uuid references public.neighbourhoods,
  ward_id uuid references public.wards,
  description text check (char_length(description) <= 2000),
  address_1 text check (char_length(address_1) <= 160),
  address_2 text check (char_length(address_2) <= 160),
  city text check (char_length(city) <= 80),
  postal_code text check (postal_code ~ '^[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}$'),
  masked boolean not null default false,
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  position_accuracy text check (position_accuracy in ('building', 'ward')),
  position_source text references public.sources (slug),
  email public.email_address,
  website public.web_address,
  what_to_bring text check (char_length(what_to_bring) <= 500),
  photo_path text check (photo_path ~ '^(/[a-z0-9_.-]+)+$'),
  photo_description text check (char_length(photo_description) <= 300),
  bank_holidays text not null default 'unknown'
    check (bank_holidays in ('closed', 'as_usual', 'unknown')),
  hours_note text check (char_length(hours_note) <= 500),
  source text not null references public.sources (slug),
  checked_on date,
  provisional boolean not null default true,
  check (parent_id <> id),
  check (num_nonnulls(latitude, longitude, position_accuracy, position_source) in (0, 4)),
  check ((photo_path is null) = (photo_description is null))
);

create table public.opening_exceptions (
  id uuid primary key default gen_random_uuid(),
  location_id uuid not null references public.locations on delete cascade,
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  reason text check (char_length(reason) between 1 and 200),
  source text not null references public.sources (slug),
  checked_on date,
  provisional boolean not null default true,
  unique (location_id, starts_on)
);

create table public.opening_exception_intervals (
  exception_id uuid not null references public.opening_exceptions on delete cascade,
  opens_at time not null,
  closes_at time not null check (closes_at <> opens_at),
  access text not null default 'staffed'
    check (access in ('staffed', 'self_service', 'by_appointment')),
  primary key (exception_id, opens_at)
);

create table public.opening_overrides (
  id uuid primary key default gen_random_uuid(),
  location_id uuid not null references public.locations on delete cascade,
  starts_at timestamptz not null,
  ends_at timestamptz check (ends_at > starts_at),
  open boolean not null,
  reason text not null check (char_length(reason) between 1 and 200),
  source text not null references public.sources (slug),
  checked_on date,
  provisional boolean not null default true
);

create table public.facilities (
  slug text primary key check (slug ~ '^[a-z_]+$'),
  position smallint not null unique
);

create table public.location_facilities (
  location_id uuid not null references public.locations on delete cascade,
  facility text not null references public.facilities (slug),
  available text not null check (available in ('yes', 'partly', 'no', 'unknown')),
  note text check (char_length(note) <= 200),
  source text not null references public.sources (slug),
  checked_on date,
  provisional boolean not null default true,
  primary key (location_id, facility)
);

create index on public.locations (organization_id);
create index on public.locations (parent_id);
create index on public.locations (neighbourhood_id);
create index on public.locations (ward_id);
create index on public.opening_overrides (location_id);
create index on public.location_facilities (facility);

alter table public.locations enable row level security;
alter table public.opening_exceptions enable row level security;
alter table public.opening_exception_intervals enable row level security;
alter table public.opening_overrides enable row level security;
alter table public.facilities enable row level security;
alter table public.location_facilities enable row level security;

revoke all on
  public.locations, public.opening_exceptions, public.opening_exception_intervals,
  public.opening_overrides, public.facilities, public.location_facilities
from anon, authenticated;

comment on table public.locations is
  'Places people go (Open Referral UK location): hubs, spokes, outreach points, family hubs, libraries and partners'' venues.';
comment on column public.locations.parent_id is 'The hub that a spoke or outreach point belongs to.';
comment on column public.locations.masked is
  'A place that must not be found, such as a refuge: it appears in no page, feed or map.';
comment on column public.locations.position_accuracy is
  'building, or ward when only the middle of the ward is known; null when neither is.';
comment on column public.locations.bank_holidays is
  'What happens on a bank holiday that no dated exception covers.';
comment on column public.locations.hours_note is
  'What residents should know about the opening times, such as why they are not known.';
comment on table public.opening_exceptions is
  'Dates on which a place keeps other hours; without intervals it is closed.';
comment on table public.opening_exception_intervals is
  'The hours on those dates; closing at or before opening runs past midnight.';
comment on table public.opening_overrides is
  'A temporary change that wins over every schedule, with the reason residents are told.';
comment on table public.facilities is 'The controlled list of facilities and access features.';
comment on table public.location_facilities is
  'What a place has. partly means with limits, such as step-free through another door; a missing row means not known.';

insert into public.facilities (slug, position) values
  ('step_free_entrance', 1), ('accessible_toilet', 2), ('changing_places', 3), ('hearing_loop', 4),
  ('lift', 5), ('bsl', 6), ('quiet_space', 7), ('parking', 8), ('baby_change', 9),
  ('computers', 10), ('wifi', 11), ('warm_space', 12), ('meeting_rooms', 13);
