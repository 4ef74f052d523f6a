-- Withdrawing leaves no supporters to take away from; whoever takes their support back afterwards is
-- still forgotten.
create or replace function public.unsupport_priority(priority_id text default '', supporter text default '')
returns json
language plpgsql
security definer
set search_path = ''
as $$
declare
  refused json := private.refused_method();
  who text := nullif(unsupport_priority.supporter, '');
  asked uuid;
  top uuid;
  undone uuid;
  outcome text := private.refusal(who, 'private.supporter_name');
begin
  if refused is not null then
    return refused;
  end if;
  if private.refusal(coalesce(unsupport_priority.priority_id, ''), 'uuid') is null then
    asked := unsupport_priority.priority_id::uuid;
    top := private.published_top(asked);
  end if;
  if outcome is null and not private.within_limit('unsupport_priority') then
    outcome := 'too_many';
  elsif outcome is null then
    -- Answered alike whether or not there was anything, so that nobody learns what there is.
    outcome := 'not_supported';
    for undone in
      delete from private.priority_supports s
      where s.supporter_hash = private.supporter_hash(who)
        and s.priority_id in (select private.grouped_under(coalesce(top, asked)))
      returning s.priority_id
    loop
      update public.priorities p set support_count = p.support_count - 1
      where p.id = undone and p.support_count > 0;
    end loop;
  end if;
  return private.answer_supporter(
    outcome, (select p.slug from public.priorities p where p.id = top)
  );
end
$$;
