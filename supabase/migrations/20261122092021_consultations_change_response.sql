-- Changing answers with the receipt code, until the consultation closes.

create function public.response_to_change(code text default '')
returns json
language plpgsql
security definer
set search_path = ''
as $$
declare
  r record;
  story json;
begin
  select * into r from private.with_receipt(code);
  if r.status <> 200 then
    return private.answer_receipt(r.status, r.code, r.message, r.fields, r.hash);
  end if;
  story := private.response_story(r.hash);
  if (story ->> 'may_change')::boolean is not true then
    return private.refuse_form(
      409,
      case when story is null then 'not_answers' when story ->> 'state' = 'withdrawn' then 'withdrawn' else 'closed' end,
      'These answers can no longer be changed.', '/receipt/', '{}'
    );
  end if;
  perform set_config('response.headers', '[{"Cache-Control": "no-store"}]', true);
  return (
    select json_build_object(
      'slug', story ->> 'slug', 'version', v.number, 'definition', v.definition, 'answers', a.answers,
      'seed', a.seed,
      'texts', (
        select coalesce(json_object_agg(t.question_id, t.words), '{}')
        from public.response_texts t
        where t.response_id = a.id
      )
    )
    from public.responses a
    join public.consultation_versions v on v.id = a.version_id
    where a.id = private.record_of(r.hash)
  );
end
$$;

create function public.change_response(code text default '', answers jsonb default '{}', texts jsonb default '{}')
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
    select * into c from private.change_answers(r.hash, answers, texts);
    return private.answer_receipt(c.status, c.code, c.message, c.fields, r.hash);
  end if;
  return private.answer_receipt(r.status, r.code, r.message, r.fields, r.hash);
end
$$;

revoke execute on function public.response_to_change, public.change_response from public;
grant execute on function public.response_to_change, public.change_response to anon, authenticated;
comment on function public.response_to_change(text) is
  'Somebody''s answers and the questions they answered, for whoever has the receipt code, while they may be changed.';
comment on function public.change_response(text, jsonb, jsonb) is
  'Changes somebody''s answers, until it closes, for whoever has the receipt code. Answers what became of them.';
