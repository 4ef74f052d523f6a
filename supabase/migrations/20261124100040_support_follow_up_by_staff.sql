-- What staff do about asking somebody how it went: write down what was said at a call, or that they would
-- rather not be asked.

create function public.record_follow_up(
  id uuid, seen integer, way text, met text default '', manage text default '', kept text default '',
  respect text default ''
)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  it constant public.cases := private.case_to_change(id, seen);
  given constant jsonb := jsonb_build_object('met', met, 'manage', manage, 'kept', kept, 'respect', respect);
  agreed public.case_follow_ups;
  wrong record;
begin
  select f.* into agreed from public.case_follow_ups f where f.case_id = it.id for update;
  if agreed.case_id is null or agreed.state not in ('agreed', 'asked') or agreed.until < private.today() then
    raise exception using
      errcode = 'PT409', detail = 'not_asked',
      message = 'They are not asked how it went: they did not agree, have answered, or the time is over.';
  end if;
  if private.today() < agreed.ask_on then
    raise exception using
      errcode = 'PT409', detail = 'too_early', message = format(
        'They agreed to be asked later, from %s.', to_char(agreed.ask_on, 'FMDD FMMonth YYYY')
      );
  end if;
  if way is null or way not in ('phone', 'hub', 'through', 'came') then
    perform private.refuse_answer('way', 'missing', 'Say how you were in touch.');
  elsif way <> 'came' and not private.is_safe_way(id, way, now()) then
    perform private.refuse_answer('way', 'unsafe', 'That is not safe for them now. Look at how to reach them safely.');
  end if;
  select p.question, p.code into wrong from private.follow_up_problem(given) p;
  if wrong.code is not null then
    perform private.refuse_answer(wrong.question, wrong.code, case wrong.code
      when 'missing' then 'Choose at least one answer. If they would rather not answer, note that instead.'
      else 'Choose from the list.'
    end);
  end if;
  perform private.store_follow_up(id, given, by_staff => true);
  perform private.add_case_entry(id, 'follow_up_answered');
  return private.case_changed(id);
end
$$;

create function public.stop_follow_up(id uuid, seen integer)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.case_to_change(id, seen);
  if not private.stop_follow_up(id) then
    raise exception using
      errcode = 'PT409', detail = 'not_asked', message = 'They are not asked how it went in any case.';
  end if;
  return private.case_changed(id);
end
$$;

revoke execute on function public.record_follow_up, public.stop_follow_up from public;
grant execute on function public.record_follow_up, public.stop_follow_up to authenticated;

comment on function public.record_follow_up is
  'Keeps what somebody who agreed to it said about how it went, apart from their case, as asked by staff: by a way that is safe now (phone, hub, through), or as they came to us (came).';
comment on function public.stop_follow_up(uuid, integer) is
  'Notes that somebody no longer wants to be asked how it went.';
