-- What counts are made from: the facts of a response, the same when it arrives and when it goes.

create function private.facts_of(
  answers jsonb, texts text[], neighbourhood uuid, channel text, hub uuid, at timestamptz,
  age_group text, sex text, ethnic_group text, disability text
)
returns jsonb
language plpgsql
stable
set search_path = ''
as $$
begin
  return jsonb_strip_nulls(jsonb_build_object(
    'answers', answers, 'texts', to_jsonb(texts), 'neighbourhood', neighbourhood, 'channel', channel,
    'hub', hub, 'day', (at at time zone 'Europe/London')::date,
    'age_group', age_group, 'sex', sex, 'ethnic_group', ethnic_group, 'disability', disability
  ));
end
$$;

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
  return private.facts_of(
    response.answers,
    array(
      select t.question_id from public.response_texts t
      where t.response_id = response.id
      order by t.question_id collate "C"
    ),
    response.neighbourhood_id, response.channel, response.via_location_id, response.received_at,
    about.age_group, about.sex, about.ethnic_group, about.disability
  );
end
$$;

comment on function private.facts_of is
  'What counts need of a response, as private.response_changes keeps it; what nobody said is left out.';
comment on function private.response_facts(public.responses) is
  'private.facts_of a stored response. Ask before its words or equality answers go.';
