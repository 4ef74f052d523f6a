-- Which action answers which priority.

create function private.action_to_link(id uuid)
returns public.plan_actions
language plpgsql
stable
set search_path = ''
as $$
declare
  action public.plan_actions;
begin
  if not private.may('own_plans') then
    perform private.require('moderate_priorities');
  end if;
  select a.* into action from public.plan_actions a where a.id = action_to_link.id;
  if not found then
    perform private.refuse_unknown();
  end if;
  -- Who moderates what residents say may also say what it led to, without owning the plan.
  if not private.may('moderate_priorities', action.neighbourhood_id)
    and not private.may('edit_plans', action.neighbourhood_id)
    and not (
      private.may('own_plans', action.neighbourhood_id)
      and exists (
        select from public.plans p where p.id = action.plan_id and p.owner_id = private.my_id()
      )
    )
  then
    perform private.require('edit_plans', action.neighbourhood_id);
    perform private.require('moderate_priorities', action.neighbourhood_id);
  end if;
  return action;
end
$$;

create function public.link_priority(action uuid, priority uuid)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  known public.plan_actions := private.action_to_link(action);
  state text := (
    select p.state from public.priorities p
    where p.id = priority and p.neighbourhood_id = known.neighbourhood_id
      and (
        p.state = 'published'
        or (p.state = 'received' and private.may('read_priorities', p.neighbourhood_id))
      )
  );
begin
  if state is null then
    raise exception using
      errcode = 'PT404',
      message = 'Only what is published, or still waits, in the same area can be linked.',
      detail = 'unknown_priority';
  end if;
  insert into public.plan_action_priorities (action_id, priority_id, plan_id, neighbourhood_id, linked_by)
  values (known.id, priority, known.plan_id, known.neighbourhood_id, private.my_id())
  on conflict do nothing;
  if found then
    perform private.plan_changed(p) from public.plans p where p.id = known.plan_id;
  end if;
end
$$;

create function public.unlink_priority(action uuid, priority uuid)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  known public.plan_actions := private.action_to_link(action);
begin
  delete from public.plan_action_priorities l where l.action_id = known.id and l.priority_id = priority;
  if found then
    perform private.plan_changed(p) from public.plans p where p.id = known.plan_id;
  end if;
end
$$;

revoke execute on function public.link_priority, public.unlink_priority from public;
grant execute on function public.link_priority, public.unlink_priority to authenticated;

comment on function private.action_to_link(uuid) is
  'The action when the person asking may say what led to it: those who change its plan, and moderators of its area.';
comment on function public.link_priority(uuid, uuid) is
  'Says that something a resident said led to an action of the same area; again changes nothing.';
comment on function public.unlink_priority(uuid, uuid) is 'Takes that back; again changes nothing.';
