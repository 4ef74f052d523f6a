-- Closing a case with what came of it, and opening it again.

create function public.close_case(
  id uuid, seen integer, outcome text, words text, follow_up text default ''
)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  it constant public.cases := private.case_to_change(id, seen);
  clean text;
  keeps text;
  forgotten date;
begin
  perform private.require_not_closed(it);
  if outcome is null or private.refusal(outcome, 'public.case_outcome') is not null then
    perform private.refuse_answer('outcome', 'missing', 'Say what came of it.');
  end if;
  clean := private.case_words('words', words, 'Say why it is closed.');
  if outcome = 'could_not_reach' and it.tried_at is null then
    perform private.refuse_answer('outcome', 'untried', 'Nobody has tried to reach them yet.');
  end if;
  keeps := case
    when outcome = 'not_for_us' then 'never_ours'
    when it.reached_at is null then 'never_reached'
    else 'case'
  end;
  -- What no rule says is kept as short as anything is.
  forgotten := private.today() + private.keep(keeps, interval '1 month');
  perform private.add_case_entry(id, 'closed', clean);
  perform private.agree_follow_up(id, follow_up, outcome, forgotten);
  update public.case_appointments a
  set state = 'cancelled', version = a.version + 1
  where a.case_id = close_case.id and a.state = 'planned';
  update public.cases c
  set state = 'closed', outcome = close_case.outcome, closed_at = now(), next_step_at = null,
    escalated_at = null, forget_on = forgotten
  where c.id = close_case.id;
  -- What was followed here goes with it.
  update public.cases c set forget_on = forgotten, version = c.version + 1
  where c.merged_into = close_case.id and c.erased_at is null;
  return private.case_changed(id);
end
$$;

create function public.open_case_again(id uuid, seen integer, words text)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  it constant public.cases := private.case_to_change(id, seen);
  lead uuid;
begin
  if it.state <> 'closed' then
    raise exception using
      errcode = 'PT409', message = 'This is open already.', detail = 'not_closed';
  end if;
  perform private.add_case_entry(
    id, 'opened_again', private.case_words('words', words, 'Say why it is opened again.')
  );
  perform private.end_follow_up(id, for_good => false);
  lead := private.led_again(it, it.lead_id);
  update public.cases c
  set state = case when lead is null then 'waiting' else 'open' end, lead_id = lead, apart = false,
    outcome = null, closed_at = null, forget_on = null,
    next_step_at = case when lead is not null then private.after_working_time(now(), interval '7 hours') end
  where c.id = open_case_again.id;
  update public.cases c set forget_on = null, version = c.version + 1
  where c.merged_into = open_case_again.id and c.erased_at is null;
  return private.case_changed(id);
end
$$;

revoke execute on function public.close_case, public.open_case_again from public;
grant execute on function public.close_case, public.open_case_again to authenticated;

comment on function public.close_case is
  'Closes a case with what came of it and why. From then on counts how long it is kept: what was never ours or never reached least. follow_up: email or call, where the person agreed to be asked later how it went.';
comment on function public.open_case_again is
  'Opens a closed case again, with its lead or (where that person has left, is full, away or of another area) for the queue.';
