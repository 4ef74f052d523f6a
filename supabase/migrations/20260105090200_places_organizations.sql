create table public.taxonomies (
  id uuid primary key default gen_random_uuid(),
  slug public.slug not null unique,
  name text not null check (char_length(name) between 1 and 120),
  description text not null check (char_length(description) <= 500)
);

create table public.taxonomy_terms (
  id uuid primary key default gen_random_uuid(),
  taxonomy_id uuid not null references public.taxonomies on delete cascade,
  slug public.slug not null,
  name text not null check (char_length(name) between 1 and 120),
  description text not null check (char_length(description) <= 500),
  parent_id uuid references public.taxonomy_terms,
  position smallint not null check (position >= 0),
  unique (taxonomy_id, slug),
  check (parent_id <> id)
);

create table public.organizations (
  id uuid primary key default gen_random_uuid(),
  slug public.slug not null unique,
  name text not null check (char_length(name) between 1 and 160),
  description text not null check (char_length(description) between 1 and 1000),
  type text not null check (type in (
    'council', 'housing_provider', 'emergency_service', 'health', 'voluntary', 'education',
    'commissioned_service', 'other'
  )),
  partner boolean not null default true,
  email public.email_address,
  website public.web_address,
  parent_organization_id uuid references public.organizations,
  source text not null references public.sources (slug),
  checked_on date,
  provisional boolean not null default true,
  check (parent_organization_id <> id)
);

create table public.organization_neighbourhoods (
  organization_id uuid not null references public.organizations on delete cascade,
  neighbourhood_id uuid not null references public.neighbourhoods on delete cascade,
  primary key (organization_id, neighbourhood_id)
);

create index on public.taxonomy_terms (parent_id);
create index on public.organizations (parent_organization_id);
create index on public.organization_neighbourhoods (neighbourhood_id);

alter table public.taxonomies enable row level security;
alter table public.taxonomy_terms enable row level security;
alter table public.organizations enable row level security;
alter table public.organization_neighbourhoods enable row level security;

revoke all on
  public.taxonomies, public.taxonomy_terms, public.organizations,
  public.organization_neighbourhoods
from anon, authenticated;

comment on table public.taxonomies is
  'Lists of terms (Open Referral UK): needs, teams, audiences, campaigns.';
comment on table public.taxonomy_terms is 'One term of a list; a term may sit under another.';
comment on table public.organizations is
  'The council and its partners (Open Referral UK organization).';
comment on column public.organizations.partner is
  'Whether it is listed in the public register of partners.';
comment on table public.organization_neighbourhoods is
  'The neighbourhoods a partner works in; no row means that it is not known, not that it is none.';
