create function private.auth_user(address text)
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  id uuid := (select u.id from auth.users u where lower(u.email) = lower(address));
begin
  if id is not null then
    return id;
  end if;
  id := gen_random_uuid();
  -- The auth service reads these as text and fails on null.
  insert into auth.users (
    id, aud, role, email, email_confirmed_at, confirmation_token, recovery_token, email_change,
    email_change_token_new, email_change_token_current, phone_change, phone_change_token,
    reauthentication_token, raw_app_meta_data, raw_user_meta_data, created_at, updated_at
  )
  values (
    id, 'authenticated', 'authenticated', lower(address), now(), '', '', '', '', '', '', '', '',
    '{"provider": "email", "providers": ["email"]}', '{}', now(), now()
  );
  -- Hosted Supabase looks people up within an instance, of which there is one.
  if exists (
    select from information_schema.columns
    where table_schema = 'auth' and table_name = 'users' and column_name = 'instance_id'
  ) then
    execute 'update auth.users set instance_id = $1 where id = $2'
      using '00000000-0000-0000-0000-000000000000'::uuid, id;
  end if;
  insert into auth.identities (id, provider, provider_id, user_id, identity_data, created_at, updated_at)
  values (
    gen_random_uuid(), 'email', id, id,
    jsonb_build_object('sub', id, 'email', lower(address), 'email_verified', true), now(), now()
  );
  return id;
end
$$;

create function private.add_staff(
  email text,
  name text,
  role text,
  neighbourhoods uuid[] default '{}',
  wards uuid[] default '{}',
  all_neighbourhoods boolean default false,
  demonstration boolean default false
)
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  person uuid;
begin
  insert into public.staff as s (user_id, email, name, role, all_neighbourhoods, demonstration)
  values (
    private.auth_user(add_staff.email), lower(add_staff.email), add_staff.name, add_staff.role,
    add_staff.all_neighbourhoods, add_staff.demonstration
  )
  on conflict (user_id) do update set
    name = excluded.name, role = excluded.role, all_neighbourhoods = excluded.all_neighbourhoods,
    removed_at = null, version = s.version + 1
    where s.removed_at is not null
  returning id into person;
  if person is null then
    raise exception using
      errcode = 'PT409', message = 'Somebody with that address is already here.', detail = 'already_here';
  end if;
  delete from public.staff_neighbourhoods where staff_id = person;
  delete from public.staff_wards where staff_id = person;
  insert into public.staff_neighbourhoods (staff_id, neighbourhood_id)
  select distinct person, n from unnest(add_staff.neighbourhoods) n;
  insert into public.staff_wards (staff_id, ward_id)
  select distinct person, w from unnest(add_staff.wards) w;
  return person;
end
$$;

comment on function private.auth_user(text) is
  'The account of an address in the auth service, made if there is none: nobody can sign up by themselves.';
comment on function private.add_staff(text, text, text, uuid[], uuid[], boolean, boolean) is
  'Lets somebody sign in, or back in after they were removed. A council''s first administrator: select private.add_staff(''name@example.gov.uk'', ''Name'', ''admin'', all_neighbourhoods => true).';
