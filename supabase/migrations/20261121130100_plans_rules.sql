-- What every change of a plan checks first: who may, and whether the answers can be kept. Only the
-- owner of a plan and those who may edit all plans of its area change it.

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
    perform private.refuse_unknown();
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

comment on function private.refuse_answer(text, text, text) is
  'Refuses one answer with 400, a sentence for the person and field:code for the form.';
comment on function private.plan_words(text, text, integer, boolean) is
  'A text without blank edges, null for an empty one; refuses one that is missing or longer than so many letters.';
comment on function private.plan_day(text, date, date) is 'A day that is neither before 2000 nor after the latest allowed.';
comment on function private.plan_choice(text, text, text[]) is 'A choice that is on the list.';
comment on function private.plan_to_change(uuid, text) is
  'The plan, locked, when the person asking owns it or edits all plans of its area; with the action edit_plans, ownership is not enough.';
comment on function private.plan_is_running(public.plans) is 'Refuses to change a plan that has ended.';
comment on function private.action_to_change(uuid, integer) is
  'The action when the person asking may change its plan and has seen its latest version.';
comment on function private.plan_changed(public.plans) is
  'Has the site built anew when the plan is one that the public reads.';
