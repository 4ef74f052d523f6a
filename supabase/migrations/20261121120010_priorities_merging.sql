-- Grouping what several people said about the same thing. What is grouped keeps its own supports and
-- receipts and points to what it is grouped under, so that taking it out again loses nothing.

create function private.release_grouped()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  shown boolean;
begin
  with released as (
    update public.priorities p set
      state = case when p.published_at is null then 'received' else 'published' end,
      merged_into = null, version = p.version + 1
    where p.merged_into = new.id
    returning p.state
  )
  select bool_or(r.state = 'published') into shown from released r;
  if shown then
    perform private.publish();
  end if;
  return null;
end
$$;
-- Others said it too: one person taking their words back must not silence them.
create trigger "what was grouped under something withdrawn stands alone again"
  after update of state on public.priorities
  for each row when (new.state = 'withdrawn')
  execute function private.release_grouped();

create function private.note_grouping(top public.priorities)
returns void
language sql
set search_path = ''
as $$
  -- Its version has moved on, so whoever has it open is told who did what.
  insert into public.audit_entries
    (staff_id, entity, entity_id, neighbourhood_id, action, changed_columns, before, after, reason)
  values (
    private.my_id(), 'priorities', top.id, top.neighbourhood_id, 'update', '{grouped}', '{}', '{}',
    nullif(current_setting('hearth.reason', true), '')
  )
$$;

create function public.merge_priorities(
  into_id uuid,
  into_version integer,
  from_ids uuid[],
  from_versions integer[],
  reason text default null
)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  target public.priorities;
  it public.priorities;
  seen record;
  shown boolean := false;
begin
  perform private.require('moderate_priorities');
  if coalesce(cardinality(from_ids), 0) not between 1 and 50
    or cardinality(from_ids) is distinct from cardinality(from_versions)
    or array_ndims(from_ids) <> 1 or array_ndims(from_versions) <> 1
    or (select count(distinct id) from unnest(from_ids) id) <> cardinality(from_ids)
  then
    raise exception using
      errcode = 'PT400', message = 'Choose between 1 and 50 things to group.', detail = 'from_ids:malformed';
  end if;
  if into_id = any (from_ids) then
    raise exception using
      errcode = 'PT400', message = 'Something cannot be grouped under itself.', detail = 'from_ids:itself';
  end if;
  -- In one order, whichever way round two people group the same things.
  for seen in
    select id, version from (
      select into_id as id, into_version as version
      union all
      select * from unnest(from_ids, from_versions)
    ) as every (id, version)
    order by id
  loop
    it := private.priority_to_change(seen.id, seen.version);
    if it.id = into_id then
      target := it;
    end if;
    perform private.require_state(it, 'received', 'published');
    shown := shown or it.state = 'published';
  end loop;
  if shown and target.state <> 'published' then
    raise exception using
      errcode = 'PT409', detail = 'into:not_published',
      message = 'Publish this first: something that is published cannot be grouped under something that is not.';
  end if;
  perform private.because_of(coalesce(nullif(btrim(reason), ''), 'Says the same'));
  update public.priorities p set
    state = 'merged', merged_into = into_id, read_at = coalesce(p.read_at, now()), version = p.version + 1
  where p.id = any (from_ids);
  update public.priorities p set read_at = coalesce(p.read_at, now()), version = p.version + 1
  where p.id = into_id;
  perform private.note_grouping(target);
  if shown then
    perform private.publish();
  end if;
  return private.priority_record(into_id);
exception
  -- A support that came for one of them at the same moment, in the opposite order.
  when deadlock_detected then
    raise exception using
      errcode = 'PT409', message = 'Somebody changed one of these at the same moment. Try again.',
      detail = 'changed_meanwhile';
end
$$;

create function public.unmerge_priority(id uuid, version integer, reason text default null)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  it public.priorities;
begin
  perform private.require('moderate_priorities');
  perform private.lock_line(array[id]);
  it := private.priority_to_change(id, version);
  if it.state <> 'merged' then
    perform private.refuse_state(it.state, 'This is not grouped under anything.');
  end if;
  perform private.because_of(coalesce(nullif(btrim(reason), ''), 'Taken out of the group'));
  update public.priorities p set
    state = case when p.published_at is null then 'received' else 'published' end,
    merged_into = null, version = p.version + 1
  where p.id = it.id;
  update public.priorities p set version = p.version + 1 where p.id = it.merged_into;
  perform private.note_grouping(p) from public.priorities p where p.id = it.merged_into;
  perform private.publish();
  return private.priority_record(it.id);
end
$$;

revoke execute on function public.merge_priorities, public.unmerge_priority from public;
grant execute on function public.merge_priorities, public.unmerge_priority to authenticated;

comment on function private.release_grouped() is
  'Makes what was grouped under a withdrawn record what it was before.';
comment on function private.note_grouping(public.priorities) is
  'Notes on what others are grouped under that this has changed.';
comment on function public.merge_priorities(uuid, integer, uuid[], integer[], text) is
  'Groups things that say the same under one of them. Their supports count there and their receipts show it; unmerge_priority undoes it.';
comment on function public.unmerge_priority(uuid, integer, text) is
  'Takes something out of its group: it is again what it was before, with its own supports.';
