-- When a page or a question is asked. src/consultations/definition/path.ts says the same for browsers,
-- and a test holds the two together on random definitions. A setting on a function of these would cost
-- more than its work; they look nothing up, and whoever calls them has an empty search path.

create function private.is_given(answer jsonb)
returns boolean
language sql
immutable
as $$
  select answer is not null and answer not in ('null', '""', '[]')
$$;

-- Every blank that JavaScript knows: what a server takes for one depends on its language.
create function private.without_blanks(typed text)
returns text
language sql
immutable
as $$
  select btrim(
    typed,
    E' \t\n\x0b\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'
  )
$$;

create function private.is_written(words jsonb)
returns boolean
language sql
immutable
as $$
  select case
    when jsonb_typeof(words) = 'string' then private.without_blanks(words #>> '{}') <> ''
    else private.is_given(words)
  end
$$;

create function private.compares(condition jsonb, answer jsonb)
returns boolean
language plpgsql
immutable
as $$
declare
  kind constant text := condition ->> 'is';
  value constant jsonb := condition -> 'value';
begin
  if not private.is_given(answer) then
    return false;
  elsif kind = 'equal' then
    -- Lists and objects are never the same thing as a value.
    return answer = value and jsonb_typeof(answer) not in ('array', 'object');
  elsif kind = 'includes' then
    return coalesce(
      jsonb_typeof(answer) = 'array' and jsonb_typeof(value) in ('string', 'number') and answer @> value, false
    );
  elsif jsonb_typeof(answer) <> 'number' or jsonb_typeof(value) is distinct from 'number' then
    return false;
  elsif kind = 'less' then
    return answer < value;
  end if;
  return answer > value;
end
$$;

create function private.holds(condition jsonb, answers jsonb, texts jsonb)
returns boolean
language plpgsql
immutable
as $$
declare
  question constant text := condition ->> 'question';
begin
  if condition ? 'all' then
    return (select bool_and(private.holds(part, answers, texts)) from jsonb_array_elements(condition -> 'all') part);
  elsif condition ? 'any' then
    return (select bool_or(private.holds(part, answers, texts)) from jsonb_array_elements(condition -> 'any') part);
  elsif condition ? 'not' then
    return not private.holds(condition -> 'not', answers, texts);
  elsif condition ->> 'is' = 'answered' then
    return private.is_given(answers -> question) or private.is_written(texts -> question);
  end if;
  return coalesce(private.compares(condition, answers -> question), false);
end
$$;

comment on function private.is_given(jsonb) is
  'Whether there is an answer at all: an empty field, an empty list and null are none.';
comment on function private.without_blanks(text) is 'What somebody typed without the blanks around it.';
comment on function private.is_written(jsonb) is
  'Whether there are words at all: blanks are none. What is no text is left for the rules to refuse.';
comment on function private.compares(jsonb, jsonb) is
  'Whether an answer is what a condition with a value wants; never, where there is no answer.';
comment on function private.holds(jsonb, jsonb, jsonb) is
  'Whether a condition of a sound definition holds for what is answered.';
