-- Who comes, and who comes back.

create function public.invite_staff(
  name text,
  email text,
  role text,
  organization_id uuid default null,
  neighbourhoods uuid[] default '{}',
  wards uuid[] default '{}',
  all_neighbourhoods boolean default false
)
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  address text := lower(trim(coalesce(invite_staff.email, '')));
  person uuid;
begin
  perform private.require('manage_staff');
  if address = '' or private.refusal(address, 'public.email_address') is not null then
    raise exception using
      errcode = 'PT400', detail = case address when '' then 'email:missing' else 'email:malformed' end,
      message = 'Type their email address, like name@example.com.';
  end if;
  perform private.require_staff_answers(
    invite_staff.name, invite_staff.role, invite_staff.organization_id, invite_staff.neighbourhoods,
    invite_staff.wards, invite_staff.all_neighbourhoods
  );
  perform private.take_turns_with_staff();
  perform private.let_sign_in(s.id, true)
  from public.staff s where lower(s.email) = address and s.removed_at is not null;
  person := private.add_staff(
    address, trim(invite_staff.name), invite_staff.role,
    all_neighbourhoods => invite_staff.role <> 'councillor' and coalesce(invite_staff.all_neighbourhoods, false)
  );
  update public.staff s
  set organization_id = invite_staff.organization_id, invited_at = now()
  where s.id = person;
  perform private.place_staff(
    person, invite_staff.role, invite_staff.neighbourhoods, invite_staff.wards,
    coalesce(invite_staff.all_neighbourhoods, false)
  );
  perform private.write_to_invited(person);
  return person;
end
$$;

create function public.invite_staff_again(id uuid, version integer)
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
  person := private.staff_to_change(invite_staff_again.id, invite_staff_again.version);
  perform private.let_sign_in(person.id, true);
  update public.staff s
  set removed_at = null, invited_at = now(), version = s.version + 1
  where s.id = person.id
  returning s.version into person.version;
  perform private.write_to_invited(person.id);
  return person.version;
end
$$;

revoke execute on function
  public.invite_staff, public.invite_staff_again
from public, anon, authenticated;
grant execute on function public.invite_staff, public.invite_staff_again to authenticated;

comment on function public.invite_staff(text, text, text, uuid, uuid[], uuid[], boolean) is
  'Lets somebody sign in, and writes to them. Answers who they are.';
comment on function public.invite_staff_again(uuid, integer) is
  'Writes to somebody again; lets them back in, as they were, if they had been removed. Answers the new version.';
