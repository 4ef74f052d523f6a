-- Who changes and who goes.

create function public.change_staff(
  id uuid,
  version integer,
  name text,
  role text,
  organization_id uuid default null,
  neighbourhoods uuid[] default '{}',
  wards uuid[] default '{}',
  all_neighbourhoods boolean default false
)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  person public.staff;
  everywhere boolean :=
    change_staff.role is distinct from 'councillor' and coalesce(change_staff.all_neighbourhoods, false);
begin
  perform private.require('manage_staff');
  perform private.require_staff_answers(
    change_staff.name, change_staff.role, change_staff.organization_id, change_staff.neighbourhoods,
    change_staff.wards, change_staff.all_neighbourhoods
  );
  perform private.take_turns_with_staff();
  person := private.staff_to_change(change_staff.id, change_staff.version);
  if person.removed_at is not null then
    raise exception using
      errcode = 'PT409', message = 'This person was removed. Invite them again first.', detail = 'removed';
  end if;
  if change_staff.role <> 'admin' then
    perform private.require_another_admin(person);
  end if;
  if person.id = private.my_id() and (
    change_staff.role <> person.role
    or everywhere <> person.all_neighbourhoods
    or not everywhere and (
      array(select unnest(change_staff.neighbourhoods) order by 1)
        <> array(select s.neighbourhood_id from public.staff_neighbourhoods s where s.staff_id = person.id order by 1)
    )
  ) then
    raise exception using
      errcode = 'PT403',
      message = 'You cannot change your own role or areas. Ask another administrator.',
      detail = 'own_entry';
  end if;
  update public.staff s
  set name = trim(change_staff.name), role = change_staff.role,
    organization_id = change_staff.organization_id, all_neighbourhoods = everywhere,
    version = s.version + 1
  where s.id = person.id
  returning s.version into person.version;
  perform private.place_staff(
    person.id, change_staff.role, change_staff.neighbourhoods, change_staff.wards, everywhere
  );
  return person.version;
end
$$;

create function public.remove_staff(id uuid, version integer)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  person public.staff;
begin
  perform private.require('manage_staff');
  perform private.take_turns_with_staff();
  person := private.staff_to_change(remove_staff.id, remove_staff.version);
  if person.removed_at is not null then
    return person.version;
  end if;
  perform private.require_another_admin(person);
  update public.staff s
  set removed_at = now(), version = s.version + 1
  where s.id = person.id
  returning s.version into person.version;
  perform private.let_sign_in(person.id, false);
  return person.version;
end
$$;

revoke execute on function
  public.change_staff, public.remove_staff
from public, anon, authenticated;
grant execute on function public.change_staff, public.remove_staff to authenticated;

comment on function public.change_staff(uuid, integer, text, text, uuid, uuid[], uuid[], boolean) is
  'Changes what somebody is called and may do, and where; nobody''s own role or areas. Answers the new version.';
comment on function public.remove_staff(uuid, integer) is
  'Ends somebody''s sessions and sign-in at once; never the last administrator''s. Answers the new version.';
