-- A masked place is left out here once, in published_locations; every other view reaches places
-- only through it, so that no page, feed or map can name one.

-- An estimate is an answer too: "Prefer: count=planned" works out how many rows lie between two
-- values from samples of the table, the masked rows among them, and asking again and again tells
-- where a refuge is. So no samples are kept of what could be asked for.
alter table public.locations
  alter column id set statistics 0, alter column slug set statistics 0,
  alter column name set statistics 0, alter column alternate_name set statistics 0,
  alter column description set statistics 0, alter column address_1 set statistics 0,
  alter column address_2 set statistics 0, alter column city set statistics 0,
  alter column postal_code set statistics 0, alter column latitude set statistics 0,
  alter column longitude set statistics 0, alter column email set statistics 0,
  alter column website set statistics 0, alter column what_to_bring set statistics 0,
  alter column hours_note set statistics 0;
alter table public.service_at_locations
  alter column id set statistics 0, alter column location_id set statistics 0,
  alter column description set statistics 0;
alter table public.sessions
  alter column id set statistics 0, alter column slug set statistics 0,
  alter column name set statistics 0, alter column description set statistics 0,
  alter column location_id set statistics 0, alter column meeting_area set statistics 0;

create view public.published_locations with (security_barrier) as
select
  l.id, l.slug, o.slug as organization, l.name, l.alternate_name, l.kind, l.status,
  case when not parent.masked then parent.slug end as parent,
  n.slug as neighbourhood, w.slug as ward, l.description,
  l.address_1, l.address_2, l.city, l.postal_code,
  l.latitude, l.longitude, l.position_accuracy, l.position_source,
  l.email, l.website, l.what_to_bring, l.photo_path, l.photo_description, l.hours_note,
  jsonb_build_object(
    'weekly', coalesce((
      select jsonb_agg(
        jsonb_build_object(
          'days', string_to_array(s.byday, ','),
          'opens', to_char(s.opens_at, 'HH24:MI'),
          'closes', to_char(s.closes_at, 'HH24:MI'),
          'access', s.access, 'valid_from', s.valid_from, 'valid_to', s.valid_to
        ) order by s.valid_from nulls first, s.byday, s.opens_at
      )
      from public.schedules s
      where s.location_id = l.id
    ), '[]'),
    'dated', coalesce((
      select jsonb_agg(
        jsonb_build_object(
          'starts_on', e.starts_on, 'ends_on', e.ends_on, 'reason', e.reason,
          'intervals', coalesce((
            select jsonb_agg(
              jsonb_build_object(
                'opens', to_char(i.opens_at, 'HH24:MI'),
                'closes', to_char(i.closes_at, 'HH24:MI'), 'access', i.access
              ) order by i.opens_at
            )
            from public.opening_exception_intervals i
            where i.exception_id = e.id
          ), '[]')
        ) order by e.starts_on
      )
      from public.opening_exceptions e
      where e.location_id = l.id
    ), '[]'),
    'overrides', coalesce((
      select jsonb_agg(
        jsonb_build_object(
          'starts_at', v.starts_at, 'ends_at', v.ends_at, 'open', v.open, 'reason', v.reason
        ) order by v.starts_at
      )
      from public.opening_overrides v
      where v.location_id = l.id
    ), '[]'),
    'bank_holidays', l.bank_holidays
  ) as opening_times,
  (
    select jsonb_build_object(
      'source', s.source, 'checked_on', s.checked_on, 'provisional', s.provisional
    )
    from public.schedules s
    where s.location_id = l.id
    order by s.provisional desc, s.checked_on nulls first
    limit 1
  ) as hours_provenance,
  (
    select jsonb_agg(
      jsonb_build_object(
        'facility', f.slug, 'available', coalesce(x.available, 'unknown'), 'note', x.note,
        'source', x.source, 'checked_on', x.checked_on, 'provisional', x.provisional
      ) order by f.position
    )
    from public.facilities f
    left join public.location_facilities x on x.facility = f.slug and x.location_id = l.id
  ) as facilities,
  coalesce((
    select jsonb_agg(
      jsonb_build_object(
        'id', p.id, 'number', p.number, 'type', p.type, 'description', p.description,
        'source', p.source, 'checked_on', p.checked_on, 'provisional', p.provisional
      ) order by p.number
    )
    from public.phones p
    where p.location_id = l.id
  ), '[]') as phones,
  coalesce((
    select jsonb_agg(
      jsonb_build_object(
        'id', c.id, 'title', c.title, 'department', c.department, 'email', c.email,
        'source', c.source, 'checked_on', c.checked_on, 'provisional', c.provisional
      ) order by c.title
    )
    from public.contacts c
    where c.location_id = l.id
  ), '[]') as contacts,
  coalesce((
    select jsonb_agg(
      jsonb_build_object(
        'code', g.code, 'name', g.name, 'note', g.note,
        'source', g.source, 'checked_on', g.checked_on, 'provisional', g.provisional
      ) order by g.name
    )
    from public.languages g
    where g.location_id = l.id
  ), '[]') as languages,
  l.source, l.checked_on, l.provisional
