-- Who may read a case: the gateway, its lead (or who stands in for them) and its area's manager. What
-- tells who somebody is can be read only by a function that has put the reading on the record.

create function private.leads_i_stand_for()
returns uuid[]
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  me constant uuid := private.my_id();
begin
  if not private.may('lead_cases') then
    return '{}';
  end if;
  return array(
    select me
    union all
    select l.staff_id
    from public.caseloads l
    where l.covered_by = me and private.today() between l.covered_from and l.covered_until
  );
end
$$;

create function private.open_records()
returns uuid[]
language plpgsql
stable
set search_path = ''
as $$
begin
  return string_to_array(nullif(current_setting('hearth.open_records', true), ''), ',')::uuid[];
end
$$;

create function private.open_record()
returns uuid
language plpgsql
stable
set search_path = ''
as $$
begin
  return (private.open_records())[1];
end
$$;

create policy "the gateway, the lead and the area's manager read a case" on public.cases
  for select to authenticated
  using (
    (select private.may('work_gateway'))
    or lead_id = any ((select private.leads_i_stand_for())::uuid[])
    or neighbourhood_id = any ((select private.areas_where_i_may('read_cases'))::uuid[])
  );
create policy "needs are read with their case" on public.case_needs
  for select to authenticated
  using (exists (select from public.cases c where c.id = case_id));
create policy "words are read in an open record" on public.case_words
  for select to authenticated
  using (
    case_id = any ((select private.open_records())::uuid[])
    and exists (select from public.cases c where c.id = case_id)
  );
create policy "ways to reach somebody are read in an open record" on public.case_contacts
  for select to authenticated
  using (
    case_id = any ((select private.open_records())::uuid[])
    and exists (select from public.cases c where c.id = case_id)
  );
create policy "what may be shared is read in an open record" on public.case_sharing
  for select to authenticated
  using (
    case_id = any ((select private.open_records())::uuid[])
    and exists (select from public.cases c where c.id = case_id)
  );
create policy "the timeline is read in an open record" on public.case_entries
  for select to authenticated
  using (
    case_id = any ((select private.open_records())::uuid[])
    and exists (select from public.cases c where c.id = case_id)
  );
create policy "whether somebody is asked how it went is read in an open record" on public.case_follow_ups
  for select to authenticated
  using (
    case_id = any ((select private.open_records())::uuid[])
    and exists (select from public.cases c where c.id = case_id)
  );
create policy "appointments are read with their case" on public.case_appointments
  for select to authenticated
  using (exists (select from public.cases c where c.id = case_id));
create policy "caseloads are read by whom they concern" on public.caseloads
  for select to authenticated
  using (
    staff_id = (select private.my_id())
    or (select private.may('work_gateway'))
    or (select private.may('read_cases'))
  );
create policy "staff who work with support read how long what is kept" on public.retention_periods
  for select to authenticated using ((select private.works_with_support()));

grant execute on function private.leads_i_stand_for, private.open_records, private.open_record to authenticated;
grant select on
  public.cases, public.case_needs, public.case_words, public.case_contacts, public.case_sharing,
  public.case_entries, public.case_appointments, public.case_follow_ups, public.caseloads,
  public.retention_periods
to authenticated;

-- The area's record of changes leaves cases out.
create policy "what happened to a case is read with it" on public.audit_entries
  for select to authenticated
  using (entity ~ '^cases?(_|$)' and exists (select from public.cases c where c.id = entity_id));

create function private.note_reading(id uuid)
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  if id is null then
    perform private.refuse_unknown();
  end if;
  insert into public.audit_entries
    (staff_id, entity, entity_id, neighbourhood_id, action, changed_columns, before, after)
  select private.my_id(), 'cases', c.id, c.neighbourhood_id, 'read', '{}', '{}', '{}'
  from public.cases c
  where c.id = note_reading.id;
  update public.cases c set looked_at = now()
  where c.id = note_reading.id and c.looked_at is null;
end
$$;

-- In a request of its own: whoever asks can have any request fail after its function has run, and the
-- error may say what was read (a cast in select= quotes the words) while the trace is rolled back.
create function public.note_reading(id uuid)
returns timestamptz
language sql
volatile
set search_path = ''
begin atomic
  select private.note_reading(c.id)
  from (values (note_reading.id)) asked (id)
  left join public.cases c on c.id = asked.id;
  -- Whoever opens it reads what was said in those that are followed in it, too.
  select private.note_reading(c.id) from public.cases c where c.merged_into = note_reading.id;
  select now() + interval '1 minute';
end;

create function private.read_record(id uuid, what text)
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  if not exists (
    select from public.audit_entries a
    where a.entity = 'cases' and a.entity_id = read_record.id and a.action = 'read'
      and a.staff_id = private.my_id() and a.at > now() - interval '1 minute'
      -- What this request wrote itself would go with it.
      and a.xmin <> pg_catalog.pg_current_xact_id()::xid
  ) then
    raise exception using
      errcode = 'PT428', detail = 'not_on_the_record',
      message = 'Put on the record first that you read this. Nothing was shown.';
  end if;
  if what <> 'read' then
    insert into public.audit_entries
      (staff_id, entity, entity_id, neighbourhood_id, action, changed_columns, before, after)
    select private.my_id(), 'cases', c.id, c.neighbourhood_id, what, '{}', '{}', '{}'
    from public.cases c
    where c.id = read_record.id;
  end if;
  perform set_config(
    'hearth.open_records', array_to_string(private.open_records() || read_record.id, ','), true
  );
