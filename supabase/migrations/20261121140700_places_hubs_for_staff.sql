-- What the workspace reads about places: which to check next, and all about one to edit it.

create function private.hub_checks(place uuid)
returns table (part text, checked_on date, provisional boolean, facts bigint)
language sql
stable
set search_path = ''
as $$
  -- Of several facts the one that was checked longest ago, never counting as before any.
  select part,
    case when bool_or(fact.checked_on is null) then null else min(fact.checked_on) end,
    coalesce(bool_or(fact.provisional), true), count(fact.place)
  from unnest(array['hours', 'sessions', 'services', 'contacts', 'facilities', 'place']) with ordinality parts (part, n)
  left join lateral (
    select s.location_id as place, s.checked_on, s.provisional from public.schedules s
    where part = 'hours' and s.location_id = hub_checks.place
      and coalesce(s.valid_to, 'infinity') >= private.today()
    union all
    select e.location_id, e.checked_on, e.provisional from public.opening_exceptions e
    where part = 'hours' and e.location_id = hub_checks.place and e.ends_on >= private.today()
    union all
    select s.location_id, s.checked_on, s.provisional from public.sessions s
    where part = 'sessions' and s.location_id = hub_checks.place
      and coalesce(s.valid_to, 'infinity') >= private.today()
    union all
    select x.location_id, x.checked_on, x.provisional from public.service_at_locations x
    where part = 'services' and x.location_id = hub_checks.place
    union all
    select c.location_id, c.checked_on, c.provisional from public.contacts c
    where part = 'contacts' and c.location_id = hub_checks.place
    union all
    select p.location_id, p.checked_on, p.provisional from public.phones p
    where part = 'contacts' and p.location_id = hub_checks.place
    union all
    select f.location_id, f.checked_on, f.provisional from public.location_facilities f
    where part = 'facilities' and f.location_id = hub_checks.place
    union all
    select l.id, l.checked_on, l.provisional from public.locations l
    where part = 'place' and l.id = hub_checks.place
  ) fact on true
  group by part, n
  order by n
$$;

create function private.hub_closures(place uuid)
returns jsonb
language sql
stable
set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', v.id, 'starts_at', v.starts_at, 'ends_at', v.ends_at, 'reason', v.reason
  ) order by v.starts_at), '[]')
  from public.opening_overrides v
  where v.location_id = place and not v.open and (v.ends_at is null or v.ends_at > now())
$$;

create function public.hubs_to_check()
returns table (
  id uuid, slug text, name text, kind text, status text, masked boolean, area text,
  checks jsonb, closures jsonb, draft_by text, draft_at timestamptz, may_edit boolean
)
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  perform private.require('close_hubs');
  return query
  select l.id, l.slug::text, l.name, l.kind, l.status, l.masked, n.name,
    (select jsonb_agg(jsonb_build_object(
      'part', c.part, 'checked_on', c.checked_on, 'provisional', c.provisional, 'facts', c.facts
    )) from private.hub_checks(l.id) c),
    private.hub_closures(l.id), editor.name::text, d.edited_at, edited.id is not null
  from private.my_hubs('close_hubs') l
  left join private.my_hubs('edit_hubs') edited on edited.id = l.id
  left join public.neighbourhoods n on n.id = l.neighbourhood_id
  left join public.location_drafts d on d.location_id = l.id and edited.id is not null
  left join public.staff editor on editor.id = d.edited_by
  order by l.name, l.id;
end
$$;

create function public.hub_to_edit(location uuid)
returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  place public.locations := private.require_hub('close_hubs', location);
  may_edit boolean := exists (select from private.my_hubs('edit_hubs') h where h.id = place.id);
  published jsonb := private.hub_content(place.id);
begin
  return jsonb_build_object(
    'id', place.id, 'slug', place.slug, 'name', place.name, 'kind', place.kind,
    'status', place.status, 'masked', place.masked, 'may_edit', may_edit,
    'address', to_jsonb(array_remove(
      array[place.address_1, place.address_2, place.city, place.postal_code], null
    )),
    'published', published,
    'fingerprint', md5(published::text),
    'checks', (select jsonb_agg(to_jsonb(c)) from private.hub_checks(place.id) c),
    'closures', private.hub_closures(place.id),
    'draft', case when may_edit then (
      select jsonb_build_object(
        'version', d.version, 'content', d.content, 'started_from', d.started_from,
        'edited_by', s.name, 'mine', d.edited_by = private.my_id(), 'edited_at', d.edited_at
      )
      from public.location_drafts d
      join public.staff s on s.id = d.edited_by
      where d.location_id = place.id
    ) end,
    'services', case when may_edit then (
      select coalesce(jsonb_agg(jsonb_build_object('slug', v.slug, 'name', v.name) order by v.name), '[]')
      from public.services v
      where v.status in ('active', 'temporarily closed')
        or exists (select from public.service_at_locations x where x.service_id = v.id and x.location_id = place.id)
        or exists (select from public.sessions x where x.service_id = v.id and x.location_id = place.id)
    ) end,
    'teams', case when may_edit then (
      select coalesce(jsonb_agg(jsonb_build_object('slug', t.slug, 'name', t.name) order by t.position), '[]')
      from public.taxonomy_terms t
      join public.taxonomies y on y.id = t.taxonomy_id
      where y.slug = 'team'
    ) end,
    'history', (
      select coalesce(jsonb_agg(entry.line order by entry.id desc), '[]')
      from (
        select a.id, jsonb_build_object(
          'at', a.at, 'by', s.name, 'parts', to_jsonb(a.changed_columns), 'after', a.after
        ) as line
        from public.audit_entries a
        left join public.staff s on s.id = a.staff_id
        where a.entity = 'locations' and a.entity_id = place.id
        order by a.id desc
        limit 50
      ) entry
    )
  );
end
$$;

revoke execute on function public.hubs_to_check, public.hub_to_edit from public;
grant execute on function public.hubs_to_check, public.hub_to_edit to authenticated;

comment on function private.hub_checks(uuid) is
  'For each part of a place the day on which the fact checked longest ago was checked, and how many facts there are.';
comment on function private.hub_closures(uuid) is 'Closures that are going on or still to come.';
comment on function public.hubs_to_check() is
  'The places that the person asking may close or edit, with when each part was last checked.';
comment on function public.hub_to_edit(uuid) is
  'All that the editor of a place shows: what is published, the draft, closures, choices and history.';
