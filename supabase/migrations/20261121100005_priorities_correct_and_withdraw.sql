-- What the holder of a receipt code may change: their words until somebody has read them, or take
-- them back.

insert into private.form_limits (form, submissions, period) values ('correct_submission', 30, '1 hour');

create function private.correct(
  code_hash bytea, words text,
  out status integer, out code text, out message text, out fields json
)
language plpgsql
set search_path = ''
as $$
declare
  new_words constant text := replace(coalesce(words, ''), E'\r\n', E'\n');
  refused constant text := private.refusal(new_words, 'public.priority_words');
  mine record;
begin
  fields := '{}';
  if refused is not null then
    status := 400;
    code := 'invalid';
    message := 'Nothing was changed. Please look again at what you wrote.';
    fields := json_build_object('said', refused);
    return;
  end if;
  select p.id, p.said, p.state, p.read_at into mine
  from public.priorities p
  where p.id = private.record_of(code_hash)
  for update;
  if mine.state <> 'received' or mine.read_at is not null then
    status := 409;
    code := 'already_read';
    message := 'Nothing was changed, because somebody here has read it already. You can still take it back, or tell us something new.';
    return;
  end if;
  status := 200;
  if mine.said is distinct from new_words then
    if not private.within_limit('correct_submission') then
      status := 429;
      code := 'too_many';
      message := 'Nothing was changed, because much has come from your connection. Please try again in an hour.';
      return;
    end if;
    update public.priorities p set said = new_words, version = version + 1 where p.id = mine.id;
  end if;
end
$$;

create function private.withdraw(code_hash bytea)
returns void
language plpgsql
set search_path = ''
as $$
declare
  mine record;
begin
  -- All whose counts change, locked in one order, as whoever merges or supports does.
  perform private.lock_line(array(
    select p.id
    from public.priorities p
    where p.id = private.record_of(code_hash) or p.merged_into = private.record_of(code_hash)
  ));
  select p.id, p.state into mine
  from public.priorities p
  where p.id = private.record_of(code_hash);
  if mine.state = 'withdrawn' then
    return;
  end if;
  delete from public.priority_contacts c where c.priority_id = mine.id;
  delete from public.priority_wordings w where w.priority_id = mine.id;
  delete from private.priority_supports s where s.priority_id = mine.id;
  -- Others who said the same stand alone again: a trigger of the groups sees to it.
  update public.priorities p set
    state = 'withdrawn', said = null, wording = null, decline_reason = null, merged_into = null,
    latitude = null, longitude = null, sent_hash = null, support_count = 0, version = version + 1
  where p.id = mine.id;
  if mine.state in ('published', 'merged') then
    perform private.publish();
  end if;
end
$$;

create function public.correct_submission(code text default '', said text default '')
returns json
language plpgsql
security definer
set search_path = ''
as $$
declare
  r record;
  c record;
begin
  select * into r from private.with_receipt(code);
  if r.status = 200 then
    if not exists (select from public.priorities p where p.id = private.record_of(r.hash)) then
      return private.refuse_form(
        409, 'not_words', 'Nothing was changed, because that code is of answers to our questions.', '/receipt/', '{}'
      );
    end if;
    select * into c from private.correct(r.hash, said);
    return private.answer_receipt(c.status, c.code, c.message, c.fields, r.hash);
  end if;
  return private.answer_receipt(r.status, r.code, r.message, r.fields, r.hash);
end
$$;

create function public.withdraw_submission(code text default '')
returns json
language plpgsql
security definer
set search_path = ''
as $$
declare
  r record;
begin
  select * into r from private.with_receipt(code);
  if r.status = 200 then
    perform private.withdraw_receipt(r.hash);
  end if;
  return private.answer_receipt(r.status, r.code, r.message, r.fields, r.hash);
end
$$;

revoke execute on function public.correct_submission, public.withdraw_submission from public;
grant execute on function
  public.correct_submission, public.withdraw_submission
to anon, authenticated;

comment on function private.correct(bytea, text) is
  'Puts other words in the place of what somebody said, unless somebody here has read it. The same words again change nothing.';
comment on function private.withdraw(bytea) is
  'Takes back what somebody said: its words, its published wording, its point on the map and how to reach the person are gone. That something was said, when and where, stays. Again changes nothing.';
comment on function public.correct_submission(text, text) is
  'Changes what somebody said, until it is read, for whoever has its receipt code.';
comment on function public.withdraw_submission(text) is
  'Takes back what somebody said, at any time, for whoever has its receipt code.';
