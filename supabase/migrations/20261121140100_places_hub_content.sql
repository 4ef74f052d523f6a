-- A place as its editor has it: one JSON for all that can be changed, made from the tables, and the
-- shape that such a JSON must have before anything is read from it.

create function private.hub_shape()
returns jsonb
language sql
immutable
set search_path = ''
as $$
  -- Each value names a kind; ? may be null. A list holds any number of what is in it.
  select '{
    "hours": {
      "weekly": [{
        "byday": "text", "opens_at": "time", "closes_at": "end", "access": "text",
        "valid_from": "date?", "valid_to": "date?"
      }],
      "dated": [{
        "starts_on": "date", "ends_on": "date", "reason": "text?",
        "intervals": [{ "opens_at": "time", "closes_at": "end", "access": "text" }]
      }],
      "bank_holidays": "text",
      "note": "text?"
    },
    "sessions": [{
      "id": "id?", "name": "text", "description": "text?", "service": "text?", "team": "text?",
      "freq": "text?", "interval": "count", "byday": "text?", "bymonthday": "count?",
      "dtstart": "date?", "valid_from": "date?", "valid_to": "date?",
      "opens_at": "time", "closes_at": "end", "bank_holidays": "text",
      "minimum_age": "count?", "maximum_age": "count?", "cost": "text", "booking": "text",
      "cancelled": [{ "occurs_on": "date", "reason": "text" }]
    }],
    "services": [{ "service": "text", "description": "text?" }],
    "contacts": {
      "people": [{ "id": "id?", "title": "text", "department": "text?", "email": "text?" }],
      "phones": [{ "id": "id?", "number": "text", "type": "text", "description": "text?" }]
    },
    "facilities": [{ "facility": "text", "available": "text", "note": "text?" }],
    "place": { "description": "text?", "email": "text?", "website": "text?", "what_to_bring": "text?" },
    "checked": ["text"]
  }'::jsonb
$$;

