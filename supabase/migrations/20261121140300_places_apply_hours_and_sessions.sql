-- Applies a draft to the tables that pages are made from. A row that stays the same keeps where it
-- came from; what staff wrote, or say they have checked, is theirs from today.

create function private.staff_stamp(place uuid)
returns jsonb
language sql
set search_path = ''
as $$
  select jsonb_build_object(
    'location_id', place, 'source', private.staff_source(), 'checked_on', private.today(),
    'provisional', false
  )
$$;

create function private.refuse_entry(path text, constraint_name text, column_name text)
returns void
language sql
set search_path = ''
as $$
  select private.refuse_hub(
    path || '.' || case constraint_name when '' then column_name || ':missing' else private.hub_rule(constraint_name) end
  )
$$;

create function private.listed_fault(list jsonb, n bigint, key text, path text)
returns text
language sql
immutable
set search_path = ''
as $$
  select path || '.' || key || ':duplicate'
  from jsonb_array_elements(list) with ordinality t (v, m)
  where m <= n and lower(v ->> key) = lower(list -> n::integer ->> key)
  limit 1
$$;

create function private.slug_for(name text, id uuid)
returns public.slug
language sql
immutable
set search_path = ''
as $$
  select (
    trim(both '-' from left(regexp_replace(lower(name), '[^a-z0-9]+', '-', 'g'), 60) || '-')
    || case when lower(name) ~ '[a-z0-9]' then '-' else 'session-' end || left(md5(id::text), 6)
  )::public.slug
$$;

create function private.apply_hours(place uuid, was jsonb, fresh jsonb)
returns void
language plpgsql
set search_path = ''
as $$
declare
  stamp constant jsonb := private.staff_stamp(place);
  path text;
  rule text;
  field text;
  n bigint;
  item jsonb;
  known jsonb[];
  m bigint;
  inner_item jsonb;
  hours public.schedules;
  dated public.opening_exceptions;
