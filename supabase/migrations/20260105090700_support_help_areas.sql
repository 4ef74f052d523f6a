create table public.help_areas (
  id uuid primary key default gen_random_uuid(),
  slug public.slug not null unique,
  position smallint not null unique check (position > 0),
  name text not null check (char_length(name) between 1 and 80),
  page_title text not null check (char_length(page_title) between 1 and 80),
  sensitive boolean not null default false,
  summary text not null check (char_length(summary) between 1 and 300),
  need_term_id uuid references public.taxonomy_terms,
  source text not null references public.sources (slug),
  checked_on date,
  provisional boolean not null default true
);

create table public.help_lines (
  id uuid primary key default gen_random_uuid(),
  help_area_id uuid references public.help_areas on delete cascade,
  scope text not null check (scope in ('emergency', 'local', 'national')),
  position smallint not null check (position > 0),
  name text not null check (char_length(name) between 1 and 120),
  description text check (char_length(description) <= 300),
  number text check (number ~ '^[0-9 ]{3,20}$'),
  hours text check (char_length(hours) <= 120),
  email public.email_address,
  website public.web_address,
  address text check (char_length(address) <= 200),
  organization_id uuid references public.organizations,
  source text not null references public.sources (slug),
  checked_on date,
  provisional boolean not null default true,
  unique nulls not distinct (help_area_id, scope, position)
);

create index on public.help_areas (need_term_id);
create index on public.help_lines (organization_id);

alter table public.help_areas enable row level security;
alter table public.help_lines enable row level security;
revoke all on public.help_areas, public.help_lines from anon, authenticated;

comment on table public.help_areas is 'The kinds of help that the gateway answers for.';
comment on column public.help_areas.sensitive is
  'A page that a person may be harmed for reading: neutral title and address, an interruption page first, an exit control, nothing stored.';
comment on column public.help_areas.page_title is
  'What the browser''s tab and history show; says nothing about the subject when sensitive.';
comment on table public.help_lines is
  'Who to ring, local before national; without a help area it is for any kind of help.';
comment on column public.help_lines.number is
  'Null when the service is known but its number has not been confirmed; the page says so.';
