-- How staff change plans: only the owner of a plan and those who may edit all plans of its area.

create function private.refuse_answer(field text, code text, message text)
returns void
language plpgsql
immutable
set search_path = ''
as $$
begin
  raise exception using errcode = 'PT400', message = message, detail = field || ':' || code;
end
$$;

create function private.plan_words(field text, words text, longest integer, needed boolean default true)
returns text
language plpgsql
immutable
set search_path = ''
as $$
declare
  clean text := nullif(btrim(replace(words, E'\r\n', E'\n'), E' \t\n'), '');
begin
  if needed and (clean is null or clean !~ '\S') then
    perform private.refuse_answer(field, 'missing', 'Nothing was stored, because something is still empty.');
  end if;
  if char_length(clean) > longest then
    perform private.refuse_answer(field, 'too_long',
      format('Nothing was stored, because one text is longer than %s letters.', longest));
  end if;
  return case when clean ~ '\S' then clean end;
end
$$;

create function private.plan_day(field text, day date, latest date default '2099-12-31')
returns date
language plpgsql
immutable
set search_path = ''
as $$
begin
  -- Also keeps out 'infinity', which no page can show.
  if day < '2000-01-01' or day > latest then
    perform private.refuse_answer(field, 'out_of_range',
      'Nothing was stored, because a date is too early or too late.');
  end if;
  return day;
end
$$;

create function private.plan_choice(field text, choice text, choices text[])
returns text
language plpgsql
immutable
set search_path = ''
as $$
begin
  if choice is null or choice <> all (choices) then
    perform private.refuse_answer(field, 'unknown', 'Nothing was stored, because a choice is not on the list.');
  end if;
  return choice;
end
$$;

create function private.london_day()
returns date
language sql
stable
set search_path = ''
as $$
  select (now() at time zone 'Europe/London')::date
$$;

create function private.unknown_plan()
returns void
language plpgsql
immutable
set search_path = ''
as $$
begin
  raise exception using
    errcode = 'PT404', message = 'That is not here any more, or never was.', detail = 'unknown';
end
$$;

create function private.plan_to_change(id uuid, action text default 'own_plans')
returns public.plans
language plpgsql
set search_path = ''
as $$
declare
  plan public.plans;
  me uuid := private.require(action);
begin
  select p.* into plan from public.plans p where p.id = plan_to_change.id for update;
  if not found then
    perform private.unknown_plan();
  end if;
  if plan.owner_id is distinct from me or action <> 'own_plans' then
    perform private.require('edit_plans', plan.neighbourhood_id);
  else
    perform private.require('own_plans', plan.neighbourhood_id);
  end if;
  return plan;
end
$$;

create function private.plan_is_running(plan public.plans)
returns void
language plpgsql
immutable
set search_path = ''
as $$
begin
  if plan.state = 'ended' then
    raise exception using
      errcode = 'PT409', message = 'This plan has ended. Publish it again before you change it.',
      detail = 'ended';
  end if;
end
$$;

create function private.action_to_change(id uuid, seen integer)
returns public.plan_actions
language plpgsql
set search_path = ''
as $$
declare
  action public.plan_actions;
  plan public.plans;
begin
  perform private.require('own_plans');
  plan := private.plan_to_change((select a.plan_id from public.plan_actions a where a.id = action_to_change.id));
  perform private.plan_is_running(plan);
  -- The lock on its plan makes changes to one plan's actions wait for each other.
  select a.* into action from public.plan_actions a where a.id = action_to_change.id;
  perform private.require_version(seen, action.version);
  return action;
end
$$;

create function private.plan_changed(plan public.plans)
returns void
language plpgsql
set search_path = ''
as $$
begin
  if plan.state <> 'draft' then
    perform private.publish();
  end if;
end
$$;

create function public.create_plans(neighbourhood uuid, themes uuid[] default null)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  made integer;
begin
  perform private.require('edit_plans', neighbourhood);
  if not exists (select from public.neighbourhoods n where n.id = neighbourhood) then
    perform private.unknown_plan();
  end if;
  insert into public.plans (neighbourhood_id, theme_id, lead)
  select neighbourhood, t.id, t.lead
  from public.themes t
  where themes is null or t.id = any (themes)
  on conflict do nothing;
  get diagnostics made = row_count;
  return made;
