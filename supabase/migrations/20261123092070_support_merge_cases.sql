-- Two cases of one person become one timeline, until somebody undoes it.

create function public.merge_case(id uuid, seen integer, into_case uuid, words text default null)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  goes public.cases;
  stays public.cases;
begin
  -- In one order, so that two who merge opposite ways wait for each other instead of blocking.
  perform from public.cases c where c.id in (merge_case.id, merge_case.into_case) order by c.id for update;
  goes := private.case_to_change(id, seen);
  if into_case is null or into_case = id then
    raise exception using
      errcode = 'PT400', message = 'Choose the other case.', detail = 'into_case:missing';
  end if;
  select c.* into stays from public.cases c where c.id = merge_case.into_case;
  stays := private.case_to_change(into_case, stays.version);
  perform private.check_case_words(words);
  if coalesce(words, '') !~ '\S' then
    raise exception using
      errcode = 'PT400', message = 'Say how you know that it is the same person.', detail = 'words:missing';
  end if;
  if 'closed' in (goes.state, stays.state) then
    raise exception using
      errcode = 'PT409', message = 'One of the two is closed. Open it again first. Nothing was stored.',
      detail = 'closed';
  end if;
  if exists (select from public.cases c where c.merged_into = merge_case.id) then
    raise exception using
      errcode = 'PT409', detail = 'has_merged',
      message = 'Others are followed in this case. Merge the other one into this instead.';
  end if;
  -- Who led it is kept on the entry, for whoever undoes this.
  perform private.add_case_entry(id, 'merged', words, colleague => goes.lead_id);
  perform private.add_case_entry(into_case, 'merged', words);
  update public.cases c set
    merged_into = merge_case.into_case, lead_id = stays.lead_id, state = 'waiting',
    version = c.version + 1
  where c.id = merge_case.id;
  -- The more pressing of two risks and the earlier of two promises stay.
  update public.cases c set
    risk = case
      when 'immediate' in (goes.risk, stays.risk) then 'immediate'
      when 'high' in (goes.risk, stays.risk) then 'high'
      else coalesce(stays.risk, goes.risk)
    end,
    respond_by = least(stays.respond_by, goes.respond_by),
    version = c.version + 1
  where c.id = merge_case.into_case;
  return jsonb_build_object('id', id, 'version', goes.version + 1);
end
$$;

create function public.unmerge_case(id uuid, seen integer, words text default null)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  gone public.cases;
  led_by uuid;
begin
  gone := private.case_to_change(id, seen, 'unmerge');
  if gone.merged_into is null then
    raise exception using
      errcode = 'PT409', message = 'This is a case of its own already.', detail = 'not_merged';
  end if;
  perform private.case_to_change(
    gone.merged_into, (select c.version from public.cases c where c.id = gone.merged_into)
  );
  perform private.check_case_words(words);
  select l.id into led_by
  from (
    select e.colleague_id from public.case_entries e
    where e.case_id = unmerge_case.id and e.kind = 'merged'
    order by e.at desc limit 1
  ) as before
  join private.case_leads l on l.id = before.colleague_id;
  perform private.add_case_entry(id, 'unmerged', words);
  perform private.add_case_entry(gone.merged_into, 'unmerged', words);
  update public.cases c set
    merged_into = null, lead_id = led_by,
    state = case when led_by is null then 'waiting' else 'open' end,
    next_step_at = coalesce(c.next_step_at, case when led_by is not null then now() end),
    version = c.version + 1
  where c.id = unmerge_case.id;
  return jsonb_build_object('id', id, 'version', gone.version + 1);
end
$$;

revoke execute on function public.merge_case, public.unmerge_case from public;
grant execute on function public.merge_case, public.unmerge_case to authenticated;

comment on function public.merge_case(uuid, integer, uuid, text) is
  'Has a case followed in another of the same person, with how that is known. Whoever leads the other reads both; nothing is moved or lost. By the gateway, or the lead of both.';
comment on function public.unmerge_case(uuid, integer, text) is
  'Makes a case one of its own again, led by whoever led it before if they still can. What it hastened on the other stays hastened.';
