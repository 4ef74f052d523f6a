create function public.my_account()
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select jsonb_build_object(
    'id', person.id,
    'name', person.name,
    'role', person.role,
    'second_factor_needed', me.id is null,
    'session_ends_at', session.created_at + interval '12 hours',
    'areas', (
      select coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'slug', n.slug, 'name', n.name) order by n.position), '[]')
      from public.neighbourhoods n
      -- The areas are those of the person, so they are the same for whatever the role allows.
      where n.id = any ((
        select private.areas_where_i_may(allowed.action)
        from private.role_actions allowed where allowed.role = me.role limit 1
      )::uuid[])
    ),
    'wards', (
      select coalesce(jsonb_agg(jsonb_build_object('id', w.id, 'name', w.name) order by w.name), '[]')
      from public.wards w
      where w.id = any ((select private.my_wards())::uuid[])
    ),
    'actions', (
      select coalesce(jsonb_agg(allowed.action order by allowed.action), '[]')
      from private.role_actions allowed where allowed.role = me.role
    )
  )
  from private.session_person() person
  join auth.sessions session on session.id = (auth.jwt() ->> 'session_id')::uuid
  left join private.me() me on true
  where person.id is not null
$$;

revoke execute on function public.my_account from public, anon;
grant execute on function public.my_account to authenticated;

comment on function public.my_account() is
  'Who is signed in, for the workspace: name, role, areas, wards and actions, and until when. Before the second factor that a role needs, only the name and that it is needed. Null for everyone else.';
