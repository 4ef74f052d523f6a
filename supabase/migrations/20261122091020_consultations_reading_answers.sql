-- Answers beside the questions they answer, read in one pass: every response is, before it is kept.

create function private.question_problem(question jsonb, answer jsonb, words jsonb)
returns text
language plpgsql
immutable
as $$
begin
  if answer is null and words is null then
    return case when question -> 'required' = 'true' then 'missing' end;
  end if;
  return coalesce(
    case when answer is not null then private.answer_problem(question, answer) end,
    case when words is not null then private.words_problem(question, words) end
  );
end
$$;

create function private.unknown_questions(answers jsonb, texts jsonb)
returns jsonb
language plpgsql
immutable
as $$
begin
  return (
    select jsonb_object_agg(id, 'unknown_question')
    from jsonb_object_keys(answers || texts) as id
  );
end
$$;

create function private.read_answers(
  definition jsonb, answers jsonb, texts jsonb,
  out problems jsonb, out kept jsonb, out written jsonb, out places text[]
)
language plpgsql
immutable
as $$
declare
  item record;
  answer jsonb;
  words jsonb;
  problem text;
  ids text[] := '{}';
  page_before bigint := 0;
  page_asked boolean;
begin
  kept := '{}';
  written := '{}';
  problems := '{}';
  if jsonb_typeof(answers) is distinct from 'object' or jsonb_typeof(texts) is distinct from 'object' then
    problems := '{"": "wrong_type"}';
    return;
  end if;
  for item in
    select p.position, p.page -> 'when' as page_when, i.value as question, i.value -> 'when' as item_when,
      i.value ->> 'id' as id, i.value ->> 'type' as type
    from jsonb_array_elements(definition -> 'pages') with ordinality as p (page, position),
      jsonb_array_elements(p.page -> 'items') as i
  loop
    if item.position > page_before then
      page_before := item.position;
      page_asked := item.page_when is null or private.holds(item.page_when, kept, written);
    end if;
    continue when item.type in ('text_block', 'picture_block');
    ids := ids || item.id;
    answer := answers -> item.id;
    words := texts -> item.id;
    if not private.is_given(answer) then
      answer := null;
    end if;
    if not private.is_written(words) then
      words := null;
    end if;
    if not page_asked or not (item.item_when is null or private.holds(item.item_when, kept, written)) then
      if num_nonnulls(answer, words) > 0 then
        problems := problems || jsonb_build_object(item.id, 'off_path');
      end if;
      continue;
    end if;
    -- Words for "something else" count when that is chosen.
    if item.question -> 'other' = 'true' and words is not null and not coalesce(answer @> '"other"', false) then
      words := null;
    end if;
    if answer is not null then
      kept := kept || jsonb_build_object(item.id, answer);
      if item.type in ('area', 'point') and jsonb_typeof(answer) = 'string' then
        places := array_cat(places, array[array[item.type, item.id, answer #>> '{}']]);
      end if;
    end if;
    if words is not null then
      written := written || jsonb_build_object(item.id, words);
    end if;
    problem := private.question_problem(item.question, answer, words);
    if problem is not null then
      problems := problems || jsonb_build_object(item.id, problem);
    end if;
  end loop;
  if answers - ids <> '{}' or texts - ids <> '{}' then
    problems := problems || private.unknown_questions(answers - ids, texts - ids);
  end if;
end
$$;

create function private.answer_problems(definition jsonb, answers jsonb, texts jsonb)
returns jsonb
language sql
immutable
as $$
  select problems from private.read_answers(definition, answers, texts)
$$;

create function private.on_path(definition jsonb, inout answers jsonb, inout texts jsonb)
language sql
immutable
as $$
  select kept, written from private.read_answers(definition, answers, texts)
$$;

comment on function private.question_problem(jsonb, jsonb, jsonb) is
  'The first rule that what was said to a question that is asked breaks; null when it breaks none.';
comment on function private.unknown_questions(jsonb, jsonb) is
  'A problem for each answer and text, for those that no question has.';
comment on function private.read_answers(jsonb, jsonb, jsonb) is
  'Walks once through the questions of a sound definition: what is wrong with each answer, as {question id: code} ({} when all is well; the id is empty when these are no answers at all), the answers and words to keep (those on the path, without what is empty), and of each question about a place that is answered by name: its type, its id and the name.';
comment on function private.answer_problems(jsonb, jsonb, jsonb) is
  'The first rule that each answer breaks, as {question id: code}; {} when all is well. See read_answers.';
comment on function private.on_path(jsonb, jsonb, jsonb) is
  'The answers and words that are on the path that the answers themselves make, without what is empty. See read_answers.';
