create table public.themes (
  id uuid primary key default gen_random_uuid(),
  slug public.slug not null unique,
  position smallint not null unique check (position > 0),
  name text not null check (char_length(name) between 1 and 120),
  lead text not null check (char_length(lead) between 1 and 160),
  lead_organization_id uuid references public.organizations,
  source text not null references public.sources (slug),
  checked_on date,
  provisional boolean not null default true
);

create index on public.themes (lead_organization_id);

alter table public.themes enable row level security;
revoke all on public.themes from anon, authenticated;

comment on table public.themes is
  'What a council''s action plans are about, each with the service that leads it.';
comment on column public.themes.lead is 'The leading service or agency as the council names it.';