begin
  known := array(select v from jsonb_array_elements(was #> '{hours,weekly}') v);
  delete from public.schedules s
  where s.location_id = place
    and private.as_edited(s) <> all (array(select v from jsonb_array_elements(fresh #> '{hours,weekly}') v));
  for n, item in select t.n - 1, v from jsonb_array_elements(fresh #> '{hours,weekly}') with ordinality t (v, n) loop
    path := 'hours.weekly.' || n;
    continue when item = any (known);
    hours := jsonb_populate_record(null::public.schedules, item || stamp || jsonb_build_object('id', gen_random_uuid()));
    insert into public.schedules select hours.*;
  end loop;
  if fresh #> '{hours,weekly}' <> was #> '{hours,weekly}' then
    perform private.refuse_hub('hours.weekly.' || private.first_overlap(fresh #> '{hours,weekly}') || ':overlap');
  end if;

  known := array(select v from jsonb_array_elements(was #> '{hours,dated}') v);
  delete from public.opening_exceptions e
  where e.location_id = place
    and private.as_edited(e) <> all (array(select v from jsonb_array_elements(fresh #> '{hours,dated}') v));
  for n, item in select t.n - 1, v from jsonb_array_elements(fresh #> '{hours,dated}') with ordinality t (v, n) loop
    path := 'hours.dated.' || n;
    if item = any (known) then
      -- Said once more, it would be there twice.
      known := array_remove(known, item);
      continue;
    end if;
    dated := jsonb_populate_record(null::public.opening_exceptions, item || stamp || jsonb_build_object('id', gen_random_uuid()));
    insert into public.opening_exceptions select dated.*;
    for m, inner_item in
      select t.n - 1, v from jsonb_array_elements(item -> 'intervals') with ordinality t (v, n)
    loop
      path := 'hours.dated.' || n || '.intervals.' || m;
      insert into public.opening_exception_intervals (exception_id, opens_at, closes_at, access)
      values (dated.id, (inner_item ->> 'opens_at')::time, (inner_item ->> 'closes_at')::time, inner_item ->> 'access');
    end loop;
    perform private.refuse_hub(
      'hours.dated.' || n || '.intervals.' || private.first_overlap(item -> 'intervals') || ':overlap'
    );
  end loop;
  path := 'hours';
  update public.locations set
    bank_holidays = fresh #>> '{hours,bank_holidays}', hours_note = fresh #>> '{hours,note}'
  where id = place;
exception
  when integrity_constraint_violation then
    get stacked diagnostics rule = constraint_name, field = column_name;
    perform private.refuse_entry(path, rule, field);
end
$$;

create function private.apply_sessions(place uuid, was jsonb, fresh jsonb)
returns void
language plpgsql
set search_path = ''
as $$
declare
  stamp constant jsonb := private.staff_stamp(place);
  path text;
  rule text;
  field text;
  n bigint;
  item jsonb;
  known jsonb[];
  m bigint;
  inner_item jsonb;
  session public.sessions;
begin
  known := array(select v from jsonb_array_elements(was -> 'sessions') v);
  delete from public.sessions s
  where s.location_id = place
    and s.id <> all (array(select (v ->> 'id')::uuid from jsonb_array_elements(fresh -> 'sessions') v where v ->> 'id' is not null));
  for n, item in select t.n - 1, v from jsonb_array_elements(fresh -> 'sessions') with ordinality t (v, n) loop
    path := 'sessions.' || n;
    perform private.refuse_hub(private.listed_fault(fresh -> 'sessions', n, 'id', path));
    continue when item = any (known);
    session := null;
    if item ->> 'id' is not null then
      select s.* into session from public.sessions s where s.id = (item ->> 'id')::uuid and s.location_id = place;
      perform private.refuse_hub(case when not found then path || '.id:unknown' end);
    end if;
    session := jsonb_populate_record(session, item || stamp || jsonb_build_object(
      'id', coalesce(session.id, gen_random_uuid()),
      'service_id', (select v.id from public.services v where v.slug = item ->> 'service'),
      'team_term_id', (
        select t.id from public.taxonomy_terms t join public.taxonomies y on y.id = t.taxonomy_id
        where y.slug = 'team' and t.slug = item ->> 'team'
      )
    ));
    session.slug := coalesce(session.slug, private.slug_for(item ->> 'name', session.id));
    perform private.refuse_hub(case
      when session.service_id is null and item ->> 'service' is not null then path || '.service:unknown'
      when session.team_term_id is null and item ->> 'team' is not null then path || '.team:unknown'
    end);
    delete from public.sessions s where s.id = session.id;
    insert into public.sessions select session.*;
    for m, inner_item in
      select t.n - 1, v from jsonb_array_elements(item -> 'cancelled') with ordinality t (v, n)
    loop
      path := 'sessions.' || n || '.cancelled.' || m;
      insert into public.session_exceptions (session_id, occurs_on, reason, source, checked_on, provisional)
      values (
        session.id, (inner_item ->> 'occurs_on')::date, inner_item ->> 'reason', stamp ->> 'source',
        private.today(), false
      );
    end loop;
  end loop;
exception
  when integrity_constraint_violation then
    get stacked diagnostics rule = constraint_name, field = column_name;
    perform private.refuse_entry(path, rule, field);
end
$$;

create function private.apply_services(place uuid, was jsonb, fresh jsonb)
returns void
language plpgsql
set search_path = ''
as $$
declare
  stamp constant jsonb := private.staff_stamp(place);
  path text;
  rule text;
  field text;
  n bigint;
  item jsonb;
  known jsonb[];
begin
  known := array(select v from jsonb_array_elements(was -> 'services') v);
  delete from public.service_at_locations x
  using public.services v
  where x.location_id = place and v.id = x.service_id
    and v.slug::text <> all (array(select i ->> 'service' from jsonb_array_elements(fresh -> 'services') i));
  for n, item in select t.n - 1, v from jsonb_array_elements(fresh -> 'services') with ordinality t (v, n) loop
    path := 'services.' || n;
    perform private.refuse_hub(private.listed_fault(fresh -> 'services', n, 'service', path));
    continue when item = any (known);
    insert into public.service_at_locations as x (service_id, location_id, description, source, checked_on, provisional)
    select v.id, place, item ->> 'description', stamp ->> 'source', private.today(), false
    from public.services v where v.slug = item ->> 'service'
    on conflict (service_id, location_id) do update set
      description = excluded.description, source = excluded.source,
      checked_on = excluded.checked_on, provisional = false;
    perform private.refuse_hub(case when not found then path || '.service:unknown' end);
  end loop;
exception
  when integrity_constraint_violation then
    get stacked diagnostics rule = constraint_name, field = column_name;
    perform private.refuse_entry(path, rule, field);
end
$$;

comment on function private.staff_stamp(uuid) is
  'What a row says that the council''s staff wrote or checked today.';
comment on function private.refuse_entry(text, text, text) is
  'Refuses an entry of a content by the constraint, or else the column, that did not take it.';
comment on function private.listed_fault(jsonb, bigint, text, text) is
  'path.key:duplicate when an earlier entry of a list has the same key as entry n; null otherwise.';
comment on function private.slug_for(text, uuid) is 'A slug that nothing else has, from a name.';
comment on function private.apply_hours(uuid, jsonb, jsonb) is
  'Makes weekly, temporary and bank holiday hours of a place be as in fresh; was is how they are.';
comment on function private.apply_sessions(uuid, jsonb, jsonb) is
  'Makes the sessions at a place be as in fresh; a session keeps its identifier and slug.';
comment on function private.apply_services(uuid, jsonb, jsonb) is 'Makes the services at a place be as in fresh.';
