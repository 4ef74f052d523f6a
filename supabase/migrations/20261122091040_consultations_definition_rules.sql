-- What must hold of a definition of the right shape, as definition-problems.ts has it for browsers. Each
-- set of rules answers with rows of the page or item and the code.

create function private.id_problems(definition jsonb)
returns table (at text, code text)
language sql
immutable
as $$
  with ids as (
    select page ->> 'id' as id
    from jsonb_array_elements(definition -> 'pages') as page
    union all
    select item ->> 'id'
    from jsonb_array_elements(definition -> 'pages') as page, jsonb_array_elements(page -> 'items') as item
  )
  select id, 'repeated_id' from ids group by id having count(*) > 1
  union all
  select '', 'no_questions'
  where not jsonb_path_exists(
    definition, '$.pages[*].items[*] ? (@.type != "text_block" && @.type != "picture_block")'
  )
$$;

create function private.is_possible_number(number numeric)
returns boolean
language sql
immutable
as $$
  select abs(number) <= 999999999999 and number = round(number, 6)
$$;

create function private.bounds_problem(question jsonb)
returns text
language plpgsql
immutable
as $$
declare
  kind constant text := question ->> 'type';
  lowest numeric;
  highest numeric;
begin
  if kind = 'several_of' then
    highest := jsonb_array_length(question -> 'options') + (question -> 'other' is not distinct from 'true')::integer;
    return case
      when (question ->> 'min')::integer > least(highest, (question ->> 'max')::integer) then 'min_over_max'
    end;
  elsif kind = 'number' then
    lowest := coalesce((question ->> 'min')::numeric, -999999999999);
    highest := coalesce((question ->> 'max')::numeric, 999999999999);
    return case
      when not (private.is_possible_number(lowest) and private.is_possible_number(highest)) then 'bad_bound'
      when question -> 'whole' = 'true' and ceil(lowest) > floor(highest) then 'min_over_max'
      when lowest > highest then 'min_over_max'
    end;
  elsif kind = 'date' then
    return case
      when question ->> 'earliest' collate "C" > question ->> 'latest' then 'min_over_max'
    end;
  end if;
  return null;
end
$$;

create function private.item_problems(item jsonb)
returns table (at text, code text)
language sql
immutable
as $$
  select item ->> 'id', private.bounds_problem(item)
  union all
  select item ->> 'id', case
    when count(distinct id) < count(*) then 'repeated_option'
  end
  from jsonb_path_query(item, '$.options[*].id') as id
  union all
  select item ->> 'id', 'reserved_option'
  where jsonb_path_exists(item, '$.options[*] ? (@.id == "none" || @.id == "other")')
$$;

create function private.comparisons(condition jsonb)
returns setof jsonb
language sql
immutable
as $$
  with recursive parts as (
    select condition as part
    union all
    select inner_part
    from parts, lateral jsonb_array_elements(case
      when part ? 'all' then part -> 'all'
      when part ? 'any' then part -> 'any'
      when part ? 'not' then jsonb_build_array(part -> 'not')
      else '[]'
    end) as inner_part
  )
  select part from parts where not part ?| array['all', 'any', 'not']
$$;

create function private.depth(condition jsonb)
returns integer
language plpgsql
immutable
as $$
begin
  if condition ?| array['all', 'any'] then
    return 1 + (
      select max(private.depth(part))
      from jsonb_array_elements(coalesce(condition -> 'all', condition -> 'any')) as part
    );
  elsif condition ? 'not' then
    return 1 + private.depth(condition -> 'not');
  end if;
  return 1;
end
$$;

create function private.can_compare(question jsonb, kind text)
returns boolean
language sql
immutable
as $$
  select case kind
    when 'answered' then true
    when 'includes' then question ->> 'type' = 'several_of'
    when 'equal' then question ->> 'type' in ('one_of', 'scale', 'number', 'date', 'area')
    else question ->> 'type' in ('scale', 'number')
  end
$$;

create function private.can_be(question jsonb, value jsonb)
returns boolean
language sql
immutable
as $$
  select case
    when value is null then false
    when question ->> 'type' in ('one_of', 'several_of') then
      jsonb_typeof(value) = 'string' and private.choices(question) @> value
    when question ->> 'type' in ('scale', 'number') then
      jsonb_typeof(value) = 'number' and private.is_possible_number(value::numeric)
    when jsonb_typeof(value) <> 'string' then false
    when question ->> 'type' = 'date' then private.is_day(value #>> '{}')
    else value #>> '{}' ~ '^([a-z0-9]+(-[a-z0-9]+)*|not_sure)$'
  end
$$;

create function private.condition_problems(condition jsonb, questions jsonb, earlier text[])
returns setof text
language plpgsql
immutable
as $$
begin
  if private.depth(condition) > 5 or (select count(*) from private.comparisons(condition)) > 20 then
    return next 'too_complex';
    return;
  end if;
  return query
    select case
      when not questions ? (c ->> 'question') then 'unknown_question'
      when c ->> 'question' <> all (earlier) then 'not_earlier'
      when not private.can_compare(questions -> (c ->> 'question'), c ->> 'is') then 'wrong_comparison'
      when c ->> 'is' <> 'answered' and not private.can_be(questions -> (c ->> 'question'), c -> 'value') then
        'unknown_value'
    end
    from private.comparisons(condition) as c;
end
$$;

comment on function private.id_problems(jsonb) is 'Ids used twice, and whether anything is asked at all.';
comment on function private.is_possible_number(numeric) is
  'Whether a number could be an answer: not beyond the limits, with six decimals or fewer.';
comment on function private.bounds_problem(jsonb) is 'Whether some answer is within the bounds of a question.';
comment on function private.item_problems(jsonb) is
  'What is wrong with the options and bounds of a question; rows without a code say nothing.';
comment on function private.comparisons(jsonb) is 'Every comparison that a condition makes.';
comment on function private.depth(jsonb) is 'How deep conditions lie in each other; 1 for a single comparison.';
comment on function private.can_compare(jsonb, text) is 'Whether answers to a question can be compared so at all.';
comment on function private.can_be(jsonb, jsonb) is
  'Whether the value is one that answers to the question may be compared with.';
comment on function private.condition_problems(jsonb, jsonb, text[]) is
  'What is wrong with a condition, where these questions ({id: question}) are asked, and these ids came earlier; null for what is fine.';
