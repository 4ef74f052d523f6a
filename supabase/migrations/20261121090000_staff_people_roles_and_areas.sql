-- Who works here, what each may do and where. Every policy and every staff function asks this file
-- alone: staff read through policies, and change things only through functions.

create domain public.staff_role as text
  constraint missing check (value <> '')
  constraint unknown check (
    value in (
      '', 'admin', 'neighbourhood_manager', 'community_development', 'navigator', 'link_worker',
      'community_safety', 'gateway', 'partner', 'councillor', 'scrutiny'
    )
  );
create domain public.person_name as text
  constraint missing check (value ~ '\S')
  constraint too_long check (char_length(value) <= 120);

create table public.staff (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null unique references auth.users on delete cascade,
  email public.email_address not null,
  name public.person_name not null,
  role public.staff_role not null,
  organization_id uuid references public.organizations,
  all_neighbourhoods boolean not null default false,
  demonstration boolean not null default false,
  invited_at timestamptz not null default now(),
  removed_at timestamptz,
  version integer not null default 1
);

create table public.staff_neighbourhoods (
  staff_id uuid not null references public.staff on delete cascade,
  neighbourhood_id uuid not null references public.neighbourhoods on delete cascade,
  primary key (staff_id, neighbourhood_id)
);

create table public.staff_wards (
  staff_id uuid not null references public.staff on delete cascade,
  ward_id uuid not null references public.wards on delete cascade,
  primary key (staff_id, ward_id)
);

create table private.role_actions (
  role public.staff_role not null,
  action text not null check (action ~ '^[a-z_]+$'),
  primary key (role, action)
);

create table private.second_factor_roles (
  role public.staff_role primary key
);

create unique index on public.staff (lower(email));
create index on public.staff (organization_id);
create index on public.staff_neighbourhoods (neighbourhood_id);
create index on public.staff_wards (ward_id);

alter table public.staff enable row level security;
alter table public.staff_neighbourhoods enable row level security;
alter table public.staff_wards enable row level security;
alter table private.role_actions enable row level security;
alter table private.second_factor_roles enable row level security;

revoke all on public.staff, public.staff_neighbourhoods, public.staff_wards from anon, authenticated;

insert into private.role_actions (role, action)
select role, action
from (values
  ('manage_staff', array['admin']),
  ('read_staff', array['admin', 'neighbourhood_manager', 'community_development', 'navigator',
    'link_worker', 'community_safety', 'gateway']),
  -- What residents said and nobody has published yet.
  ('read_priorities', array['admin', 'neighbourhood_manager', 'community_development', 'community_safety']),
  ('moderate_priorities', array['admin', 'neighbourhood_manager', 'community_development', 'community_safety']),
  ('enter_priorities', array['admin', 'neighbourhood_manager', 'community_development', 'navigator',
    'link_worker', 'community_safety', 'gateway', 'councillor']),
  ('read_contacts', array['neighbourhood_manager', 'community_development']),
  ('read_plans', array['admin', 'neighbourhood_manager', 'community_development', 'navigator',
    'link_worker', 'community_safety', 'gateway', 'partner', 'councillor', 'scrutiny']),
  ('edit_plans', array['admin', 'neighbourhood_manager']),
  ('own_plans', array['admin', 'neighbourhood_manager', 'community_development', 'navigator',
    'link_worker', 'community_safety', 'gateway', 'partner']),
  ('edit_hubs', array['admin', 'neighbourhood_manager', 'community_development']),
  ('close_hubs', array['admin', 'neighbourhood_manager', 'community_development', 'link_worker', 'navigator']),
  ('read_dashboard', array['admin', 'neighbourhood_manager', 'community_development', 'community_safety',
    'councillor', 'scrutiny']),
  ('read_audit', array['admin', 'neighbourhood_manager', 'scrutiny']),
  ('export', array['admin', 'neighbourhood_manager', 'community_development'])
) as allowed (action, roles), unnest(roles) as role;

-- On unless a council says otherwise: forgetting a setting must not weaken anything.
insert into private.second_factor_roles (role)
values ('admin'), ('neighbourhood_manager'), ('community_development'), ('navigator'),
  ('link_worker'), ('community_safety'), ('gateway'), ('scrutiny');

create view private.signed_in with (security_barrier) as
select
  s.*,
  request.claims ->> 'aal' is not distinct from 'aal2'
    or not exists (select from private.second_factor_roles r where r.role = s.role) as is_sure
from (select nullif(current_setting('request.jwt.claims', true), '')::jsonb as claims) request
join public.staff s on s.user_id = (request.claims ->> 'sub')::uuid
-- The session itself, so that signing out counts at the next request and not when a token ends.
join auth.sessions session
  on session.id = (request.claims ->> 'session_id')::uuid and session.user_id = s.user_id
where s.removed_at is null and session.created_at > now() - interval '12 hours';

create function private.session_person()
returns public.staff
language sql
stable
security definer
set search_path = ''
as $$
  select s.* from private.signed_in me join public.staff s using (id)
$$;

create function private.me()
returns public.staff
language sql
stable
security definer
set search_path = ''
as $$
  select s.* from private.signed_in me join public.staff s using (id) where me.is_sure
