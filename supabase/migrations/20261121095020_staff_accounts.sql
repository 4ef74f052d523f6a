-- What follows from who works here: their areas, whether they can sign in, and a letter that says so.

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
  address text := nullif(private.site_origin(), '');
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

revoke execute on function
  private.place_staff, private.let_sign_in, private.write_to_invited
from public, anon, authenticated;

comment on function private.place_staff(uuid, text, uuid[], uuid[], boolean) is
  'Sets somebody''s areas and wards, touching only what differs so that the record says what changed.';
comment on function private.let_sign_in(uuid, boolean) is
  'Opens the account of a member of staff, or closes it with every session.';
comment on function private.write_to_invited(uuid) is 'Tells somebody by email that they may sign in, and where.';