end
$$;
revoke execute on function private.note_reading, public.note_reading, private.read_record from public;
grant execute on function private.note_reading, public.note_reading, private.read_record to authenticated;

create function private.case_to_change(id uuid, seen integer, action text default 'work')
returns public.cases
language plpgsql
set search_path = ''
as $$
declare
  found_case public.cases;
  me constant uuid := private.my_id();
  is_gateway constant boolean := private.may('work_gateway');
begin
  select c.* into found_case from public.cases c where c.id = case_to_change.id for update;
  -- Whoever may not read it is not told that it is there.
  if not found or not coalesce(
    is_gateway
    or found_case.lead_id = any (private.leads_i_stand_for())
    or found_case.neighbourhood_id = any (private.areas_where_i_may('read_cases')), false
  ) then
    perform private.refuse_unknown();
  end if;
  -- The area's manager reads cases and gives them to others; the work on them is the lead's.
  if action = 'work' and not coalesce(
    is_gateway or found_case.lead_id = any (private.leads_i_stand_for()), false
  ) then
    perform private.require('work_gateway');
  end if;
  perform private.require_version(seen, found_case.version);
  if found_case.erased_at is not null then
    raise exception using
      errcode = 'PT409', message = 'What this was about has been deleted. Nothing was stored.',
      detail = 'erased';
  end if;
  if found_case.merged_into is not null and action <> 'unmerge' then
    raise exception using
      errcode = 'PT409', message = 'This is followed in another case now. Nothing was stored.',
      detail = 'merged';
  end if;
  return found_case;
end
$$;

create function private.add_case_entry(
  id uuid, kind text, words text default null, way text default null, need uuid default null,
  organization uuid default null, colleague uuid default null, follows uuid default null
)
returns uuid
language plpgsql
set search_path = ''
as $$
declare
  entry uuid;
begin
  insert into public.case_entries
    (case_id, staff_id, kind, words, way, need_id, organization_id, colleague_id, case_entry_id)
  values (
    id, private.my_id(), kind, nullif(btrim(words), ''), way, need, organization, colleague, follows
  )
  returning case_entries.id into entry;
  return entry;
end
$$;

create trigger "changes are noted" after update on public.cases
  for each row when (old.erased_at is not distinct from new.erased_at)
  execute function private.note_change(
    'state,risk,neighbourhood_id,team_id,lead_id,respond_by,outcome,closed_at,merged_into,forget_on,erased_at'
  );
-- What erasing takes away must not be written down by it.
create trigger "erasing is noted" after update on public.cases
  for each row when (old.erased_at is distinct from new.erased_at)
  execute function private.note_change('erased_at');
create trigger "entries by staff are noted" after insert on public.cases
  for each row when (new.entered_by is not null)
  execute function private.note_change('channel,entered_by,neighbourhood_id');
create trigger "changes are noted" after update or delete on public.case_contacts
  for each row execute function private.note_change('', 'case_id');
create trigger "changes are noted" after insert or update or delete on public.case_sharing
  for each row execute function private.note_change('', 'case_id');
-- Nothing notes when somebody answered.
create trigger "changes are noted" after insert or delete on public.case_follow_ups
  for each row execute function private.note_change('', 'case_id');
create trigger "changes are noted" after insert or update on public.case_appointments
  for each row execute function private.note_change('state', 'case_id');
create trigger "changes are noted" after insert or update or delete on public.caseloads
  for each row execute function private.note_change(
    'staff_id,capacity,covered_by,covered_from,covered_until', 'staff_id'
  );

comment on function private.leads_i_stand_for() is
  'Whose cases the person asking works on as their lead: their own, and those of colleagues they stand in for today.';
comment on function private.open_record() is
  'The case whose reading this request has put on the record first; null for none.';
comment on function private.open_records() is
  'The cases whose reading this request has put on the record; null for none.';
comment on function private.note_reading(uuid) is
  'Notes that the person asking reads a case. Ask only about a case that the person may read; null is answered as what is not there.';
comment on function public.note_reading(uuid) is
  'Puts on the record that the caller reads what a case, and those followed in it, say about somebody; answers until when they then may, a minute later: with case_record, case_to_triage, likely_duplicates and export_case.';
comment on function private.read_record(uuid, text) is
  'Lets this request read what a case says about somebody, if an earlier one put that on the record (otherwise 428); notes an export as well. Ask only about a case that the person may read.';
comment on function private.case_to_change(uuid, integer, text) is
  'The case, locked, if the person asking may work on it (gateway, lead), with the action assign or unmerge if they may read it; 404 to everybody else. Refuses with 409 where it changed meanwhile, is erased or is followed elsewhere.';
comment on function private.add_case_entry is 'Adds to the timeline of a case, by the person asking.';