from public.locations l
left join public.locations parent on parent.id = l.parent_id
left join public.organizations o on o.id = l.organization_id
left join public.neighbourhoods n on n.id = l.neighbourhood_id
left join public.wards w on w.id = l.ward_id
where not l.masked;

create view public.published_service_at_locations with (security_barrier) as
select
  x.id, x.service_id, s.slug as service, x.location_id, l.slug as location, x.description,
  coalesce((
    select jsonb_agg(
      jsonb_build_object(
        'id', h.id, 'byday', h.byday,
        'opens_at', to_char(h.opens_at, 'HH24:MI'), 'closes_at', to_char(h.closes_at, 'HH24:MI'),
        'access', h.access, 'valid_from', h.valid_from, 'valid_to', h.valid_to
      ) order by h.byday, h.opens_at
    )
    from public.schedules h
    where h.service_at_location_id = x.id
  ), '[]') as schedules,
  x.source, x.checked_on, x.provisional
from public.service_at_locations x
join public.services s on s.id = x.service_id
join public.published_locations l on l.id = x.location_id
where s.status in ('active', 'temporarily closed');

create view public.published_services with (security_barrier) as
select
  s.id, s.slug, s.organization_id, o.slug as organization, s.name, s.description, s.status, s.tier,
  s.minimum_age, s.maximum_age, s.cost, s.fees, s.access, s.application_process,
  s.what_to_bring, s.email, s.url,
  coalesce((
    select jsonb_agg(
      jsonb_build_object('id', t.id, 'taxonomy', y.slug, 'slug', t.slug, 'name', t.name)
      order by y.slug, t.position
    )
    from public.service_terms st
    join public.taxonomy_terms t on t.id = st.term_id
    join public.taxonomies y on y.id = t.taxonomy_id
    where st.service_id = s.id
  ), '[]') as terms,
  coalesce((
    select jsonb_agg(l.slug order by l.name)
    from public.service_at_locations x
    join public.published_locations l on l.id = x.location_id
    where x.service_id = s.id
  ), '[]') as locations,
  coalesce((
    select jsonb_agg(
      jsonb_build_object(
        'id', p.id, 'number', p.number, 'type', p.type, 'description', p.description,
        'source', p.source, 'checked_on', p.checked_on, 'provisional', p.provisional
      ) order by p.number
    )
    from public.phones p
    where p.service_id = s.id
  ), '[]') as phones,
  coalesce((
    select jsonb_agg(
      jsonb_build_object(
        'id', c.id, 'title', c.title, 'department', c.department, 'email', c.email,
        'source', c.source, 'checked_on', c.checked_on, 'provisional', c.provisional
      ) order by c.title
    )
    from public.contacts c
    where c.service_id = s.id
  ), '[]') as contacts,
  coalesce((
    select jsonb_agg(
      jsonb_build_object(
        'id', g.id, 'code', g.code, 'name', g.name, 'note', g.note,
        'source', g.source, 'checked_on', g.checked_on, 'provisional', g.provisional
      ) order by g.name
    )
    from public.languages g
    where g.service_id = s.id
  ), '[]') as languages,
  s.source, s.checked_on, s.provisional
from public.services s
join public.organizations o on o.id = s.organization_id
where s.status in ('active', 'temporarily closed');

create view public.published_sessions with (security_barrier) as
select
  s.id, s.slug, s.name, s.description, v.slug as service, l.slug as location,
  s.meeting_area, coalesce(n.slug, l.neighbourhood) as neighbourhood,
  t.slug as team, s.freq, s.interval, s.byday, s.bymonthday, s.dtstart, s.valid_from, s.valid_to,
  to_char(s.opens_at, 'HH24:MI') as opens_at, to_char(s.closes_at, 'HH24:MI') as closes_at,
  s.bank_holidays, s.minimum_age, s.maximum_age, s.cost, s.booking,
  coalesce((
    select jsonb_agg(
      jsonb_build_object('occurs_on', e.occurs_on, 'reason', e.reason) order by e.occurs_on
    )
    from public.session_exceptions e
    where e.session_id = s.id
  ), '[]') as exceptions,
  s.source, s.checked_on, s.provisional
from public.sessions s
left join public.published_services v on v.id = s.service_id
left join public.published_locations l on l.id = s.location_id
left join public.neighbourhoods n on n.id = s.neighbourhood_id
left join public.taxonomy_terms t on t.id = s.team_term_id
-- A session at a masked place, or of a service no longer offered, is not announced at all.
where (s.location_id is null or l.id is not null)
  and (s.service_id is null or v.id is not null);

revoke all on
  public.published_locations, public.published_service_at_locations, public.published_services,
  public.published_sessions
from anon, authenticated;
grant select on
  public.published_locations, public.published_service_at_locations, public.published_services,
  public.published_sessions
to anon, authenticated;

comment on view public.published_locations is
  'Every place a resident may be told of, with its opening times, facilities, numbers and languages.';
comment on column public.published_locations.opening_times is
  'weekly, dated and override hours and the bank holiday policy, in the shape that the opening times rules read.';
comment on view public.published_service_at_locations is
  'Which service is offered at which place, for services on offer and places not masked.';
comment on view public.published_services is
  'Services on offer, with their terms, places, numbers and languages.';
comment on view public.published_sessions is
  'What happens when, leaving out whatever would place a masked location.';
