-- The actions of a plan: written, put in order, finished, stopped, taken up again.

create function public.save_plan_action(
  plan uuid,
  action uuid,
  version integer,
  title text,
  lead text,
  status text,
  rag text,
  due_on date,
  council_plan_priority text,
  new_id uuid default null
)
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  known public.plans := private.plan_to_change(plan);
  before public.plan_actions;
  saved uuid;
begin
  perform private.plan_is_running(known);
  -- A retry after a lost answer is about what its first copy made, unless others changed that since.
  if action is null and exists (select from public.plan_actions a where a.id = new_id) then
    action := new_id;
    version := 1;
  end if;
  if action is not null then
    before := private.action_to_change(action, version);
    if before.plan_id <> known.id then
      perform private.refuse_unknown();
    end if;
  end if;
  -- What is done or stopped keeps its words until finished, stopped or taken up again.
  if before.status in ('done', 'stopped') then
    raise exception using
      errcode = 'PT409', message = 'This action is done or stopped. Take it up again before you change it.',
      detail = 'closed';
  end if;
  perform private.plan_choice('status', status, array['not_started', 'under_way']);
  if nullif(rag, '') is not null then
    perform private.plan_choice('rag', rag, array['on_track', 'at_risk', 'off_track']);
  end if;
  insert into public.plan_actions as a
    (id, plan_id, neighbourhood_id, position, title, lead, status, rag, due_on, council_plan_priority)
  values (
    coalesce(before.id, new_id, gen_random_uuid()), known.id, known.neighbourhood_id,
    coalesce(
      before.position,
      (select 1 + coalesce(max(x.position), 0) from public.plan_actions x where x.plan_id = known.id)
    ),
    private.plan_words('title', title, 200), private.plan_words('lead', lead, 160),
    status, nullif(rag, ''), private.plan_day('due_on', due_on),
    private.plan_words('council_plan_priority', council_plan_priority, 200, false)
  )
  on conflict (id) do update set
    title = excluded.title, lead = excluded.lead, status = excluded.status, rag = excluded.rag,
    due_on = excluded.due_on, council_plan_priority = excluded.council_plan_priority,
    version = a.version + 1
  where a.plan_id = excluded.plan_id
    and (a.title, a.lead, a.status, a.rag, a.due_on, a.council_plan_priority) is distinct from
      (excluded.title, excluded.lead, excluded.status, excluded.rag, excluded.due_on,
        excluded.council_plan_priority)
  returning a.id into saved;
  perform private.plan_changed(known);
  return coalesce(saved, before.id, new_id);
end
$$;

create function public.reorder_plan_actions(plan uuid, actions uuid[])
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  known public.plans := private.plan_to_change(plan);
begin
  perform private.plan_is_running(known);
  -- An order of other actions than there are now was made before somebody changed them.
  if array(select a.id from public.plan_actions a where a.plan_id = known.id order by a.id)
    is distinct from array(select x from unnest(actions) x order by x)
  then
    perform private.require_version(null, 1);
  end if;
  update public.plan_actions a set position = o.position
  from unnest(actions) with ordinality as o (id, position)
  where a.id = o.id and a.position <> o.position;
  perform private.plan_changed(known);
  return known.id;
end
$$;

create function public.finish_plan_action(
  action uuid,
  version integer,
  what_changed text,
  done_on date default null
)
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  known public.plan_actions := private.action_to_change(action, version);
  today date := private.today();
begin
  update public.plan_actions a set
    status = 'done',
    what_changed = private.plan_words('what_changed', finish_plan_action.what_changed, 2000),
    done_on = private.plan_day('done_on', coalesce(finish_plan_action.done_on, known.done_on, today), today),
    stopped_because = null, stopped_on = null, rag = null, version = a.version + 1
  where a.id = known.id;
  perform private.plan_changed(p) from public.plans p where p.id = known.plan_id;
  return known.id;
end
$$;

create function public.stop_plan_action(action uuid, version integer, why text)
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  known public.plan_actions := private.action_to_change(action, version);
begin
  update public.plan_actions a set
    status = 'stopped', stopped_because = private.plan_words('why', why, 1000),
    stopped_on = coalesce(known.stopped_on, private.today()),
    done_on = null, what_changed = null, rag = null, version = a.version + 1
  where a.id = known.id;
  perform private.plan_changed(p) from public.plans p where p.id = known.plan_id;
  return known.id;
end
$$;

create function public.resume_plan_action(action uuid, version integer)
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  known public.plan_actions := private.action_to_change(action, version);
begin
  update public.plan_actions a set
    status = 'under_way', stopped_because = null, stopped_on = null, done_on = null, what_changed = null,
    version = a.version + 1
  where a.id = known.id and a.status in ('done', 'stopped');
  perform private.plan_changed(p) from public.plans p where p.id = known.plan_id;
  return known.id;
end
$$;

revoke execute on function
  public.save_plan_action, public.reorder_plan_actions, public.finish_plan_action,
  public.stop_plan_action, public.resume_plan_action
from public;
grant execute on function
  public.save_plan_action, public.reorder_plan_actions, public.finish_plan_action,
  public.stop_plan_action, public.resume_plan_action
to authenticated;

comment on function public.save_plan_action is
  'Adds an action to a plan, at the end (no action given), or changes one; answers its id.';
comment on function public.reorder_plan_actions(uuid, uuid[]) is
  'Puts all actions of a plan in an order; 409 when there are other actions by now.';
comment on function public.finish_plan_action(uuid, integer, text, date) is
  'An action is done, with what has changed; once more to correct those words.';
comment on function public.stop_plan_action(uuid, integer, text) is 'An action is given up, with why.';
comment on function public.resume_plan_action(uuid, integer) is
  'An action that was done or stopped is under way again.';
