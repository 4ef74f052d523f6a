-- Two cases of one person become one timeline, until somebody undoes it. Whoever asks again waits again:
-- what was tried before that does not keep the promise of the second asking.

create function private.most_urgent(how_soon text[])
returns text
language sql
immutable
set search_path = ''
as $$
  select o.named
  from unnest(array['today', 'this_week', 'can_wait']) with ordinality as o (named, place)
  where o.named = any (most_urgent.how_soon)
  order by o.place
  limit 1
$$;

create function private.gather_asked(id uuid)
returns void
language sql
set search_path = ''
as $$
  update public.cases c set
    how_soon = private.most_urgent(coalesce(followed.how_soon, '{}') || coalesce(c.own_how_soon, c.how_soon)::text),
    asked_again_at = followed.asked_again_at,
    own_how_soon = case when followed.any_at_all then coalesce(c.own_how_soon, c.how_soon) end,
    own_respond_by = case when followed.any_at_all then coalesce(c.own_respond_by, c.respond_by) end,
    -- What a second asking brought forward stays so.
    respond_by = case
      when followed.any_at_all then c.respond_by else least(c.respond_by, c.own_respond_by)
    end
  from (
    select array_agg(m.how_soon::text) as how_soon, count(*) > 0 as any_at_all,
      max(m.received_at) filter (where m.untried) as asked_again_at
    from public.cases m
    where m.merged_into = gather_asked.id
  ) as followed
  where c.id = gather_asked.id
$$;

create function public.merge_case(id uuid, seen integer, into_case uuid, words text default null)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  goes public.cases;
  stays public.cases;
  runs boolean;
  promise timestamptz;
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
    merged_into = merge_case.into_case, lead_id = stays.lead_id, state = 'waiting', apart = false,
    looked_at = coalesce(c.looked_at, now()),
    version = c.version + 1
  where c.id = merge_case.id;
  -- Whoever is met is met by whoever leads both.
  update public.case_appointments a set
    case_id = merge_case.into_case, moved_from = merge_case.id, version = a.version + 1
  where a.case_id = merge_case.id and a.state = 'planned';
  perform private.gather_asked(into_case);
  -- The more pressing of two risks stays; and of two promises the earlier of those that nobody has kept.
  runs := goes.untried and not coalesce(greatest(stays.tried_at, stays.reached_at) >= goes.received_at, false);
  promise := case
    when not runs then stays.respond_by
    when stays.untried then least(stays.respond_by, goes.respond_by)
    else goes.respond_by
  end;
  update public.cases c set
    risk = case
      when 'immediate' in (goes.risk, stays.risk) then 'immediate'
      when 'high' in (goes.risk, stays.risk) then 'high'
      else coalesce(stays.risk, goes.risk)
    end,
    respond_by = promise,
    next_step_at = case when runs and c.state = 'open' then least(c.next_step_at, promise) else c.next_step_at end,
    apart = false, escalated_at = least(c.escalated_at, goes.escalated_at),
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
  stays uuid;
begin
  gone := private.case_to_change(id, seen, 'unmerge');
  if gone.merged_into is null then
    raise exception using
      errcode = 'PT409', message = 'This is a case of its own already.', detail = 'not_merged';
  end if;
  stays := gone.merged_into;
  perform private.case_to_change(stays, (select c.version from public.cases c where c.id = stays));
  perform private.check_case_words(words);
  select e.colleague_id into led_by
  from public.case_entries e
  where e.case_id = unmerge_case.id and e.kind = 'merged'
  order by e.at desc limit 1;
  perform private.add_case_entry(id, 'unmerged', words);
  perform private.add_case_entry(stays, 'unmerged', words);
  led_by := private.led_again(gone, led_by);
  update public.cases c set
    merged_into = null, lead_id = led_by, forget_on = null,
    state = case when led_by is null then 'waiting' else 'open' end,
    next_step_at = coalesce(c.next_step_at, case when led_by is not null then now() end),
    version = c.version + 1
  where c.id = unmerge_case.id;
  update public.case_appointments a set
    case_id = a.moved_from, moved_from = null, version = a.version + 1
  where a.case_id = stays and a.moved_from = unmerge_case.id;
  perform private.gather_asked(stays);
  perform private.case_changed(stays);
  return jsonb_build_object('id', id, 'version', gone.version + 1);
end
$$;

revoke execute on function public.merge_case, public.unmerge_case from public;
grant execute on function public.merge_case, public.unmerge_case to authenticated;

comment on function private.most_urgent(text[]) is 'Of several times by which somebody needs to hear from us, the first.';
comment on function private.gather_asked(uuid) is
  'Has a case count for what is followed in it: the most urgent of what was asked, and since when somebody waits again.';
comment on function public.merge_case(uuid, integer, uuid, text) is
  'Has a case followed in another of the same person, with how that is known. Whoever leads the other reads both and meets the person; the promise of the second asking runs on there. Nothing is lost. By the gateway, or the lead of both.';
comment on function public.unmerge_case(uuid, integer, text) is
  'Makes a case one of its own again, led by whoever led it before if they still can and have room; with its meetings. What it hastened on the other stays hastened.';
