-- Whoever holds a receipt sees what the council does about what they said.
create or replace function private.actions_about(priority uuid)
returns json
language sql
stable
set search_path = ''
as $$
  select coalesce(json_agg(json_build_object(
    'title', a.title, 'status', a.status,
    'page', '/neighbourhoods/' || n.slug || '/plans/' || t.slug || '/#action-' || a.id
  ) order by a.position, a.id), '[]')
  from public.plan_action_priorities x
  -- Through the view, so that a plan that is still a draft is promised to nobody.
  join public.published_plan_actions a on a.id = x.action_id
  join public.plans p on p.id = x.plan_id
  join public.neighbourhoods n on n.id = p.neighbourhood_id
  join public.themes t on t.id = p.theme_id
  where x.priority_id = actions_about.priority
$$;
