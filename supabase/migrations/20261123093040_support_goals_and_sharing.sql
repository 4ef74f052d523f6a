-- Goals set with the person; with whom they agreed that we share what they said; passing them on.

create function public.add_goal(id uuid, seen integer, words text)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  it constant public.cases := private.case_to_change(id, seen);
begin
  perform private.require_not_closed(it);
  perform private.add_case_entry(id, 'goal', private.case_words('words', words, 'Say what they want to reach.'));
  return private.case_changed(id);
end
$$;

create function public.reach_goal(id uuid, seen integer, goal uuid, words text default '')
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  it constant public.cases := private.case_to_change(id, seen);
  set_in uuid;
begin
  perform private.require_not_closed(it);
  select e.case_id into set_in
  from public.case_entries e
  where e.id = goal and e.kind = 'goal' and e.case_id = any (private.followed_as_one(reach_goal.id))
    and not exists (
      select from public.case_entries r where r.case_entry_id = goal and r.kind = 'goal_reached'
    );
  if not found then
    perform private.refuse_answer('goal', 'unknown', 'Choose a goal that is not reached yet.');
  end if;
  -- Should the two be taken apart again, it stays where the goal was set.
  perform private.add_case_entry(set_in, 'goal_reached', private.case_words('words', words), follows => goal);
  return private.case_changed(id);
end
$$;

create function private.require_organization(organization uuid)
returns void
language plpgsql
stable
set search_path = ''
as $$
begin
  if organization is null
    or not exists (select from public.organizations o where o.id = require_organization.organization) then
    perform private.refuse_answer('organization', 'unknown', 'Choose an organisation from the list.');
  end if;
end
$$;

create function public.save_sharing(
  id uuid, seen integer, organization uuid, agreed boolean, words text default ''
)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  it constant public.cases := private.case_to_change(id, seen);
  clean text;
begin
  perform private.require_organization(organization);
  if agreed is null then
    perform private.refuse_answer('agreed', 'missing', 'Say whether they agree.');
  end if;
  -- Taking it back needs no reason, at any time.
  clean := private.case_words('words', words, case when agreed then 'Say how they agreed, and to what.' end);
  if agreed then
    perform private.require_not_closed(it);
    insert into public.case_sharing as s (case_id, organization_id)
    values (save_sharing.id, organization)
    on conflict (case_id, organization_id) do update set agreed_at = now(), withdrawn_at = null;
  else
    update public.case_sharing s set withdrawn_at = now()
    where s.case_id = any (private.followed_as_one(save_sharing.id))
      and s.organization_id = organization and s.withdrawn_at is null;
    if not found then
      perform private.refuse_answer('organization', 'not_shared', 'They had not agreed to this, so there is nothing to take back.');
    end if;
  end if;
  perform private.add_case_entry(
    id, case when agreed then 'shared' else 'unshared' end, clean, organization => organization
  );
  return private.case_changed(id);
end
$$;

create function public.refer_on(id uuid, seen integer, organization uuid, words text)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  it constant public.cases := private.case_to_change(id, seen);
begin
  perform private.require_not_closed(it);
  perform private.require_organization(organization);
  -- What they said last counts, also in another request of theirs that is followed here.
  if not coalesce((
    select s.withdrawn_at is null
    from public.case_sharing s
    where s.case_id = any (private.followed_as_one(refer_on.id)) and s.organization_id = organization
    order by coalesce(s.withdrawn_at, s.agreed_at) desc, s.withdrawn_at is null
    limit 1
  ), false) then
    perform private.refuse_answer('organization', 'not_agreed',
      'They have not agreed that we share this with them. Ask first, and store what they said under sharing.');
  end if;
  perform private.add_case_entry(
    id, 'referred_on', private.case_words('words', words, 'Say what you passed on.'),
    organization => organization
  );
  return private.case_changed(id);
end
$$;

revoke execute on function
  public.add_goal, public.reach_goal, public.save_sharing, public.refer_on
from public;
grant execute on function
  public.add_goal, public.reach_goal, public.save_sharing, public.refer_on
to authenticated;

comment on function public.add_goal is 'Notes what the person wants to reach.';
comment on function public.reach_goal is 'Notes that a goal was reached, once; also one that came with another case followed in this one.';
comment on function private.require_organization(uuid) is 'Refuses with 400 an organisation that is not there.';
comment on function public.save_sharing is
  'Notes that the person agrees that we share with an organisation, and how; or that they no longer do, in this case and in those followed in it.';
comment on function public.refer_on is
  'Notes that the person was passed on to an organisation with which they agreed that we share.';
