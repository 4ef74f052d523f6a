-- Who comes, changes and goes. Every function takes the same lock before it looks, so that of two
-- administrators who act at once the second sees what the first did.

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

create function private.place_staff(
  person uuid,
  role text,
  neighbourhoods uuid[],
  wards uuid[],
  all_neighbourhoods boolean
)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  -- A councillor has wards and nobody else does, whatever else was sent.
  areas_now uuid[] := case when role = 'councillor' or all_neighbourhoods then '{}' else coalesce(neighbourhoods, '{}') end;
  wards_now uuid[] := case when role = 'councillor' then coalesce(wards, '{}') else '{}' end;
begin
  delete from public.staff_neighbourhoods s where s.staff_id = person and s.neighbourhood_id <> all (areas_now);
  delete from public.staff_wards s where s.staff_id = person and s.ward_id <> all (wards_now);
  insert into public.staff_neighbourhoods (staff_id, neighbourhood_id)
  select distinct person, area from unnest(areas_now) area on conflict do nothing;
  insert into public.staff_wards (staff_id, ward_id)
  select distinct person, ward from unnest(wards_now) ward on conflict do nothing;
end
$$;

-- The account of somebody who was removed gets an address that nothing is ever sent to, so that
-- asking for a code with their real one is answered as for a stranger.
create function private.let_sign_in(person uuid, allowed boolean)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  account uuid;
  address text;
begin
  select s.user_id, case when allowed then lower(s.email) else 'removed-' || s.id || '@removed.invalid' end
  into account, address
  from public.staff s where s.id = person;
  update auth.users set email = address, recovery_token = '' where id = account;
  update auth.identities
  set identity_data = identity_data || jsonb_build_object('email', address)
  where user_id = account and provider = 'email';
  if not allowed then
    delete from auth.sessions where user_id = account;
  end if;
end
$$;

create function private.write_to_invited(person uuid)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  address text := (select o.origin from private.site_origins o order by o.origin limit 1);
  invited public.staff := (select s from public.staff s where s.id = person);
begin
  perform private.send_letter(
    invited.email,
    'You have been invited to the staff workspace',
    format(
      E'Hello %s,\n\n%s has invited you to the staff workspace.\n\nTo sign in, open %s and type this email address. We will send you a code. There is no password.\n\nIf you did not expect this, you need do nothing.',
      invited.name,
      coalesce((select s.name from public.staff s where s.id = private.my_id()), 'An administrator'),
      case when address is null then 'the workspace of the website' else address || '/staff/' end
    )
  );
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

create function public.staff_list()
returns table (
  id uuid,
  name text,
  email text,
  role text,
  organization_id uuid,
  neighbourhoods jsonb,
  wards jsonb,
  all_neighbourhoods boolean,
  demonstration boolean,
  invited_at timestamptz,
  signed_in_at timestamptz,
  removed_at timestamptz,
  version integer
)
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  perform private.require('manage_staff');
  return query
  select
    s.id, s.name::text, s.email::text, s.role::text, s.organization_id,
    (select coalesce(jsonb_agg(x.neighbourhood_id), '[]') from public.staff_neighbourhoods x where x.staff_id = s.id),
    (select coalesce(jsonb_agg(x.ward_id), '[]') from public.staff_wards x where x.staff_id = s.id),
    s.all_neighbourhoods, s.demonstration, s.invited_at, u.last_sign_in_at::timestamptz, s.removed_at, s.version
  from public.staff s
  join auth.users u on u.id = s.user_id
  order by s.removed_at is not null, lower(s.name), s.id;
end
$$;

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
  private.require_staff_answers, private.place_staff, private.let_sign_in, private.write_to_invited,
  private.take_turns_with_staff, private.staff_to_change, private.require_another_admin,
  public.staff_list, public.invite_staff, public.change_staff, public.remove_staff, public.invite_staff_again
from public, anon, authenticated;
grant execute on function
  public.staff_list, public.invite_staff, public.change_staff, public.remove_staff, public.invite_staff_again
to authenticated;

comment on function private.require_staff_answers(text, text, uuid, uuid[], uuid[], boolean) is
  'Refuses with 400, a sentence and the field, whatever a member of staff cannot be.';
comment on function private.place_staff(uuid, text, uuid[], uuid[], boolean) is
  'Sets somebody''s areas and wards, touching only what differs so that the record says what changed.';
comment on function private.let_sign_in(uuid, boolean) is
  'Opens the account of a member of staff, or closes it with every session.';
comment on function private.write_to_invited(uuid) is 'Tells somebody by email that they may sign in, and where.';
comment on function private.take_turns_with_staff() is
  'Waits for whoever else is changing who works here, and asks again whether the person may.';
comment on function private.staff_to_change(uuid, integer) is
  'The member of staff, as the person saw them: 404 for nobody, 409 when changed meanwhile.';
comment on function private.require_another_admin(public.staff) is
  'Refuses with 409 to lose the last administrator.';
comment on function public.staff_list() is
  'Everybody who works here or did, with their addresses; only for those who manage staff.';
comment on function public.invite_staff(text, text, text, uuid, uuid[], uuid[], boolean) is
  'Lets somebody sign in, and writes to them. Answers who they are.';
comment on function public.change_staff(uuid, integer, text, text, uuid, uuid[], uuid[], boolean) is
  'Changes what somebody is called and may do, and where; nobody''s own role or areas. Answers the new version.';
comment on function public.remove_staff(uuid, integer) is
  'Ends somebody''s sessions and sign-in at once; never the last administrator''s. Answers the new version.';
comment on function public.invite_staff_again(uuid, integer) is
  'Writes to somebody again; lets them back in, as they were, if they had been removed. Answers the new version.';
