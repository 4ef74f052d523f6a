-- Where to report what cannot wait or has a service of its own, so that forms about what matters in
-- an area are not mistaken for it. Numbers and addresses stay where they are: here is only the way.

create table public.report_routes (
  id uuid primary key default gen_random_uuid(),
  slug public.slug not null unique,
  position smallint not null unique check (position > 0),
  name text not null check (char_length(name) between 1 and 120),
  about text not null check (char_length(about) between 1 and 300),
  help_line_id uuid references public.help_lines,
  service_id uuid references public.services,
  website public.web_address,
  source text not null references public.sources (slug),
  checked_on date,
  provisional boolean not null default true,
  check (num_nonnulls(help_line_id, service_id) <= 1)
);

create index on public.report_routes (help_line_id);
create index on public.report_routes (service_id);
alter table public.report_routes enable row level security;
revoke all on public.report_routes from anon, authenticated;

create view public.published_report_routes with (security_barrier) as
select
  r.id, r.slug, r.position, r.name, r.about,
  l.number, coalesce(l.email, s.email) as email,
  coalesce(r.website, l.website, s.url) as website,
  s.slug as service, s.application_process as process,
  -- Of what a person would act on: the number or the service, where there is one.
  coalesce(l.source, s.source, r.source) as source,
  case
    when l.id is not null then l.checked_on
    when s.id is not null then s.checked_on
    else r.checked_on
  end as checked_on,
  coalesce(l.provisional, s.provisional, r.provisional) as provisional
from public.report_routes r
left join public.published_help_lines l on l.id = r.help_line_id
left join public.published_services s on s.id = r.service_id;

revoke all on public.published_report_routes from anon, authenticated;
grant select on public.published_report_routes to anon, authenticated;

comment on table public.report_routes is
  'Where to report an emergency, a crime or something broken: kept apart from what matters to people in an area.';
comment on column public.report_routes.help_line_id is 'Whose number it is.';
comment on column public.report_routes.service_id is 'Which service takes it, and by which rules.';
comment on column public.report_routes.website is
  'Where it is reported; with no number, service or website, the council''s own site.';
comment on view public.published_report_routes is
  'Where to report what, with the number, service and rules that belong to each.';
