-- What every change of who works here checks first. Each takes the same lock before it looks, so that
-- of two administrators who act at once the second sees what the first did.

create function private.require_staff_answers(
  name text,
  role text,
  organization_id uuid,
  neighbourhoods uuid[],
  wards uuid[],
  all_neighbourhoods boolean
)
returns void
language plpgsql
stable
set search_path = ''
as $$
declare
  problem text := case
    when private.refusal(require_staff_answers.name, 'public.person_name') = 'too_long' then 'name:too_long'
    when coalesce(require_staff_answers.name, '') !~ '\S' then 'name:missing'
    when coalesce(require_staff_answers.role, '') = '' then 'role:missing'
    when private.refusal(require_staff_answers.role, 'public.staff_role') is not null then 'role:unknown'
    when require_staff_answers.organization_id is not null
      and not exists (select from public.organizations o where o.id = require_staff_answers.organization_id)
      then 'organization_id:unknown'
    when exists (
      select from unnest(require_staff_answers.neighbourhoods) area
      where area is null or not exists (select from public.neighbourhoods n where n.id = area)
    ) then 'neighbourhoods:unknown'
    when exists (
      select from unnest(require_staff_answers.wards) ward
      where ward is null or not exists (select from public.wards w where w.id = ward)
    ) then 'wards:unknown'
    when require_staff_answers.role = 'councillor' and coalesce(cardinality(require_staff_answers.wards), 0) = 0
      then 'wards:missing'
    when require_staff_answers.role <> 'councillor'
      and not coalesce(require_staff_answers.all_neighbourhoods, false)
      and coalesce(cardinality(require_staff_answers.neighbourhoods), 0) = 0
      then 'neighbourhoods:missing'
  end;
begin
  if problem is not null then
    raise exception using
      errcode = 'PT400',
      detail = problem,
      message = case problem
        when 'name:missing' then 'Type their name.'
        when 'name:too_long' then 'Make the name shorter: 120 letters at most.'
        when 'role:missing' then 'Choose what they are here for.'
        when 'role:unknown' then 'Choose a role from the list.'
        when 'organization_id:unknown' then 'Choose an organisation from the list.'
        when 'wards:missing' then 'Choose the wards that the councillor represents.'
        when 'wards:unknown' then 'Choose wards from the list.'
        when 'neighbourhoods:missing' then 'Choose at least one area, or everywhere.'
        else 'Choose areas from the list.'
      end;
  end if;
end
$$;

create function private.take_turns_with_staff()
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  lock table public.staff in share row exclusive mode;
  -- Again: whoever had the lock before may have changed or removed the very person who asks.
  perform private.require('manage_staff');
end
$$;

create function private.staff_to_change(id uuid, seen integer)
returns public.staff
language plpgsql
stable
set search_path = ''
as $$
declare
  person public.staff := (select s from public.staff s where s.id = staff_to_change.id);
begin
  if person.id is null then
    raise exception using errcode = 'PT404', message = 'This person is not here.', detail = 'unknown';
  end if;
  perform private.require_version(seen, person.version);
  return person;
end
$$;

create function private.require_another_admin(than public.staff)
returns void
language plpgsql
stable
set search_path = ''
as $$
begin
  if (than).role = 'admin' and not exists (
    select from public.staff s
    where s.role = 'admin' and s.removed_at is null and s.id <> (than).id
  ) then
    raise exception using
      errcode = 'PT409',
      message = 'This is the last administrator. Make somebody else an administrator first.',
      detail = 'last_admin';
  end if;
end
$$;

revoke execute on function
  private.require_staff_answers, private.take_turns_with_staff, private.staff_to_change,
  private.require_another_admin
from public, anon, authenticated;

comment on function private.require_staff_answers(text, text, uuid, uuid[], uuid[], boolean) is
  'Refuses with 400, a sentence and the field, whatever a member of staff cannot be.';
comment on function private.take_turns_with_staff() is
  'Waits for whoever else is changing who works here, and asks again whether the person may.';
comment on function private.staff_to_change(uuid, integer) is
  'The member of staff, as the person saw them: 404 for nobody, 409 when changed meanwhile.';
comment on function private.require_another_admin(public.staff) is
  'Refuses with 409 to lose the last administrator.';
