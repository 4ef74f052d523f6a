-- What counts are made from: the facts of a response, the same when it arrives and when it goes.

create function private.response_facts(response public.responses)
returns jsonb
language plpgsql
stable
set search_path = ''
as $$
declare
  about public.response_equality_answers;
begin
  select e.* into about
  from public.response_equality_answers e
  where e.response_id = response.id;
  return jsonb_strip_nulls(jsonb_build_object(
    'answers', response.answers,
    'texts', array(
      select t.question_id from public.response_texts t
      where t.response_id = response.id
      order by t.question_id collate "C"
    ),
    'neighbourhood', response.neighbourhood_id, 'channel', response.channel,
    'hub', response.via_location_id, 'day', (response.received_at at time zone 'Europe/London')::date,
    'age_group', about.age_group, 'sex', about.sex, 'ethnic_group', about.ethnic_group,
    'disability', about.disability
  ));
end
$$;

create function private.count_response(response public.responses)
returns void
language plpgsql
set search_path = ''
as $$
begin
  insert into private.response_changes (consultation_id, sign, response_id)
  values (response.consultation_id, 1, response.id);
end
$$;

create function private.discount_response(response public.responses)
returns void
language plpgsql
set search_path = ''
as $$
begin
  delete from private.response_changes c
  where c.consultation_id = response.consultation_id and c.response_id = response.id;
  if not found then
    insert into private.response_changes (consultation_id, sign, facts)
    values (response.consultation_id, -1, private.response_facts(response));
  end if;
end
$$;

comment on function private.response_facts(public.responses) is
  'What counts need of a stored response; what nobody said is left out.';
comment on function private.count_response(public.responses) is
  'Has a response counted the next time that somebody reads counts, as it stands then.';
comment on function private.discount_response(public.responses) is
  'Takes a response out of the counts, which may not have it yet. Ask before its answers, words or equality answers change or go.';
