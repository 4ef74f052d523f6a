-- Where what goes, and why: asked by anybody who works with it, changed by a few.

create function public.referral_route(needs uuid[] default '{}', neighbourhood uuid default null)
returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  way record;
  rule public.routing_rules;
begin
  if not private.works_with_support() then
    perform private.require('change_routing');
  end if;
  way := private.routed(referral_route.needs, referral_route.neighbourhood);
  select r.* into rule from public.routing_rules r where r.id = way.rule;
  return jsonb_build_object(
    'team_id', way.team,
    'team', (select t.name from public.support_teams t where t.id = way.team),
    'rule_id', rule.id, 'need_id', rule.need_id, 'neighbourhood_id', rule.neighbourhood_id,
    'why', case
      when rule.need_id is not null and rule.neighbourhood_id is not null then 'need_in_area'
      when rule.need_id is not null then 'need'
      when rule.neighbourhood_id is not null then 'area'
      when way.team is not null then 'default'
      else 'nobody'
    end
  );
end
$$;

create function public.save_routing_rule(
  team uuid, need uuid default null, neighbourhood uuid default null, id uuid default null,
  seen integer default null
)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  stored public.routing_rules;
  problem text;
begin
  perform private.require('change_routing');
  if id is not null then
    select r.* into stored from public.routing_rules r where r.id = save_routing_rule.id for update;
    if stored.id is null then
      perform private.refuse_unknown();
    end if;
    perform private.require_version(seen, stored.version);
  end if;
  problem := case
    when need is null and neighbourhood is null then 'need:missing'
    when need is not null and not exists (select from public.support_needs n where n.id = need)
      then 'need:unknown'
    when neighbourhood is not null and not exists (
      select from public.neighbourhoods n where n.id = neighbourhood and n.status <> 'ended'
    ) then 'neighbourhood:unknown'
    when not exists (select from public.support_teams t where t.id = team) then 'team:unknown'
    when exists (
      select from public.routing_rules r
      where r.need_id is not distinct from need
        and r.neighbourhood_id is not distinct from save_routing_rule.neighbourhood
        and r.id is distinct from save_routing_rule.id
    ) then 'need:taken'
  end;
  if problem is not null then
    raise exception using
      errcode = 'PT400', detail = problem,
      message = case problem
        when 'need:missing' then 'Choose a need, an area, or both. What no rule names goes to the team for everything else.'
        when 'need:unknown' then 'Choose a need from the list.'
        when 'neighbourhood:unknown' then 'Choose an area from the list.'
        when 'team:unknown' then 'Choose a team from the list.'
        else 'There is a rule for this already. Change that one.'
      end;
  end if;
  if stored.id is null then
    insert into public.routing_rules as r (need_id, neighbourhood_id, team_id)
    values (need, neighbourhood, team)
    returning r.* into stored;
  else
    update public.routing_rules r set
      need_id = need, neighbourhood_id = save_routing_rule.neighbourhood, team_id = team,
      version = r.version + 1
    where r.id = stored.id
    returning r.* into stored;
  end if;
  return to_jsonb(stored);
end
$$;

create function public.delete_routing_rule(id uuid, seen integer)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  current integer;
begin
  perform private.require('change_routing');
  select r.version into current from public.routing_rules r
  where r.id = delete_routing_rule.id for update;
  if current is null then
    perform private.refuse_unknown();
  end if;
  perform private.require_version(seen, current);
  delete from public.routing_rules r where r.id = delete_routing_rule.id;
  return jsonb_build_object('id', id);
end
$$;

create function public.save_support_team(
  name text, is_default boolean default false, id uuid default null, seen integer default null
)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  stored public.support_teams;
  called constant text := btrim(coalesce(name, ''));
  made constant uuid := gen_random_uuid();
begin
  perform private.require('change_routing');
  -- One after the other: there is one team for everything else, at every moment.
  lock table public.support_teams in share row exclusive mode;
  if id is not null then
    select t.* into stored from public.support_teams t where t.id = save_support_team.id;
    if stored.id is null then
      perform private.refuse_unknown();
    end if;
    perform private.require_version(seen, stored.version);
  end if;
  if char_length(called) not between 1 and 80 then
    raise exception using
      errcode = 'PT400', message = 'Give the team a name of 80 letters at most.',
      detail = case when called = '' then 'name:missing' else 'name:too_long' end;
  end if;
  if stored.is_default and not coalesce(is_default, false) then
    raise exception using
      errcode = 'PT400', detail = 'is_default:needed',
      message = 'Somebody must get what no rule names. Choose that on another team, and it ends here.';
  end if;
  if is_default then
    update public.support_teams t set is_default = false, version = t.version + 1
    where t.is_default and t.id is distinct from save_support_team.id;
  end if;
  if stored.id is null then
    insert into public.support_teams as t (id, slug, name, is_default)
    values (made, private.slug_for(called, made), called, coalesce(save_support_team.is_default, false))
    returning t.* into stored;
  else
    update public.support_teams t set
      name = called, is_default = coalesce(save_support_team.is_default, false), version = t.version + 1
    where t.id = stored.id
    returning t.* into stored;
  end if;
  return to_jsonb(stored);
end
$$;

revoke execute on function
  public.referral_route, public.save_routing_rule, public.delete_routing_rule, public.save_support_team
from public;
grant execute on function
  public.referral_route, public.save_routing_rule, public.delete_routing_rule, public.save_support_team
to authenticated;

comment on function public.referral_route(uuid[], uuid) is
  'Which team somebody with these needs in this area is sent to, and why: need_in_area, need, area, default or nobody.';
comment on function public.save_routing_rule(uuid, uuid, uuid, uuid, integer) is
  'Adds a rule, or changes the one with this id: which team gets a need (null: any) in an area (null: every).';
comment on function public.delete_routing_rule(uuid, integer) is
  'Takes a rule away; what it named goes by the next rule, or to the team for everything else.';
comment on function public.save_support_team(text, boolean, uuid, integer) is
  'Adds a team, or changes the one with this id. The one for everything else stays it until another is.';