end
$$;

create function public.save_plan(plan uuid, version integer, lead text, summary text)
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  known public.plans := private.plan_to_change(plan);
begin
  perform private.plan_is_running(known);
  perform private.require_version(version, known.version);
  update public.plans p set
    lead = private.plan_words('lead', save_plan.lead, 160),
    summary = coalesce(private.plan_words('summary', save_plan.summary, 2000, false), ''),
    version = p.version + 1
  where p.id = known.id;
  perform private.plan_changed(known);
  return known.id;
end
$$;

create function public.possible_plan_owners(neighbourhood uuid)
returns table (id uuid, name text, role text)
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  perform private.require('edit_plans', neighbourhood);
  return query
    select s.id, s.name::text, s.role::text
    from public.staff s
    join private.role_actions a on a.role = s.role and a.action = 'own_plans'
    where s.removed_at is null
      and (
        s.all_neighbourhoods
        or exists (
          select from public.staff_neighbourhoods mine
          where mine.staff_id = s.id and mine.neighbourhood_id = neighbourhood
        )
      )
    order by s.name, s.id;
end
$$;

create function public.set_plan_owner(plan uuid, version integer, owner uuid)
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  known public.plans := private.plan_to_change(plan, 'edit_plans');
begin
  perform private.require_version(version, known.version);
  if owner is not null
    and owner not in (select o.id from public.possible_plan_owners(known.neighbourhood_id) o)
  then
    perform private.refuse_answer('owner', 'unknown',
      'Nothing was stored, because that person does not work in this area.');
  end if;
  if owner is null and known.state = 'published' then
    perform private.refuse_answer('owner', 'missing',
      'Nothing was stored, because a published plan needs an owner.');
  end if;
  update public.plans p set owner_id = owner, version = p.version + 1 where p.id = known.id;
  return known.id;
end
$$;

create function public.publish_plan(plan uuid, version integer)
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  known public.plans := private.plan_to_change(plan, 'edit_plans');
begin
  perform private.require_version(version, known.version);
  if known.state = 'published' then
    return known.id;
  end if;
  if known.owner_id is null then
    perform private.refuse_answer('owner', 'missing',
      'Nothing was published, because a plan needs an owner first.');
  end if;
  if not exists (select from public.plan_actions a where a.plan_id = known.id) then
    perform private.refuse_answer('actions', 'missing',
      'Nothing was published, because a plan needs at least one action first.');
  end if;
  update public.plans p set
    state = 'published', published_on = private.london_day(), ended_on = null, ended_because = null,
    version = p.version + 1
  where p.id = known.id;
  perform private.publish();
  return known.id;
end
$$;

create function public.end_plan(plan uuid, version integer, reason text)
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  known public.plans := private.plan_to_change(plan, 'edit_plans');
begin
  perform private.require_version(version, known.version);
  if known.state <> 'published' then
    raise exception using
      errcode = 'PT409', message = 'Only a plan that is published can end.', detail = 'not_published';
  end if;
  update public.plans p set
    state = 'ended', ended_on = private.london_day(),
    ended_because = private.plan_words('reason', reason, 1000), version = p.version + 1
  where p.id = known.id;
  perform private.publish();
  return known.id;
end
$$;

