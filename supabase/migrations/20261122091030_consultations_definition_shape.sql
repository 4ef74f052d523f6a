-- The shape of a definition, as src/consultations/definition/definition.schema.ts has it for browsers.

create function private.is_id(id jsonb)
returns boolean
language sql
immutable
as $$
  select coalesce(jsonb_typeof(id) = 'string' and id #>> '{}' ~ '^(?!__)[a-z0-9_]{1,40}$', false)
$$;

create function private.are_words(words jsonb, longest integer)
returns boolean
language sql
immutable
as $$
  select coalesce(
    jsonb_typeof(words) = 'string' and words #>> '{}' ~ '\S'
      and char_length(btrim(words #>> '{}', E' \t\n\r')) <= longest,
    false
  )
$$;

create function private.may_be_text(words jsonb, longest integer)
returns boolean
language sql
immutable
as $$
  select words is null or (jsonb_typeof(words) = 'string' and char_length(words #>> '{}') <= longest)
$$;

create function private.may_be_true(answer jsonb)
returns boolean
language sql
immutable
as $$
  select answer is null or answer in ('true', 'false')
$$;

create function private.may_be_whole(number jsonb, lowest integer, highest integer)
returns boolean
language sql
immutable
as $$
  select case
    when number is null then true
    when jsonb_typeof(number) <> 'number' then false
    else number::numeric between lowest and highest and number::numeric = trunc(number::numeric)
  end
$$;

create function private.may_be_number(number jsonb)
returns boolean
language sql
immutable
as $$
  select number is null or (jsonb_typeof(number) = 'number' and abs(number::numeric) <= 1.7976931348623157e308)
$$;

create function private.may_be_day(day jsonb)
returns boolean
language sql
immutable
as $$
  select day is null or (jsonb_typeof(day) = 'string' and private.is_day(day #>> '{}'))
$$;

create function private.is_condition(condition jsonb, levels integer default 12)
returns boolean
language plpgsql
immutable
as $$
declare
  parts jsonb;
begin
  if jsonb_typeof(condition) <> 'object' or levels = 0 then
    return false;
  elsif condition ?| array['all', 'any'] then
    parts := coalesce(condition -> 'all', condition -> 'any');
    return jsonb_typeof(parts) = 'array' and jsonb_array_length(parts) between 1 and 10
      and (select bool_and(private.is_condition(part, levels - 1)) from jsonb_array_elements(parts) as part);
  elsif condition ? 'not' then
    return private.is_condition(condition -> 'not', levels - 1);
  end if;
  return private.is_id(condition -> 'question')
    and coalesce(condition -> 'is' in ('"answered"', '"equal"', '"includes"', '"less"', '"more"'), false)
    and (
      condition -> 'value' is null
      or private.may_be_text(condition -> 'value', 200)
      or private.may_be_number(condition -> 'value')
    );
end
$$;

create function private.are_options(options jsonb)
returns boolean
language sql
immutable
as $$
  select case
    when jsonb_typeof(options) is distinct from 'array' then false
    when jsonb_array_length(options) not between 2 and 40 then false
    else (
      select bool_and(private.is_id(option -> 'id') and private.are_words(option -> 'text', 200))
      from jsonb_array_elements(options) as option
    )
  end
$$;

create function private.is_question(item jsonb)
returns boolean
language plpgsql
immutable
as $$
declare
  kind constant text := item ->> 'type';
begin
  if not (
    private.are_words(item -> 'title', 300) and private.may_be_text(item -> 'hint', 600)
    and private.may_be_true(item -> 'required')
  ) then
    return false;
  elsif kind in ('one_of', 'several_of', 'ranking') then
    return private.are_options(item -> 'options')
      and (item -> 'order' is null or item -> 'order' in ('"fixed"', '"shuffled"'))
      and (kind = 'ranking' or private.may_be_true(item -> 'other'))
      and (
        kind <> 'several_of'
        or private.may_be_true(item -> 'none') and private.may_be_whole(item -> 'min', 0, 40)
          and private.may_be_whole(item -> 'max', 1, 40)
      );
  elsif kind = 'scale' then
    return item ?& array['from', 'to'] and private.may_be_whole(item -> 'from', 0, 1)
      and private.may_be_whole(item -> 'to', 2, 10)
      and private.are_words(item -> 'low', 80) and private.are_words(item -> 'high', 80);
  elsif kind = 'number' then
    return private.may_be_text(item -> 'unit', 40) and private.may_be_true(item -> 'whole')
      and private.may_be_number(item -> 'min') and private.may_be_number(item -> 'max');
  elsif kind = 'date' then
    return private.may_be_day(item -> 'earliest') and private.may_be_day(item -> 'latest');
  end if;
  return kind in ('point', 'area')
    or kind in ('short_text', 'long_text')
      and private.may_be_whole(item -> 'max', 1, case kind when 'short_text' then 300 else 5000 end);
end
$$;

create function private.is_item(item jsonb)
returns boolean
language plpgsql
immutable
as $$
begin
  if jsonb_typeof(item) <> 'object' or not private.is_id(item -> 'id')
    or (item ? 'when' and not private.is_condition(item -> 'when'))
  then
    return false;
  elsif item -> 'type' = '"text_block"' then
    return private.are_words(item -> 'text', 4000);
  elsif item -> 'type' = '"picture_block"' then
    return private.are_words(item -> 'picture', 150000)
      and item ->> 'picture' ~ '^data:image/(png|jpeg|webp);base64,[A-Za-z0-9+/=]+$'
      and item ? 'alt' and private.may_be_text(item -> 'alt', 400) and private.may_be_text(item -> 'caption', 300);
  end if;
  return coalesce(jsonb_typeof(item -> 'type') = 'string' and private.is_question(item), false);
end
$$;

create function private.is_page(page jsonb)
returns boolean
language sql
immutable
as $$
  select case
    when jsonb_typeof(page) <> 'object' then false
    when jsonb_typeof(page -> 'items') is distinct from 'array' then false
    else private.is_id(page -> 'id') and private.are_words(page -> 'title', 160)
      and private.may_be_text(page -> 'intro', 2000)
      and (not page ? 'when' or private.is_condition(page -> 'when'))
      and jsonb_array_length(page -> 'items') between 1 and 30
  end
$$;

create function private.shape_problems(definition jsonb)
returns text[]
language plpgsql
immutable
as $$
declare
  pages constant jsonb := definition -> 'pages';
begin
  if definition -> 'format' is distinct from '1' or jsonb_typeof(pages) is distinct from 'array' then
    return array[''];
  elsif jsonb_array_length(pages) not between 1 and 40 then
    return array[''];
  end if;
  return array(
    select case when private.is_id(page -> 'id') then page ->> 'id' else '' end
    from jsonb_array_elements(pages) as page
    where not private.is_page(page)
    union all
    select case when private.is_id(item -> 'id') then item ->> 'id' else '' end
    from jsonb_array_elements(pages) as page,
      jsonb_array_elements(
        case when jsonb_typeof(page -> 'items') = 'array' then page -> 'items' else '[]' end
      ) as item
    where not private.is_item(item)
  );
end
$$;

comment on function private.is_id(jsonb) is 'Whether this may be the id of a page, a question or an option.';
comment on function private.are_words(jsonb, integer) is 'Whether this is text, not blank, with so many letters at most.';
comment on function private.may_be_text(jsonb, integer) is 'Whether this is left out, or text with so many letters at most.';
comment on function private.may_be_true(jsonb) is 'Whether this is left out, or yes or no.';
comment on function private.may_be_whole(jsonb, integer, integer) is 'Whether this is left out, or a whole number between two.';
comment on function private.may_be_number(jsonb) is 'Whether this is left out, or a number that browsers know too.';
comment on function private.may_be_day(jsonb) is 'Whether this is left out, or a day.';
comment on function private.is_condition(jsonb, integer) is 'Whether a condition has the shape of one, so many levels deep at most.';
comment on function private.are_options(jsonb) is 'Whether these are 2 to 40 options with ids and texts.';
comment on function private.is_question(jsonb) is 'Whether an item has what a question of its type needs.';
comment on function private.is_item(jsonb) is 'Whether this has the shape of a question, a text or a picture.';
comment on function private.is_page(jsonb) is 'Whether this has the shape of a page; its items are looked at one by one.';
comment on function private.shape_problems(jsonb) is
  'The ids of pages and items without the right shape; an empty one where there is no id, or for the whole.';
