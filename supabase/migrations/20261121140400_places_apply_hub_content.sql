-- The other parts of a place, and all of them together with what is asked of the whole.

create function private.apply_contacts(place uuid, was jsonb, fresh jsonb)
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
  person public.contacts;
  phone public.phones;
begin
  known := array(select v from jsonb_array_elements(was #> '{contacts,people}') v);
  delete from public.contacts c
  where c.location_id = place
    and c.id <> all (array(select (v ->> 'id')::uuid from jsonb_array_elements(fresh #> '{contacts,people}') v where v ->> 'id' is not null));
  for n, item in select t.n - 1, v from jsonb_array_elements(fresh #> '{contacts,people}') with ordinality t (v, n) loop
    path := 'contacts.people.' || n;
    perform private.refuse_hub(private.listed_fault(fresh #> '{contacts,people}', n, 'id', path));
    continue when item = any (known);
    person := jsonb_populate_record(null::public.contacts, item || stamp);
    if person.id is null then
      person.id := gen_random_uuid();
      insert into public.contacts select person.*;
    else
      -- In place: a number may belong to the contact.
      update public.contacts c set
        title = person.title, department = person.department, email = person.email,
        source = person.source, checked_on = person.checked_on, provisional = false
      where c.id = person.id and c.location_id = place;
      perform private.refuse_hub(case when not found then path || '.id:unknown' end);
    end if;
  end loop;

  known := array(select v from jsonb_array_elements(was #> '{contacts,phones}') v);
  delete from public.phones p
  where p.location_id = place
    and p.id <> all (array(select (v ->> 'id')::uuid from jsonb_array_elements(fresh #> '{contacts,phones}') v where v ->> 'id' is not null));
  for n, item in select t.n - 1, v from jsonb_array_elements(fresh #> '{contacts,phones}') with ordinality t (v, n) loop
    path := 'contacts.phones.' || n;
    perform private.refuse_hub(private.listed_fault(fresh #> '{contacts,phones}', n, 'id', path));
    continue when item = any (known);
    phone := jsonb_populate_record(null::public.phones, item || stamp);
    if phone.id is null then
      phone.id := gen_random_uuid();
      insert into public.phones select phone.*;
    else
      update public.phones p set
        number = phone.number, type = phone.type, description = phone.description,
        source = phone.source, checked_on = phone.checked_on, provisional = false
      where p.id = phone.id and p.location_id = place;
      perform private.refuse_hub(case when not found then path || '.id:unknown' end);
    end if;
  end loop;
exception
  when integrity_constraint_violation then
    get stacked diagnostics rule = constraint_name, field = column_name;
    perform private.refuse_entry(path, rule, field);
end
$$;

create function private.apply_facilities(place uuid, was jsonb, fresh jsonb)
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
  known := array(select v from jsonb_array_elements(was -> 'facilities') v);
  delete from public.location_facilities x
  where x.location_id = place
    and x.facility <> all (array(select v ->> 'facility' from jsonb_array_elements(fresh -> 'facilities') v));
  for n, item in select t.n - 1, v from jsonb_array_elements(fresh -> 'facilities') with ordinality t (v, n) loop
    path := 'facilities.' || n;
    perform private.refuse_hub(coalesce(
      private.listed_fault(fresh -> 'facilities', n, 'facility', path),
      case when not exists (select from public.facilities f where f.slug = item ->> 'facility')
        then path || '.facility:unknown' end
    ));
    continue when item = any (known);
    delete from public.location_facilities x where x.location_id = place and x.facility = item ->> 'facility';
    -- Not known is what having no row means.
    if item ->> 'available' <> 'unknown' or item ->> 'note' is not null then
      insert into public.location_facilities (location_id, facility, available, note, source, checked_on, provisional)
      values (
        place, item ->> 'facility', item ->> 'available', item ->> 'note', stamp ->> 'source',
        private.today(), false
      );
    end if;
  end loop;
exception
  when integrity_constraint_violation then
    get stacked diagnostics rule = constraint_name, field = column_name;
    perform private.refuse_entry(path, rule, field);
end
$$;

create function private.mark_checked(place uuid, part text)
returns boolean
language plpgsql
set search_path = ''
as $$
declare
  staff constant public.slug := private.staff_source();
  today constant date := private.today();
begin
  case part
    when 'hours' then
      update public.schedules set source = staff, checked_on = today, provisional = false where location_id = place;
      update public.opening_exceptions set source = staff, checked_on = today, provisional = false where location_id = place;
    when 'sessions' then
      update public.sessions set source = staff, checked_on = today, provisional = false where location_id = place;
    when 'services' then
      update public.service_at_locations set source = staff, checked_on = today, provisional = false where location_id = place;
    when 'contacts' then
      update public.contacts set source = staff, checked_on = today, provisional = false where location_id = place;
      update public.phones set source = staff, checked_on = today, provisional = false where location_id = place;
    when 'facilities' then
      update public.location_facilities set source = staff, checked_on = today, provisional = false where location_id = place;
    when 'place' then
      update public.locations set source = staff, checked_on = today, provisional = false where id = place;
    else
      return false;
  end case;
  return true;
end
$$;

create function private.apply_hub_content(place uuid, fresh jsonb)
returns void
language plpgsql
set search_path = ''
as $$
declare
  was constant jsonb := private.hub_content(place);
  n bigint;
  part text;
  rule text;
begin
  perform private.refuse_hub(private.shape_fault(fresh, private.hub_shape()));
  perform private.apply_hours(place, was, fresh);
  perform private.apply_sessions(place, was, fresh);
  perform private.apply_services(place, was, fresh);
  perform private.apply_contacts(place, was, fresh);
  perform private.apply_facilities(place, was, fresh);
  -- One source stands behind the whole row, its address and position too: whoever changes a word of
  -- it answers for all of it.
  perform private.refuse_hub(case
    when fresh -> 'place' <> was -> 'place' and not fresh -> 'checked' ? 'place' then 'place:unchecked'
  end);
  update public.locations l set
    description = fresh #>> '{place,description}', email = fresh #>> '{place,email}',
    website = fresh #>> '{place,website}', what_to_bring = fresh #>> '{place,what_to_bring}'
  where l.id = place;

  for n, part in select t.n - 1, v from jsonb_array_elements_text(fresh -> 'checked') with ordinality t (v, n) loop
    perform private.refuse_hub(case
      when not private.mark_checked(place, part) then 'checked.' || n || ':unknown'
    end);
  end loop;
exception
  when check_violation then
    get stacked diagnostics rule = constraint_name;
    perform private.refuse_entry('place', rule, '');
end
$$;

comment on function private.apply_contacts(uuid, jsonb, jsonb) is
  'Makes contacts and phone numbers of a place be as in fresh.';
comment on function private.apply_facilities(uuid, jsonb, jsonb) is
  'Makes facilities of a place be as in fresh; not known is having no row.';
comment on function private.mark_checked(uuid, text) is
  'Says that staff checked one part of a place today; false when there is no such part.';
comment on function private.apply_hub_content(uuid, jsonb) is
  'Makes a place be as a tidied content says, or refuses it naming the field.';
