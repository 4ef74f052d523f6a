-- What people answered does not stay: all of it goes at the date that they were told, and one
-- person's when they ask. The numbers remain, and are right.

insert into private.role_actions (role, action) values
  ('admin', 'erase_responses'), ('neighbourhood_manager', 'erase_responses'),
  ('community_development', 'erase_responses');

create function private.remove_response(id uuid, becomes text)
returns void
language plpgsql
set search_path = ''
as $$
declare
  response public.responses;
begin
  select r.* into response from public.responses r where r.id = remove_response.id for update;
  if response.state = 'counted' and not response.is_test then
    perform private.discount_response(response);
  end if;
  delete from public.response_texts t where t.response_id = response.id;
  delete from public.response_equality_answers e where e.response_id = response.id;
  update public.responses r
  set
    answers = '{}', state = becomes, via_location_id = null, neighbourhood_id = null, ward_id = null,
    repeat_reason = null, seconds_taken = null, sent_hash = null, version = r.version + 1
  where r.id = response.id;
end
$$;

create function private.response_of_code(code text)
returns public.responses
language plpgsql
stable
set search_path = ''
as $$
declare
  response public.responses;
begin
  perform private.require('erase_responses');
  select r.* into response
  from public.responses r
  where r.id = private.record_of(private.code_hash(private.read_code(code)))
    -- Somebody else's area looks as if there were nothing.
    and r.consultation_id = any (private.consultations_where_i_may('erase_responses'));
  if not found then
    raise exception using
      errcode = 'PT404', detail = 'code:unknown',
      message = 'We have no answers under that code. Please look at each letter again.';
  end if;
  return response;
end
$$;

create function public.find_response(code text)
returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  response public.responses := private.response_of_code(code);
begin
  return (
    select jsonb_build_object(
      'consultation_id', c.id, 'title', c.title, 'received_at', response.received_at,
      'channel', response.channel, 'state', response.state
    )
    from public.consultations c where c.id = response.consultation_id
  );
end
$$;

create function public.erase_response(code text, reason text)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  response public.responses := private.response_of_code(code);
  why constant text := private.plan_words('reason', reason, 300);
begin
  if response.state in ('counted', 'left_out') then
    perform private.remove_response(response.id, 'erased');
    -- Else what they answered would wait there to be counted, twice.
    perform private.fold_response_changes(response.consultation_id);
    perform private.note_use('delete', 'responses', response.consultation_id, null, '{}', why);
  end if;
  return (
    select jsonb_build_object('consultation_id', r.consultation_id, 'state', r.state)
    from public.responses r where r.id = response.id
  );
end
$$;

create function private.forget_responses()
returns void
language plpgsql
set search_path = ''
as $$
declare
  due uuid;
  today constant date := private.today();
begin
  -- What somebody took back also stands among what waits to be counted; and what does not wait is
  -- not lost with the answers.
  perform private.fold_response_changes(c.id) from public.consultations c;
  for due in
    select c.id from public.consultations c
    where c.retained_until < today
      -- Also what came in after that day, such as paper entered late.
      and (c.cleared_at is null or exists (select from public.responses r where r.consultation_id = c.id))
    for update
  loop
    -- Texts and equality answers go with their response.
    delete from public.responses r where r.consultation_id = due;
    update public.consultations c
    set cleared_at = now(), version = c.version + 1
    where c.id = due and c.cleared_at is null;
    if found then
      perform private.publish();
    end if;
  end loop;
end
$$;

revoke execute on function public.find_response, public.erase_response from public;
grant execute on function public.find_response, public.erase_response to authenticated;

comment on function private.remove_response(uuid, text) is
  'Empties a response, with its words and who it is from, and takes it out of the counts; it becomes withdrawn (the person did it) or erased (staff did, when asked).';
comment on function private.response_of_code(text) is
  'The response that a receipt code belongs to, for somebody who may erase it; 403 or 404.';
comment on function public.find_response(text) is
  'Which consultation a receipt code belongs to, and when it came: nothing of what was answered.';
comment on function public.erase_response(text, text) is
  'Erases one person''s answers, found by the code that only they have. The counts are corrected; that it was done, and why, is noted.';
comment on function private.forget_responses() is
  'Deletes the answers of every consultation whose retention date has passed, and counts first what is not counted yet. The counts remain.';
