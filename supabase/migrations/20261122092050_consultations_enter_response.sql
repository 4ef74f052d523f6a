-- What staff do with single responses: enter a paper form, try the questions, judge a repeat.

create trigger "judgements are noted" after update of repeat_judged_by on public.responses
  for each row execute function private.note_change('state,repeat_reason,repeat_judged_by');

create function private.refuse_answers(status integer, code text, message text, fields json)
returns void
language plpgsql
set search_path = ''
as $$
begin
  raise exception using
    errcode = 'PT' || status, message = coalesce(message, 'Send this with POST.'),
    detail = coalesce(
      (select string_agg(key || ':' || value, ' ' order by key) from json_each_text(fields)),
      code, 'wrong_method'
    );
end
$$;

create function public.enter_response(
  channel text default '', consultation text default '', version integer default null,
  answers jsonb default '{}', texts jsonb default '{}', via text default '',
  age_group text default '', sex text default '', ethnic_group text default '', disability text default '',
  idempotency_key text default ''
)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  me constant uuid := private.require_for_consultation(
    'enter_responses', (select c.id from public.consultations c where c.slug = enter_response.consultation)
  );
  taken record;
begin
  if coalesce(channel, '') not in ('paper', 'phone', 'doorstep', 'hub', 'email') then
    raise exception using
      errcode = 'PT400', message = 'Say how it reached us.',
      detail = case when coalesce(channel, '') = '' then 'channel:missing' else 'channel:unknown' end;
  end if;
  if coalesce(idempotency_key, '') !~ '^[A-Za-z0-9_-]{16,64}$' then
    raise exception using
      errcode = 'PT400', message = 'Nothing was stored, because a retry could store it twice.',
      detail = 'idempotency_key:malformed';
  end if;
  taken := private.take_response(
    consultation, version, answers, texts, via, age_group, sex, ethnic_group, disability, null,
    -- Each member of staff has keys of their own, so that none is told another's receipt.
    encode(sha256(convert_to(me || ' ' || idempotency_key, 'UTF8')), 'hex'), '', '', channel, me,
    -- Nobody can ask a paper form again.
    'missing'
  );
  if taken.status <> 201 then
    perform private.refuse_answers(taken.status, taken.code, taken.message, taken.fields);
  end if;
  return jsonb_build_object('receipt', taken.receipt);
end
$$;

create function public.submit_test_response(
  consultation uuid, answers jsonb default '{}', texts jsonb default '{}',
  version integer default null, seed integer default null
)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  me constant uuid := private.require_for_consultation('enter_responses', consultation);
  asked record;
  read record;
  tried uuid;
begin
  select v.id as version_id, coalesce(v.definition, c.definition) as definition into asked
  from public.consultations c
  left join public.consultation_versions v
    on v.consultation_id = c.id and v.number = submit_test_response.version
  where c.id = submit_test_response.consultation;
  if version is not null and asked.version_id is null then
    raise exception using
      errcode = 'PT404', message = 'That version is not here any more, or never was.', detail = 'version:unknown';
  elsif asked.version_id is null and private.definition_problems(asked.definition) <> '[]' then
    raise exception using
      errcode = 'PT409', message = 'Some questions need work before you can try them.', detail = 'definition';
  end if;
  answers := coalesce(answers, '{}');
  texts := coalesce(texts, '{}');
  read := private.read_response(asked.definition, answers, texts, null);
  if read.problems <> '{}' then
    perform private.refuse_answers(
      400, 'invalid', 'Nothing was stored. Please look again at your answers.', read.problems::json
    );
  end if;
  insert into public.responses (
    consultation_id, version_id, answers, seed, neighbourhood_id, ward_id, is_test, entered_by
  )
  values (
    consultation, asked.version_id, read.kept, seed, read.neighbourhood, read.ward, true, me
  )
  returning id into tried;
  insert into public.response_texts (response_id, consultation_id, question_id, words)
  select tried, consultation, t.key, replace(t.value, E'\r\n', E'\n')
  from jsonb_each_text(read.written) t;
  return jsonb_build_object('id', tried);
end
$$;

create function public.forget_test_responses(consultation uuid)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  forgotten integer;
begin
  perform private.require_for_consultation('enter_responses', consultation);
  delete from public.responses r
  where r.consultation_id = forget_test_responses.consultation and r.is_test;
  get diagnostics forgotten = row_count;
  return forgotten;
end
$$;

create function public.judge_repeat(response uuid, leave_out boolean, seen integer)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid;
  judged public.responses;
  becomes constant text := case when leave_out then 'left_out' else 'counted' end;
begin
  perform private.require('read_responses');
  select r.* into judged
  from public.responses r
  where r.id = judge_repeat.response and not r.is_test and r.repeat_reason is not null
    -- Another area's looks as if there were none.
    and r.consultation_id = any (private.consultations_where_i_may('read_responses'))
  for update;
  if not found or judged.state not in ('counted', 'left_out') then
    perform private.refuse_unknown();
  end if;
  me := private.my_id();
  perform private.require_version(seen, judged.version);
  if leave_out is null then
    raise exception using
      errcode = 'PT400', message = 'Say whether it counts.', detail = 'leave_out:missing';
  end if;
  if judged.state <> becomes and leave_out then
    perform private.discount_response(judged);
  elsif judged.state <> becomes then
    perform private.count_response(judged);
  end if;
  update public.responses r set state = becomes, repeat_judged_by = me, version = r.version + 1
  where r.id = judged.id
  returning r.* into judged;
  return jsonb_build_object('state', judged.state, 'version', judged.version);
end
$$;

revoke execute on function
  public.enter_response, public.submit_test_response, public.forget_test_responses, public.judge_repeat
from public;
grant execute on function
  public.enter_response, public.submit_test_response, public.forget_test_responses, public.judge_repeat
to authenticated;

comment on function private.refuse_answers is
  'Refuses in the way of functions for staff: the detail names each field with its code, apart by spaces.';
comment on function public.enter_response is
  'Takes a paper form, or what somebody answered by phone, on a doorstep or at a hub, from staff who may enter it, until the outcome is told. A question left empty on paper stays empty; any other rule holds. Answers the receipt code to hand over.';
comment on function public.submit_test_response is
  'Tries the questions of a published version or, without one, of the draft as it stands. What is stored is marked as a test and counted nowhere.';
comment on function public.forget_test_responses is 'Deletes every test response of a consultation; how many those were.';
comment on function public.judge_repeat is
  'Counts a response that was marked as a repeat, or leaves it out; either can be taken back.';