create function public.save_plan_action(
  plan uuid,
  action uuid,
  version integer,
  title text,
  lead text,
  status text,
  rag text,
  due_on date,
  council_plan_priority text
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
  if action is not null then
    before := private.action_to_change(action, version);
    if before.plan_id <> known.id then
      perform private.unknown_plan();
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
    coalesce(before.id, gen_random_uuid()), known.id, known.neighbourhood_id,
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
  returning a.id into saved;
  perform private.plan_changed(known);
  return saved;
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
  today date := private.london_day();
begin
  update public.plan_actions a set
    status = 'done',
    what_changed = private.plan_words('what_changed', finish_plan_action.what_changed, 2000),
    done_on = private.plan_day('done_on', coalesce(finish_plan_action.done_on, known.done_on, today), today),
    stopped_because = null, rag = null, version = a.version + 1
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
    status = 'under_way', stopped_because = null, done_on = null, what_changed = null,
    version = a.version + 1
  where a.id = known.id and a.status in ('done', 'stopped');
  perform private.plan_changed(p) from public.plans p where p.id = known.plan_id;
  return known.id;
end
$$;

create function public.record_plan_review(
  plan uuid,
  version integer,
  rag text,
  status text,
  looked_at text default '',
  next_steps text default '',
  reviewed_on date default null
)
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  known public.plans := private.plan_to_change(plan);
  today date := private.london_day();
  day date := private.plan_day('reviewed_on', coalesce(reviewed_on, today), today);
  review uuid;
begin
  perform private.require_version(version, known.version);
  if known.state <> 'published' then
    raise exception using
      errcode = 'PT409', message = 'Only a published plan is reviewed.', detail = 'not_published';
  end if;
  insert into public.plan_reviews
    (plan_id, neighbourhood_id, reviewed_on, rag, status, looked_at, next_steps, reviewed_by, reviewed_as)
  values (
    known.id, known.neighbourhood_id, day,
    private.plan_choice('rag', rag, array['on_track', 'at_risk', 'off_track']),
    private.plan_words('status', record_plan_review.status, 2000),
    coalesce(private.plan_words('looked_at', looked_at, 2000, false), ''),
    coalesce(private.plan_words('next_steps', next_steps, 2000, false), ''),
    private.my_id(), (private.me()).role
  )
  returning id into review;
  update public.plans p set
    last_reviewed_on = greatest(p.last_reviewed_on, day), version = p.version + 1
  where p.id = known.id;
  perform private.publish();
  return review;
end
$$;

create function public.save_plan_decision(
  decision uuid,
  version integer,
  neighbourhood uuid,
  plan uuid,
  what text,
  why text,
  decided_by text,
  decided_on date,
  public boolean,
  minutes_url text,
  notes text
)
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  before public.plan_decisions;
  known public.plans;
  area uuid := neighbourhood;
  address text := nullif(btrim(minutes_url), '');
  saved uuid;
begin
  perform private.require('own_plans');
  if decision is not null then
    select d.* into before from public.plan_decisions d where d.id = decision for update;
    if not found then
      perform private.unknown_plan();
    end if;
    -- Where a decision was made does not change; only those who may change it there do.
    if before.plan_id is not null then
      perform private.plan_to_change(before.plan_id);
    else
      perform private.require('edit_plans', before.neighbourhood_id);
    end if;
    perform private.require_version(version, before.version);
    area := before.neighbourhood_id;
    plan := before.plan_id;
  elsif plan is not null then
    known := private.plan_to_change(plan);
    area := known.neighbourhood_id;
  else
    perform private.require('edit_plans', area);
    if area is null then
      perform private.refuse_answer('neighbourhood', 'missing', 'Nothing was stored, because the area is missing.');
    end if;
  end if;
  if private.refusal(address, 'public.web_address') is not null then
    perform private.refuse_answer('minutes_url', 'malformed',
      'Nothing was stored, because the address of the minutes is not a web address.');
  end if;
  if decided_on is null then
    perform private.refuse_answer('decided_on', 'missing', 'Nothing was stored, because the day is missing.');
  end if;
  insert into public.plan_decisions as d
    (id, neighbourhood_id, plan_id, what, why, decided_by, decided_on, public, minutes_url, notes)
  values (
    coalesce(before.id, gen_random_uuid()), area, plan,
    private.plan_words('what', what, 500), private.plan_words('why', why, 2000),
    private.plan_words('decided_by', decided_by, 160),
    private.plan_day('decided_on', decided_on, private.london_day()),
    coalesce(save_plan_decision.public, false), address,
    coalesce(private.plan_words('notes', notes, 4000, false), '')
  )
  on conflict (id) do update set
    what = excluded.what, why = excluded.why, decided_by = excluded.decided_by,
    decided_on = excluded.decided_on, public = excluded.public, minutes_url = excluded.minutes_url,
    notes = excluded.notes, version = d.version + 1
  returning d.id into saved;
  if before.public or save_plan_decision.public then
    perform private.publish();
  end if;
  return saved;
end
$$;

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
    perform private.unknown_plan();
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

create function public.set_theme_vision_tags(theme uuid, tags uuid[])
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.require('set_up_plans');
  if not exists (select from public.themes t where t.id = theme)
    or exists (select from unnest(tags) x where x is null or x not in (select v.id from public.vision_tags v))
  then
    perform private.unknown_plan();
  end if;
  delete from public.theme_vision_tags k where k.theme_id = theme and k.vision_tag_id <> all (coalesce(tags, '{}'));
  insert into public.theme_vision_tags (theme_id, vision_tag_id)
  select distinct theme, x from unnest(tags) x
  on conflict do nothing;
  perform private.publish();
end
$$;

revoke execute on function
  public.create_plans, public.save_plan, public.possible_plan_owners, public.set_plan_owner,
  public.publish_plan, public.end_plan, public.save_plan_action, public.reorder_plan_actions,
  public.finish_plan_action, public.stop_plan_action, public.resume_plan_action,
  public.record_plan_review, public.save_plan_decision, public.link_priority,
  public.unlink_priority, public.set_theme_vision_tags
from public;
grant execute on function
  public.create_plans, public.save_plan, public.possible_plan_owners, public.set_plan_owner,
  public.publish_plan, public.end_plan, public.save_plan_action, public.reorder_plan_actions,
  public.finish_plan_action, public.stop_plan_action, public.resume_plan_action,
  public.record_plan_review, public.save_plan_decision, public.link_priority,
  public.unlink_priority, public.set_theme_vision_tags
to authenticated;

comment on function private.refuse_answer(text, text, text) is
  'Refuses one answer with 400, a sentence for the person and field:code for the form.';
comment on function private.plan_words(text, text, integer, boolean) is
  'A text without blank edges, null for an empty one; refuses one that is missing or longer than so many letters.';
comment on function private.plan_day(text, date, date) is 'A day that is neither before 2000 nor after the latest allowed.';
comment on function private.plan_choice(text, text, text[]) is 'A choice that is on the list.';
comment on function private.london_day() is 'Today by the London clock.';
comment on function private.unknown_plan() is 'Refuses with 404.';
comment on function private.plan_to_change(uuid, text) is
  'The plan, locked, when the person asking owns it or edits all plans of its area; with the action edit_plans, ownership is not enough.';
comment on function private.plan_is_running(public.plans) is 'Refuses to change a plan that has ended.';
comment on function private.action_to_change(uuid, integer) is
  'The action when the person asking may change its plan and has seen its latest version.';
comment on function private.plan_changed(public.plans) is
  'Has the site built anew when the plan is one that the public reads.';
comment on function private.action_to_link(uuid) is
  'The action when the person asking may say what led to it: those who change its plan, and moderators of its area.';
comment on function public.create_plans(uuid, uuid[]) is
  'Drafts a plan in an area for each of the themes (none given: all) that has none; answers how many.';
comment on function public.save_plan(uuid, integer, text, text) is 'Changes who leads a plan and what it is for.';
comment on function public.possible_plan_owners(uuid) is 'Who may own a plan in an area.';
comment on function public.set_plan_owner(uuid, integer, uuid) is 'Says who sees to a plan''s reviews.';
comment on function public.publish_plan(uuid, integer) is
  'Shows a plan to the public, also again after its end; the month to its next review begins.';
comment on function public.end_plan(uuid, integer, text) is
  'Ends a published plan, which stays readable with the reason.';
comment on function public.save_plan_action is
  'Adds an action to a plan, at the end (no action given), or changes one; answers its id.';
comment on function public.reorder_plan_actions(uuid, uuid[]) is
  'Puts all actions of a plan in an order; 409 when there are other actions by now.';
comment on function public.finish_plan_action(uuid, integer, text, date) is
  'An action is done, with what has changed; once more to correct those words.';
comment on function public.stop_plan_action(uuid, integer, text) is 'An action is given up, with why.';
comment on function public.resume_plan_action(uuid, integer) is
  'An action that was done or stopped is under way again.';
comment on function public.record_plan_review is
  'Records a review of a published plan, which sets its clock to that day.';
comment on function public.save_plan_decision is
  'Records a decision about a plan or (no plan given) of an area''s design group, or changes one.';
comment on function public.link_priority(uuid, uuid) is
  'Says that something a resident said led to an action of the same area; again changes nothing.';
comment on function public.unlink_priority(uuid, uuid) is 'Takes that back; again changes nothing.';
comment on function public.set_theme_vision_tags(uuid, uuid[]) is
  'Says which words of the vision a theme serves.';
