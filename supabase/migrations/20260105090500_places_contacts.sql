create table public.contacts (
  id uuid primary key default gen_random_uuid(),
  organization_id uuid references public.organizations on delete cascade,
  location_id uuid references public.locations on delete cascade,
  service_id uuid references public.services on delete cascade,
  title text not null check (char_length(title) between 1 and 120),
  department text check (char_length(department) <= 120),
  email public.email_address,
  source text not null references public.sources (slug),
  checked_on date,
  provisional boolean not null default true,
  check (num_nonnulls(organization_id, location_id, service_id) = 1)
);

create table public.phones (
  id uuid primary key default gen_random_uuid(),
  organization_id uuid references public.organizations on delete cascade,
  location_id uuid references public.locations on delete cascade,
  service_id uuid references public.services on delete cascade,
  contact_id uuid references public.contacts on delete cascade,
  number text not null check (number ~ '^[0-9 +]{3,20}$'),
  type text not null default 'voice' check (type in ('voice', 'text', 'textphone', 'relay')),
  description text check (char_length(description) <= 200),
  source text not null references public.sources (slug),
  checked_on date,
  provisional boolean not null default true,
  check (num_nonnulls(organization_id, location_id, service_id, contact_id) = 1)
);

create table public.languages (
  id uuid primary key default gen_random_uuid(),
  location_id uuid references public.locations on delete cascade,
  service_id uuid references public.services on delete cascade,
  code text not null check (code ~ '^[a-z]{2,3}(-[A-Za-z0-9]+)*$'),
  name text not null check (char_length(name) between 1 and 80),
  note text check (char_length(note) <= 200),
  source text not null references public.sources (slug),
  checked_on date,
  provisional boolean not null default true,
  check (num_nonnulls(location_id, service_id) = 1)
);

create index on public.contacts (organization_id);
create index on public.contacts (location_id);
create index on public.contacts (service_id);
create index on public.phones (organization_id);
create index on public.phones (location_id);
create index on public.phones (service_id);
create index on public.phones (contact_id);
create index on public.languages (location_id);
create index on public.languages (service_id);

alter table public.contacts enable row level security;
alter table public.phones enable row level security;
alter table public.languages enable row level security;

revoke all on public.contacts, public.phones, public.languages from anon, authenticated;

comment on table public.contacts is
  'Who to ask for, by role. Staff are never named on public pages.';
comment on table public.phones is 'Numbers that a member of the public may ring.';
comment on table public.languages is 'Languages spoken at a place or in a service (BCP 47 codes).';
