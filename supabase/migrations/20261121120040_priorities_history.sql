-- What happened to one record, for everybody who may read the record itself: the audit as a whole is
-- for fewer, but whoever meets somebody else's change must be able to see whose it was.
create function public.priority_history(id uuid)
returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  area uuid;
begin
  perform private.require('read_priorities');
  select p.neighbourhood_id into area from public.priorities p where p.id = priority_history.id;
  if area is null then
    perform private.refuse_unknown();
  end if;
  perform private.require('read_priorities', area);
  return jsonb_build_object(
    'entries', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'id', e.id, 'at', e.at, 'by', s.name, 'entity', e.entity, 'action', e.action,
        'changed', e.changed_columns, 'state', e.after ->> 'state', 'reason', e.reason
      ) order by e.id desc), '[]')
      from (
        select a.* from public.audit_entries a
        where a.entity = any (array[
            'priorities', 'priority_answers', 'priority_wordings', 'priority_contacts', 'plan_action_priorities'
          ])
          and a.entity_id = priority_history.id
        order by a.id desc
        limit 50
      ) as e
      left join public.staff s on s.id = e.staff_id
    ),
    'actions', (
      select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'title', x.title, 'status', x.status) order by x.title), '[]')
      from public.plan_action_priorities l
      join public.plan_actions x on x.id = l.action_id
      where l.priority_id = priority_history.id
        and x.neighbourhood_id = any (private.areas_where_i_may('read_plans'))
    )
  );
end
$$;
revoke execute on function public.priority_history from public;
grant execute on function public.priority_history to authenticated;
comment on function public.priority_history(uuid) is
  'The latest 50 changes of a record, by whom and why, without any words of the person; and the actions of plans that it led to.';