create function private.tidy(value jsonb)
returns jsonb
language plpgsql
immutable
set search_path = ''
as $$
begin
  return case jsonb_typeof(value)
    when 'string' then to_jsonb(nullif(btrim(value #>> '{}', E' \t\r\n'), ''))
    when 'array' then
      coalesce((select jsonb_agg(coalesce(private.tidy(v), 'null') order by n)
        from jsonb_array_elements(value) with ordinality t (v, n)), '[]')
    when 'object' then
      coalesce((select jsonb_object_agg(k, coalesce(private.tidy(v), 'null')) from jsonb_each(value) t (k, v)), '{}')
    else value
  end;
end
$$;

create function private.leaf_fault(value jsonb, kind text)
returns text
language plpgsql
stable
set search_path = ''
as $$
declare
  typed text := value #>> '{}';
begin
  if typed is null then
    return case when kind like '%?' then null else 'missing' end;
  end if;
  kind := rtrim(kind, '?');
  if kind = 'count' then
    return case
      when jsonb_typeof(value) <> 'number' or typed !~ '^-?[0-9]{1,4}$' then 'malformed'
    end;
  end if;
  if jsonb_typeof(value) <> 'string' then
    return 'malformed';
  end if;
  if kind = 'time' and typed !~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'
    or kind = 'end' and typed !~ '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$'
    or kind = 'date' and typed !~ '^2[01][0-9]{2}-[0-9]{2}-[0-9]{2}$' then
    return 'malformed';
  end if;
  if kind = 'date' then
    perform typed::date;
  elsif kind = 'id' then
    perform typed::uuid;
  end if;
  return null;
exception
  when data_exception then
    return 'malformed';
end
$$;

create function private.shape_fault(value jsonb, shape jsonb, path text default '')
returns text
language plpgsql
stable
set search_path = ''
as $$
declare
  fault text;
  key text;
  entry jsonb;
begin
  if jsonb_typeof(shape) = 'string' then
    fault := private.leaf_fault(value, shape #>> '{}');
    return path || ':' || fault;
  end if;
  if jsonb_typeof(value) is distinct from jsonb_typeof(shape) then
    return path || ':malformed';
  end if;
  path := path || case path when '' then '' else '.' end;
  if jsonb_typeof(shape) = 'array' then
    if jsonb_array_length(value) > 100 then
      return rtrim(path, '.') || ':too_many';
    end if;
    for key, entry in select n - 1, v from jsonb_array_elements(value) with ordinality t (v, n) loop
      fault := private.shape_fault(entry, shape -> 0, path || key);
      exit when fault is not null;
    end loop;
    return fault;
  end if;
  for key in select k from jsonb_object_keys(value || shape) k order by k loop
    if not shape ? key or not value ? key then
      return path || left(key, 40) || ':malformed';
    end if;
    fault := private.shape_fault(value -> key, shape -> key, path || key);
    exit when fault is not null;
  end loop;
  return fault;
end
$$;

create function private.as_edited(s public.schedules)
returns jsonb
language sql
stable
set search_path = ''
as $$
  select jsonb_build_object(
    'byday', s.byday, 'opens_at', to_char(s.opens_at, 'HH24:MI'),
    'closes_at', to_char(s.closes_at, 'HH24:MI'), 'access', s.access,
    'valid_from', s.valid_from, 'valid_to', s.valid_to
  )
$$;

create function private.as_edited(e public.opening_exceptions)
returns jsonb
language sql
stable
set search_path = ''
as $$
  select jsonb_build_object(
    'starts_on', e.starts_on, 'ends_on', e.ends_on, 'reason', e.reason,
    'intervals', coalesce((
      select jsonb_agg(jsonb_build_object(
        'opens_at', to_char(i.opens_at, 'HH24:MI'), 'closes_at', to_char(i.closes_at, 'HH24:MI'),
        'access', i.access
      ) order by i.opens_at)
      from public.opening_exception_intervals i
      where i.exception_id = e.id
    ), '[]')
  )
$$;

create function private.as_edited(s public.sessions)
returns jsonb
language sql
stable
set search_path = ''
as $$
  select jsonb_build_object(
    'id', s.id, 'name', s.name, 'description', s.description,
    'service', (select v.slug from public.services v where v.id = s.service_id),
    'team', (select t.slug from public.taxonomy_terms t where t.id = s.team_term_id),
    'freq', s.freq, 'interval', s.interval, 'byday', s.byday, 'bymonthday', s.bymonthday,
    'dtstart', s.dtstart, 'valid_from', s.valid_from, 'valid_to', s.valid_to,
    'opens_at', to_char(s.opens_at, 'HH24:MI'), 'closes_at', to_char(s.closes_at, 'HH24:MI'),
    'bank_holidays', s.bank_holidays, 'minimum_age', s.minimum_age, 'maximum_age', s.maximum_age,
    'cost', s.cost, 'booking', s.booking,
    'cancelled', coalesce((
      select jsonb_agg(jsonb_build_object('occurs_on', x.occurs_on, 'reason', x.reason) order by x.occurs_on)
      from public.session_exceptions x
      where x.session_id = s.id
    ), '[]')
  )
$$;

create function private.hub_content(place uuid)
returns jsonb
language sql
stable
set search_path = ''
as $$
  select jsonb_build_object(
    'hours', jsonb_build_object(
      'weekly', coalesce((
        select jsonb_agg(private.as_edited(s) order by s.valid_from nulls first, s.valid_to, s.byday, s.opens_at, s.id)
        from public.schedules s where s.location_id = l.id
      ), '[]'),
      'dated', coalesce((
        select jsonb_agg(private.as_edited(e) order by e.starts_on)
        from public.opening_exceptions e where e.location_id = l.id
      ), '[]'),
      'bank_holidays', l.bank_holidays, 'note', l.hours_note
    ),
    'sessions', coalesce((
      select jsonb_agg(private.as_edited(s) order by s.name, s.id)
      from public.sessions s where s.location_id = l.id
    ), '[]'),
    'services', coalesce((
      select jsonb_agg(jsonb_build_object('service', v.slug, 'description', x.description) order by v.slug)
      from public.service_at_locations x
      join public.services v on v.id = x.service_id
      where x.location_id = l.id
    ), '[]'),
    'contacts', jsonb_build_object(
      'people', coalesce((
        select jsonb_agg(jsonb_build_object(
          'id', c.id, 'title', c.title, 'department', c.department, 'email', c.email
        ) order by c.title, c.id)
        from public.contacts c where c.location_id = l.id
      ), '[]'),
      'phones', coalesce((
        select jsonb_agg(jsonb_build_object(
          'id', p.id, 'number', p.number, 'type', p.type, 'description', p.description
        ) order by p.number, p.id)
        from public.phones p where p.location_id = l.id
      ), '[]')
    ),
    'facilities', (
      select jsonb_agg(jsonb_build_object(
        'facility', f.slug, 'available', coalesce(x.available, 'unknown'), 'note', x.note
      ) order by f.position)
      from public.facilities f
      left join public.location_facilities x on x.facility = f.slug and x.location_id = l.id
    ),
    'place', jsonb_build_object(
      'description', l.description, 'email', l.email, 'website', l.website,
      'what_to_bring', l.what_to_bring
    ),
    'checked', '[]'::jsonb
  )
  from public.locations l
  where l.id = place
$$;

comment on function private.hub_shape() is
  'What a place''s content holds. text; time (HH:MM); end (also 24:00); date (YYYY-MM-DD); count; id.';
comment on function private.tidy(jsonb) is
  'The same with spaces around texts cut off, and null for texts that hold nothing.';
comment on function private.leaf_fault(jsonb, text) is
  'Why a value is not of a kind: missing or malformed; null when it is.';
comment on function private.shape_fault(jsonb, jsonb, text) is
  'The first value that does not have the shape, as path:code, such as hours.weekly.0.opens_at:malformed; null when all do.';
comment on function private.as_edited(public.schedules) is 'Weekly hours as the editor has them.';
comment on function private.as_edited(public.opening_exceptions) is 'Hours on some dates as the editor has them.';
comment on function private.as_edited(public.sessions) is 'A session as the editor has it.';
comment on function private.hub_content(uuid) is
  'All that can be edited about a place, as it is published now.';
