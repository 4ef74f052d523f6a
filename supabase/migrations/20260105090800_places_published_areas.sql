-- The views are all that the public may read. They run with their owner's rights, so a column or a
-- row is public only because a view names it; the tables themselves stay closed to the API roles.

create view public.published_sources with (security_barrier) as
select slug, name, publisher, url, licence, attribution, published_on, note
from public.sources;

create view public.published_neighbourhoods with (security_barrier) as
select
  n.id, n.slug, n.name, n.position, n.status, n.starts_on, n.ends_on,
  p.slug as predecessor, n.mailbox, n.summary, n.voluntary_support,
  n.source, n.checked_on, n.provisional
from public.neighbourhoods n
left join public.neighbourhoods p on p.id = n.predecessor_id;

create view public.published_wards with (security_barrier) as
select
  w.id, w.slug, w.code, w.name, w.label_latitude, w.label_longitude,
  n.slug as neighbourhood,
  coalesce(nw.provisional, true) as neighbourhood_provisional,
  nw.source as neighbourhood_source,
  b.geometry, b.detail as boundary_detail, b.source as boundary_source,
  w.source, w.checked_on, w.provisional
from public.wards w
cross join lateral (select (now() at time zone 'Europe/London')::date as today) d
left join public.neighbourhood_wards nw
  on nw.ward_id = w.id and d.today >= nw.valid_from
  and (nw.valid_to is null or d.today <= nw.valid_to)
left join public.neighbourhoods n on n.id = nw.neighbourhood_id
left join public.ward_boundaries b
  on b.ward_id = w.id and d.today >= b.valid_from
  and (b.valid_to is null or d.today <= b.valid_to)
where d.today >= w.valid_from and (w.valid_to is null or d.today <= w.valid_to);

create view public.published_figures with (security_barrier) as
select
  f.id, f.measure, w.slug as ward, n.slug as neighbourhood, f.value, f.unit, f.period,
  f.source, f.checked_on, f.provisional
from public.figures f
left join public.wards w on w.id = f.ward_id
left join public.neighbourhoods n on n.id = f.neighbourhood_id;

create view public.published_taxonomies with (security_barrier) as
select id, slug, name, description
from public.taxonomies;

create view public.published_taxonomy_terms with (security_barrier) as
select
  t.id, x.slug as taxonomy, x.id as taxonomy_id, t.slug, t.name, t.description,
  t.parent_id, t.position
from public.taxonomy_terms t
join public.taxonomies x on x.id = t.taxonomy_id;

create view public.published_organizations with (security_barrier) as
select
  o.id, o.slug, o.name, o.description, o.type, o.partner, o.email, o.website,
  o.parent_organization_id,
  coalesce((
    select jsonb_agg(n.slug order by n.position)
    from public.organization_neighbourhoods x
    join public.neighbourhoods n on n.id = x.neighbourhood_id
    where x.organization_id = o.id
  ), '[]') as neighbourhoods,
  coalesce((
    select jsonb_agg(
      jsonb_build_object('id', p.id, 'number', p.number, 'type', p.type, 'description', p.description)
      order by p.number
    )
    from public.phones p
    where p.organization_id = o.id
  ), '[]') as phones,
  o.source, o.checked_on, o.provisional
from public.organizations o;

create view public.published_themes with (security_barrier) as
select
  t.id, t.slug, t.position, t.name, t.lead, o.slug as lead_organization,
  t.source, t.checked_on, t.provisional
from public.themes t
left join public.organizations o on o.id = t.lead_organization_id;

create view public.published_help_areas with (security_barrier) as
select
  h.id, h.slug, h.position, h.name, h.page_title, h.sensitive, h.summary,
  t.slug as need,
  h.source, h.checked_on, h.provisional
from public.help_areas h
left join public.taxonomy_terms t on t.id = h.need_term_id;

create view public.published_help_lines with (security_barrier) as
select
  l.id, h.slug as help_area, l.scope, l.position, l.name, l.description, l.number, l.hours,
  l.email, l.website, l.address, o.slug as organization,
  l.source, l.checked_on, l.provisional
from public.help_lines l
left join public.help_areas h on h.id = l.help_area_id
left join public.organizations o on o.id = l.organization_id;

revoke all on
  public.published_sources, public.published_neighbourhoods, public.published_wards,
  public.published_figures, public.published_taxonomies, public.published_taxonomy_terms,
  public.published_organizations, public.published_themes, public.published_help_areas,
  public.published_help_lines
from anon, authenticated;
grant select on
  public.published_sources, public.published_neighbourhoods, public.published_wards,
  public.published_figures, public.published_taxonomies, public.published_taxonomy_terms,
  public.published_organizations, public.published_themes, public.published_help_areas,
  public.published_help_lines
to anon, authenticated;

comment on view public.published_sources is 'Where the public facts come from.';
comment on view public.published_neighbourhoods is 'Neighbourhoods, with the pilots before them.';
comment on view public.published_wards is
  'The wards of today, with their neighbourhood and shape of today.';
comment on view public.published_figures is 'Published figures, by slug of what they are about.';
comment on view public.published_taxonomies is 'The lists of terms.';
comment on view public.published_taxonomy_terms is 'The terms, each with its list.';
comment on view public.published_organizations is
  'The council and its partners, with public numbers and the neighbourhoods they work in.';
comment on view public.published_themes is 'The themes of the action plans and who leads each.';
comment on view public.published_help_areas is 'The kinds of help.';
comment on view public.published_help_lines is 'Who to ring, by kind of help.';
