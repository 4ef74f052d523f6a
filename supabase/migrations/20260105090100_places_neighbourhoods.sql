create table public.neighbourhoods (
  id uuid primary key default gen_random_uuid(),
  slug public.slug not null unique,
  name text not null check (char_length(name) between 1 and 80),
  position smallint not null check (position >= 0),
  status text not null check (status in ('planned', 'pilot', 'live', 'ended')),
  starts_on date,
  ends_on date check (ends_on >= starts_on),
  predecessor_id uuid references public.neighbourhoods,
  mailbox public.email_address,
  summary text check (char_length(summary) <= 1000),
  voluntary_support text check (char_length(voluntary_support) <= 500),
  source text not null references public.sources (slug),
  checked_on date,
  provisional boolean not null default true,
  check (predecessor_id <> id)
);

create table public.wards (
  id uuid primary key default gen_random_uuid(),
  slug public.slug not null unique,
  code text not null check (code ~ '^[EWSN][0-9]{8}$'),
  name text not null check (char_length(name) between 1 and 120),
  label_latitude double precision check (label_latitude between -90 and 90),
  label_longitude double precision check (label_longitude between -180 and 180),
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  source text not null references public.sources (slug),
  checked_on date,
  provisional boolean not null default true,
  unique (code, valid_from),
  check ((label_latitude is null) = (label_longitude is null))
);

create table public.ward_boundaries (
  ward_id uuid not null references public.wards on delete cascade,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  detail text not null check (detail in ('full', 'generalised', 'crude')),
  geometry jsonb not null check (geometry ->> 'type' in ('Polygon', 'MultiPolygon')),
  source text not null references public.sources (slug),
  checked_on date,
  provisional boolean not null default true,
  primary key (ward_id, valid_from)
);

create table public.neighbourhood_wards (
  neighbourhood_id uuid not null references public.neighbourhoods on delete cascade,
  ward_id uuid not null references public.wards on delete cascade,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  source text not null references public.sources (slug),
  checked_on date,
  provisional boolean not null default true,
  primary key (ward_id, valid_from)
);

create table public.figures (
  id uuid primary key default gen_random_uuid(),
  measure public.slug not null,
  ward_id uuid references public.wards on delete cascade,
  neighbourhood_id uuid references public.neighbourhoods on delete cascade,
  value double precision not null,
  unit text not null check (unit in ('people', 'households', 'percent', 'score', 'index')),
  period text not null check (char_length(period) between 1 and 60),
  source text not null references public.sources (slug),
  checked_on date,
  provisional boolean not null default true,
  unique nulls not distinct (measure, ward_id, neighbourhood_id, period),
  check (num_nonnulls(ward_id, neighbourhood_id) <= 1)
);

create index on public.neighbourhoods (predecessor_id);
create unique index neighbourhood_wards_one_at_a_time on public.neighbourhood_wards (ward_id)
  where valid_to is null;
create index on public.neighbourhood_wards (neighbourhood_id);
create index on public.figures (ward_id);
create index on public.figures (neighbourhood_id);

alter table public.neighbourhoods enable row level security;
alter table public.wards enable row level security;
alter table public.ward_boundaries enable row level security;
alter table public.neighbourhood_wards enable row level security;
alter table public.figures enable row level security;

revoke all on
  public.neighbourhoods, public.wards, public.ward_boundaries, public.neighbourhood_wards,
  public.figures
from anon, authenticated;

comment on table public.neighbourhoods is
  'The areas a council works in. Adding one, or ending a pilot that another follows, is data.';
comment on column public.neighbourhoods.status is
  'planned, pilot, live or ended; ended areas are kept as the history of those that followed.';
comment on column public.neighbourhoods.predecessor_id is 'The area or pilot this one grew out of.';
comment on column public.neighbourhoods.voluntary_support is
  'Who helps community groups and venues here that are not the council''s own.';
comment on table public.wards is
  'Electoral wards, versioned by date: Middlesbrough''s all change at the 2027 elections.';
comment on column public.wards.code is 'The Office for National Statistics code.';
comment on table public.ward_boundaries is
  'Ward shapes as GeoJSON (longitude, latitude; WGS 84), versioned by date.';
comment on column public.ward_boundaries.detail is
  'full and generalised shapes decide which ward a point is in; crude ones are only drawn.';
comment on table public.neighbourhood_wards is
  'Which ward belongs to which neighbourhood, from when to when.';
comment on table public.figures is
  'Published figures about a ward, a neighbourhood or (neither set) the whole council area.';
