-- Everybody who works here or did.

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

revoke execute on function public.staff_list from public, anon, authenticated;
grant execute on function public.staff_list to authenticated;

comment on function public.staff_list() is
  'Everybody who works here or did, with their addresses; only for those who manage staff.';
