-- A plan from its draft to its end: who leads it, what it is for, whose it is.

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
    perform private.refuse_unknown();
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
    -- Ending a plan and publishing it again is no review.
    state = 'published', published_on = coalesce(p.published_on, private.today()),
    ended_on = null, ended_because = null,
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
    state = 'ended', ended_on = private.today(),
    ended_because = private.plan_words('reason', reason, 1000), version = p.version + 1
  where p.id = known.id;
  perform private.publish();
  return known.id;
end
$$;

revoke execute on function
  public.create_plans, public.save_plan, public.possible_plan_owners, public.set_plan_owner,
  public.publish_plan, public.end_plan
from public;
grant execute on function
  public.create_plans, public.save_plan, public.possible_plan_owners, public.set_plan_owner,
  public.publish_plan, public.end_plan
to authenticated;

comment on function public.create_plans(uuid, uuid[]) is
  'Drafts a plan in an area for each of the themes (none given: all) that has none; answers how many.';
comment on function public.save_plan(uuid, integer, text, text) is 'Changes who leads a plan and what it is for.';
comment on function public.possible_plan_owners(uuid) is 'Who may own a plan in an area.';
comment on function public.set_plan_owner(uuid, integer, uuid) is 'Says who sees to a plan''s reviews.';
comment on function public.publish_plan(uuid, integer) is
  'Shows a plan to the public; the month to its first review begins. Again after its end, when the clock goes on as if it had not ended.';
comment on function public.end_plan(uuid, integer, text) is
  'Ends a published plan, which stays readable with the reason.';
