-- A receipt code opens what somebody answered as it opens what somebody said: to follow it, change it
-- until the consultation closes, or take it back.

insert into private.form_limits (form, submissions, period) values ('change_response', 300, '1 hour');

create function private.response_story(code_hash bytea)
returns json
language sql
stable
set search_path = ''
as $$
  select json_build_object(
    'kind', 'response',
    'state', case when r.state in ('withdrawn', 'erased') then 'withdrawn' else 'received' end,
    'title', c.title, 'slug', c.slug, 'version', v.number,
    'consultation_state', case
      when c.stage <> 'published' then c.stage
      when now() >= c.closes_at then 'closed'
      else 'open'
    end,
    'channel', r.channel, 'received_at', r.received_at, 'revised_at', r.revised_at,
    'closes_at', c.closes_at, 'report_by', c.report_by, 'retained_until', c.retained_until,
    'cleared_at', c.cleared_at,
    'may_change',
      r.state in ('counted', 'left_out') and c.stage = 'published' and now() < c.closes_at,
    'may_withdraw', r.state in ('counted', 'left_out')
  )
  from public.responses r
  join public.consultations c on c.id = r.consultation_id
  join public.consultation_versions v on v.id = r.version_id
  where r.id = private.record_of(response_story.code_hash)
$$;

create function private.change_answers(
  code_hash bytea, answers jsonb, texts jsonb,
  out status integer, out code text, out message text, out fields json
)
language plpgsql
set search_path = ''
as $$
declare
  mine public.responses;
  definition jsonb;
  read record;
  closes_at timestamptz;
begin
  fields := '{}';
  status := 409;
  select r.* into mine
  from public.responses r
  where r.id = private.record_of(code_hash)
  for update;
  if mine.id is null then
    code := 'not_answers';
    message := 'Nothing was changed, because that code is not of answers to our questions.';
    return;
  end if;
  select v.definition, case when c.stage = 'published' then c.closes_at end into definition, closes_at
  from public.consultation_versions v
  join public.consultations c on c.id = v.consultation_id
  where v.id = mine.version_id;
  if mine.state not in ('counted', 'left_out') then
    code := 'withdrawn';
    message := 'Nothing was changed, because you took your answers back.';
    return;
  elsif closes_at is null or now() >= closes_at then
    code := 'closed';
    message := 'Nothing was changed, because this has closed. You can still take your answers back.';
    return;
  end if;
  answers := coalesce(answers, '{}');
  texts := coalesce(texts, '{}');
  read := private.read_response(definition, answers, texts, null);
  if read.problems <> '{}' then
    status := 400;
    code := 'invalid';
    message := 'Nothing was changed. Please look again at your answers.';
    fields := read.problems;
    return;
  end if;
  if not private.within_limit('change_response') then
    status := 429;
    code := 'too_many';
    message := 'Nothing was changed, because much has come from your connection. Please try again in an hour.';
    return;
  end if;

  status := 200;
  if mine.state = 'counted' then
    perform private.discount_response(mine);
  end if;
  -- Words that stay keep what staff have noted on them.
  delete from public.response_texts t
  where t.response_id = mine.id
    and t.words is distinct from replace(read.written ->> t.question_id, E'\r\n', E'\n');
  insert into public.response_texts (response_id, consultation_id, question_id, words)
  select mine.id, mine.consultation_id, t.key, replace(t.value, E'\r\n', E'\n')
  from jsonb_each_text(read.written) t
  on conflict do nothing;
  update public.responses r set
    answers = read.kept, neighbourhood_id = read.neighbourhood, ward_id = read.ward,
    revised_at = now(), version = r.version + 1
  where r.id = mine.id
  returning r.* into mine;
  if mine.state = 'counted' then
    perform private.count_response(mine);
  end if;
end
$$;

create function private.withdraw_receipt(code_hash bytea)
returns void
language plpgsql
set search_path = ''
as $$
declare
  answered record;
begin
  select r.id, r.consultation_id into answered
  from public.responses r
  where r.id = private.record_of(code_hash) and r.state in ('counted', 'left_out')
  for update;
  if found then
    perform private.remove_response(answered.id, 'withdrawn');
    -- Else what they answered would wait there to be counted, twice, until somebody reads.
    perform private.fold_response_changes(answered.consultation_id);
  elsif exists (select from public.priorities p where p.id = private.record_of(code_hash)) then
    perform private.withdraw(code_hash);
  end if;
end
$$;

comment on function private.response_story(bytea) is
  'What became of somebody''s answers, for the holder of their receipt; null where the code is of something else.';
comment on function private.change_answers(bytea, jsonb, jsonb) is
  'Puts other answers in the place of somebody''s, to the version they saw, until it closes.';
comment on function private.withdraw_receipt(bytea) is
  'Takes back what a receipt is of, words or answers, at any time. Again changes nothing.';
