-- Which rule one answer breaks. src/consultations/definition/answer-problems.ts has the same rules,
-- by the same names, for browsers.

create function private.is_day(day text)
returns boolean
language sql
immutable
as $$
  select day ~ '^[12]\d{3}-\d\d-\d\d$' and pg_input_is_valid(day, 'date')
$$;

create function private.choices(question jsonb)
returns jsonb
language sql
immutable
as $$
  select jsonb_path_query_array(question, '$.options[*].id')
    || case when question -> 'other' = 'true' then jsonb '["other"]' else '[]' end
    || case when question -> 'none' = 'true' then jsonb '["none"]' else '[]' end
$$;

create function private.list_problem(question jsonb, answer jsonb)
returns text
language plpgsql
immutable
as $$
declare
  ids constant jsonb := private.choices(question);
begin
  if jsonb_typeof(answer) <> 'array' then
    return 'wrong_type';
  elsif not ids @> answer then
    return case
      when jsonb_path_exists(answer, 'strict $[*] ? (@.type() != "string")') then 'wrong_type'
      else 'unknown_option'
    end;
  -- All are ids by now, which hold nothing that a text[] writes otherwise.
  elsif jsonb_array_length(ids - translate(answer::text, '[]', '{}')::text[])
    > jsonb_array_length(ids) - jsonb_array_length(answer)
  then
    return 'repeated';
  end if;
  return null;
end
$$;

create function private.count_problem(question jsonb, answer jsonb)
returns text
language plpgsql
immutable
as $$
declare
  chosen constant integer := jsonb_array_length(answer);
begin
  if question ->> 'type' = 'ranking' then
    return case when chosen < jsonb_array_length(question -> 'options') then 'incomplete' end;
  elsif answer @> '"none"' then
    return case when chosen > 1 then 'none_with_others' end;
  elsif chosen < (question ->> 'min')::integer then
    return 'too_few';
  elsif chosen > (question ->> 'max')::integer then
    return 'too_many';
  end if;
  return null;
end
$$;

create function private.number_problem(question jsonb, answer jsonb)
returns text
language plpgsql
immutable
as $$
declare
  number numeric;
begin
  if jsonb_typeof(answer) <> 'number' then
    return 'wrong_type';
  end if;
  number := answer::numeric;
  if question ->> 'type' = 'scale' then
    return case
      when number <> trunc(number) then 'not_whole'
      when number not between (question ->> 'from')::integer and (question ->> 'to')::integer then 'out_of_range'
    end;
  elsif number < coalesce((question ->> 'min')::numeric, -999999999999)
    or number > coalesce((question ->> 'max')::numeric, 999999999999)
  then
    return 'out_of_range';
  elsif number <> trunc(number) and question -> 'whole' = 'true' then
    return 'not_whole';
  elsif number <> round(number, 6) then
    return 'too_precise';
  end if;
  return null;
end
$$;

create function private.date_problem(question jsonb, answer jsonb)
returns text
language plpgsql
immutable
as $$
declare
  day constant text := answer #>> '{}';
begin
  if jsonb_typeof(answer) <> 'string' then
    return 'wrong_type';
  elsif not private.is_day(day) then
    return 'not_a_date';
  elsif day collate "C" < question ->> 'earliest' or day collate "C" > question ->> 'latest' then
    return 'out_of_range';
  end if;
  return null;
end
$$;

create function private.point_problem(answer jsonb)
returns text
language plpgsql
immutable
as $$
declare
  latitude numeric;
  longitude numeric;
begin
  if jsonb_typeof(answer) <> 'array' or jsonb_array_length(answer) <> 2
    or jsonb_typeof(answer -> 0) <> 'number' or jsonb_typeof(answer -> 1) <> 'number'
  then
    return 'wrong_type';
  end if;
  latitude := (answer -> 0)::numeric;
  longitude := (answer -> 1)::numeric;
  return case
    when abs(latitude) > 90 or abs(longitude) > 180 then 'out_of_range'
    when latitude <> round(latitude, 4) or longitude <> round(longitude, 4) then 'too_precise'
  end;
end
$$;

create function private.answer_problem(question jsonb, answer jsonb)
returns text
language plpgsql
immutable
as $$
declare
  kind constant text := question ->> 'type';
begin
  if kind = 'one_of' then
    return case
      when jsonb_typeof(answer) <> 'string' then 'wrong_type'
      when question -> 'options' @> jsonb_build_array(jsonb_build_object('id', answer)) then null
      when answer = '"other"' and question -> 'other' = 'true' then null
      else 'unknown_option'
    end;
  elsif kind in ('several_of', 'ranking') then
    return coalesce(private.list_problem(question, answer), private.count_problem(question, answer));
  elsif kind in ('scale', 'number') then
    return private.number_problem(question, answer);
  elsif kind = 'date' then
    return private.date_problem(question, answer);
  elsif kind in ('point', 'area') and jsonb_typeof(answer) = 'string' then
    return case
      when answer #>> '{}' ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(answer #>> '{}') <= 80 then null
      when kind = 'area' and answer = '"not_sure"' then null
      else 'wrong_type'
    end;
  elsif kind = 'point' then
    return private.point_problem(answer);
  end if;
  return 'wrong_type';
end
$$;

create function private.words_problem(question jsonb, words jsonb)
returns text
language plpgsql
immutable
as $$
declare
  kind constant text := question ->> 'type';
begin
  if jsonb_typeof(words) <> 'string' then
    return 'wrong_type';
  elsif kind in ('short_text', 'long_text') then
    return case
      when char_length(words #>> '{}')
        > coalesce((question ->> 'max')::integer, case kind when 'long_text' then 5000 else 300 end)
      then 'too_long'
    end;
  elsif question -> 'other' = 'true' then
    return case when char_length(words #>> '{}') > 300 then 'too_long' end;
  end if;
  return 'wrong_type';
end
$$;

comment on function private.is_day(text) is
  'Whether this is a day as ISO 8601 writes it, which the calendar has, between the years 1000 and 2999.';
comment on function private.choices(jsonb) is
  'What can be chosen: the ids of the options, and other and none where they are offered.';
comment on function private.list_problem(jsonb, jsonb) is
  'What is wrong with a list of options, whatever their number: wrong_type, unknown_option or repeated.';
comment on function private.count_problem(jsonb, jsonb) is
  'What is wrong with how many options were chosen or ranked.';
comment on function private.number_problem(jsonb, jsonb) is
  'What is wrong with a number or a point of a scale.';
comment on function private.date_problem(jsonb, jsonb) is 'What is wrong with a date.';
comment on function private.point_problem(jsonb) is 'What is wrong with [latitude, longitude].';
comment on function private.answer_problem(jsonb, jsonb) is
  'The first rule that a coded answer to a question breaks; null when it breaks none.';
comment on function private.words_problem(jsonb, jsonb) is
  'The first rule that words written to a question break; null when they break none.';