$$;

-- In plpgsql, which keeps its plans from one statement to the next: every policy asks these.
create function private.my_id()
returns uuid
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  return (select me.id from private.signed_in me where me.is_sure);
end
$$;

create function private.my_wards()
returns uuid[]
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  return array(
    select w.ward_id
    from private.signed_in me
    join public.staff_wards w on w.staff_id = me.id
    where me.is_sure
  );
end
$$;

create function private.areas_where_i_may(action text)
returns uuid[]
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  return array(
    select n.id
    from private.signed_in me
    join private.role_actions allowed
      on allowed.role = me.role and allowed.action = areas_where_i_may.action
    join public.neighbourhoods n
      on me.all_neighbourhoods
      or exists (
        select from public.staff_neighbourhoods mine
        where mine.staff_id = me.id and mine.neighbourhood_id = n.id
      )
      or exists (
        select from public.staff_wards mine
        join public.neighbourhood_wards w on w.ward_id = mine.ward_id and w.neighbourhood_id = n.id
        where mine.staff_id = me.id
          and w.valid_from <= current_date
          and coalesce(w.valid_to, current_date) >= current_date
      )
    where me.is_sure
  );
end
$$;

create function private.may(action text, neighbourhood uuid default null)
returns boolean
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  if neighbourhood is not null then
    return neighbourhood = any (private.areas_where_i_may(action));
  end if;
  return exists (
    select from private.signed_in me
    join private.role_actions allowed on allowed.role = me.role and allowed.action = may.action
    where me.is_sure
  );
end
$$;

create function private.require(action text, neighbourhood uuid default null)
returns uuid
language plpgsql
stable
set search_path = ''
as $$
begin
  if not private.may(action, neighbourhood) then
    raise exception using
      errcode = 'PT403',
      message = 'You are not allowed to do this. If you should be, ask an administrator.',
      detail = 'not_allowed';
  end if;
  return private.my_id();
end
$$;

create function private.require_version(seen integer, current integer)
returns void
language plpgsql
immutable
set search_path = ''
as $$
begin
  if seen is distinct from current then
    raise exception using
      errcode = 'PT409',
      message = 'Somebody changed this after you opened it. Nothing of yours was stored: look at the change, then save again.',
      detail = 'changed_meanwhile';
  end if;
end
$$;

create policy "everyone reads their own entry, and some read their colleagues'" on public.staff
  for select to authenticated
  using (id = (select private.my_id()) or (select private.may('read_staff')));
create policy "areas are read with their person" on public.staff_neighbourhoods
  for select to authenticated
  using (staff_id = (select private.my_id()) or (select private.may('read_staff')));
create policy "wards are read with their person" on public.staff_wards
  for select to authenticated
  using (staff_id = (select private.my_id()) or (select private.may('read_staff')));

grant select (id, name, role, organization_id, all_neighbourhoods, demonstration, invited_at, removed_at, version)
  on public.staff to authenticated;
grant select on public.staff_neighbourhoods, public.staff_wards to authenticated;
-- Policies call these as the person who reads.
grant execute on function
  private.my_id, private.my_wards, private.areas_where_i_may, private.may
to authenticated;

comment on domain public.staff_role is
  'What a member of staff is here for; private.role_actions says what that allows.';
comment on domain public.person_name is 'What to call somebody.';
comment on table public.staff is
  'People who may sign in to the workspace. Being in auth.users alone opens nothing.';
comment on column public.staff.email is
  'Where sign-in codes go; only those who manage staff read it, through staff_list().';
comment on column public.staff.all_neighbourhoods is
  'May act in every area, also those added later.';
comment on column public.staff.demonstration is
  'Made up for demonstration; never in a council''s own seeds.';
comment on column public.staff.removed_at is
  'Since when the person may not sign in; their entry stays, as the record names them.';
comment on table public.staff_neighbourhoods is 'In which areas somebody may act.';
comment on table public.staff_wards is 'Which wards a councillor represents.';
comment on table private.role_actions is 'What each role may do, in the areas of the person who has it.';
comment on table private.second_factor_roles is
  'Roles that are nobody until they have signed in with a second factor (aal2).';
comment on view private.signed_in is
  'The member of staff whose live session this request has; is_sure once they have the second factor that their role needs. No row for others.';
comment on function private.session_person() is
  'Who has this session, before any second factor; no row for others.';
comment on function private.me() is
  'The member of staff who is asking, with the second factor that their role needs; no row for others.';
comment on function private.my_id() is 'Who is asking; null for anyone but signed-in staff.';
comment on function private.my_wards() is 'The wards that the person asking represents.';
comment on function private.areas_where_i_may(text) is
  'Every neighbourhood in which the person asking may do this. In a policy: = any ((select private.areas_where_i_may(''…''))::uuid[]), so that it is worked out once for a statement.';
comment on function private.may(text, uuid) is
  'Whether the person asking may do this there, or (no neighbourhood given) anywhere.';
comment on function private.require(text, uuid) is
  'Refuses with 403 unless private.may; otherwise who is asking.';
comment on function private.require_version(integer, integer) is
  'Refuses with 409 when a record has changed since the person saw it.';
