-- What nearly everybody answers is told at one look: for a version whose questions depend on nothing,
-- the rules of each are kept short beside it. Whatever these do not know goes the long way, by
-- private.read_answers, and is answered as ever: they know when all is well, never what is wrong.

create function private.short_rule(question jsonb)
returns jsonb
language sql
immutable
as $$
  select jsonb_strip_nulls(case
    when question ->> 'type' = 'one_of' then
      jsonb_build_object('one', private.choices(question) - 'none')
    when question ->> 'type' = 'several_of' then jsonb_build_object(
      'many', private.choices(question) - 'none',
      'min', greatest((question ->> 'min')::integer, 1),
      'max', coalesce((question ->> 'max')::integer, jsonb_array_length(private.choices(question)))
    )
    when question ->> 'type' = 'ranking' then jsonb_build_object(
      'many', private.choices(question),
      'min', jsonb_array_length(question -> 'options'), 'max', jsonb_array_length(question -> 'options')
    )
    when question ->> 'type' = 'scale' then
      jsonb_build_object('from', question -> 'from', 'to', question -> 'to')
    when question ->> 'type' = 'number' then jsonb_build_object(
      'from', coalesce((question ->> 'min')::numeric, -999999999999),
      'to', coalesce((question ->> 'max')::numeric, 999999999999)
    )
    when question ->> 'type' in ('short_text', 'long_text') then jsonb_build_object('words', coalesce(
      (question ->> 'max')::integer, case question ->> 'type' when 'long_text' then 5000 else 300 end
    ))
    else '{}'
  end || case when question -> 'required' = 'true' then jsonb '{"required": true}' else '{}' end)
$$;

create function private.short_rules(definition jsonb)
returns jsonb
language sql
immutable
as $$
  select case when not definition @? '$.pages[*] ? (exists (@.when) || exists (@.items[*].when))' then (
    select jsonb_build_object(
      'required', count(*) filter (where question -> 'required' = 'true'),
      'of', coalesce(jsonb_object_agg(question ->> 'id', private.short_rule(question)), '{}')
    )
    from jsonb_path_query(
      definition, '$.pages[*].items[*] ? (@.type != "text_block" && @.type != "picture_block")'
    ) as question
  ) end
$$;

create function private.is_surely_fine(rules jsonb, answers jsonb, texts jsonb)
returns boolean
language plpgsql
immutable
as $$
begin
  if rules is null or jsonb_typeof(answers) <> 'object' or jsonb_typeof(texts) <> 'object' then
    return false;
  end if;
  return (
    select count(*) filter (where said.rule ? 'required') = (rules ->> 'required')::integer
      and coalesce(bool_and(coalesce(case said.kind
        when 'words' then private.is_written(said.value)
          and char_length(said.value #>> '{}') <= (said.rule ->> 'words')::integer
        when 'string' then said.rule -> 'one' ? (said.value #>> '{}')
        when 'number' then said.value between said.rule -> 'from' and said.rule -> 'to'
          and said.value::numeric = trunc(said.value::numeric)
        when 'array' then said.rule -> 'many' @> said.value
          and jsonb_array_length(said.value)
            between (said.rule ->> 'min')::integer and (said.rule ->> 'max')::integer
          -- None twice: as many go from the list as there are.
          and jsonb_array_length((said.rule -> 'many') - translate(said.value::text, '[]', '{}')::text[])
            = jsonb_array_length(said.rule -> 'many') - jsonb_array_length(said.value)
      end, false)), true)
    from (
      select rules -> 'of' -> a.key as rule, a.value, jsonb_typeof(a.value) as kind
      from jsonb_each(answers) a
      union all
      select rules -> 'of' -> t.key, t.value, case jsonb_typeof(t.value) when 'string' then 'words' end
      from jsonb_each(texts) t
    ) said
  );
end
$$;

alter table public.consultation_versions
  add column short_rules jsonb generated always as (private.short_rules(definition)) stored;

comment on function private.short_rule(jsonb) is
  'What makes an answer to a question surely fine: an option (one), options (many, min, max), a whole number (from, to) or so many letters (words); and whether there has to be one.';
comment on function private.short_rules(jsonb) is
  'private.short_rule of each question by its id, and how many have to be answered; null where what is asked depends on answers.';
comment on function private.is_surely_fine(jsonb, jsonb, jsonb) is
  'Whether private.read_answers would find nothing wrong and keep all as it is; false says nothing.';
comment on column public.consultation_versions.short_rules is
  'private.short_rules of the definition, by which most responses are checked.';
