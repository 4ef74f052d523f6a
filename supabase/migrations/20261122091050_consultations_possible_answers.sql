-- Answers to a question such that every answer there could be compares with some values as one of these
-- does (possible-answers.ts): a page or question that none of them leads to is never asked.

create function private.possible_lists(question jsonb, named jsonb)
returns jsonb
language plpgsql
immutable
as $$
declare
  choices constant jsonb := private.choices(question);
  fillers constant jsonb := (
    select coalesce(jsonb_agg(id), '[]') from jsonb_array_elements(choices) as id
    where not named @> id and id <> '"none"'
  );
  lowest constant integer := greatest((question ->> 'min')::integer, 1);
  chosen jsonb;
  list jsonb;
  lists jsonb := '[]';
begin
  for bits in 0 .. (1 << jsonb_array_length(named)) - 1 loop
    chosen := (
      select coalesce(jsonb_agg(id), '[]')
      from jsonb_array_elements(named) with ordinality as choice (id, position)
      where bits & (1 << position::integer - 1) > 0
    );
    if chosen @> '"none"' then
      if jsonb_array_length(chosen) = 1 then
        lists := lists || jsonb_build_array(chosen);
      end if;
      continue;
    end if;
    list := chosen || (
      select coalesce(jsonb_agg(id), '[]')
      from jsonb_array_elements(fillers) with ordinality as filler (id, position)
      where position <= lowest - jsonb_array_length(chosen)
    );
    if jsonb_array_length(list) between lowest and coalesce((question ->> 'max')::integer, 100) then
      lists := lists || jsonb_build_array(list);
    elsif chosen = '[]' and choices @> '"none"' and not named @> '"none"' then
      lists := lists || jsonb '[["none"]]';
    end if;
  end loop;
  return lists;
end
$$;

create function private.possible_numbers(question jsonb, named jsonb)
returns jsonb
language sql
immutable
as $$
  with bounds as (
    select coalesce((question ->> 'min')::numeric, -999999999999) as lowest,
      coalesce((question ->> 'max')::numeric, 999999999999) as highest,
      question -> 'whole' is not distinct from 'true' as whole
  ),
  near as (
    select unnest(case
      when whole then array[ceil(lowest), floor(highest)]
      else array[lowest, highest]
    end) as number
    from bounds
    union
    select unnest(case
      when whole then array[floor(n) - 1, floor(n), ceil(n), ceil(n) + 1]
      else array[n, n - 0.000001, n + 0.000001]
    end)
    from bounds, lateral (select value::numeric as n from jsonb_array_elements(named) as value) as named_numbers
  )
  select coalesce(jsonb_agg(number), '[]') from near, bounds where number between lowest and highest
$$;

create function private.possible_days(question jsonb, named jsonb)
returns jsonb
language sql
immutable
as $$
  with bounds as (
    select (question ->> 'earliest')::date as earliest, (question ->> 'latest')::date as latest
  ),
  days as (
    select (value #>> '{}')::date as day, false as another
    from jsonb_array_elements(named) as value
    union all
    select
      coalesce(earliest, coalesce(latest, '2026-01-01') - jsonb_array_length(named)) + position, true
    from bounds, generate_series(0, jsonb_array_length(named)) as position
  )
  select coalesce(jsonb_agg(to_char(day, 'YYYY-MM-DD')), '[]')
  from days, bounds
  where day >= coalesce(earliest, day) and day <= coalesce(latest, day)
$$;

create function private.possible_answers(question jsonb, named jsonb)
returns jsonb
language plpgsql
immutable
as $$
declare
  kind constant text := question ->> 'type';
  answers jsonb;
begin
  if kind = 'several_of' and jsonb_array_length(named) > 6 then
    return null;
  end if;
  answers := case
    when kind = 'one_of' then named || coalesce(
      (select jsonb_build_array(id) from jsonb_array_elements(private.choices(question)) as id where not named @> id limit 1),
      '[]'
    )
    when kind = 'several_of' then private.possible_lists(question, named)
    when kind = 'scale' then (
      select jsonb_agg(point)
      from generate_series((question ->> 'from')::integer, (question ->> 'to')::integer) as point
    )
    when kind = 'number' then private.possible_numbers(question, named)
    when kind = 'date' then private.possible_days(question, named)
    else named || jsonb '["another-place"]'
  end;
  return case when question -> 'required' = 'true' then answers else jsonb '[null]' || answers end;
end
$$;

comment on function private.possible_lists(jsonb, jsonb) is
  'For every set of the named options that can be chosen together, one answer that has those of them.';
comment on function private.possible_numbers(jsonb, jsonb) is
  'The bounds of a question, each named number, and those just beside it.';
comment on function private.possible_days(jsonb, jsonb) is
  'Each named day within the bounds of a question, and others of which one at least is not named.';
comment on function private.possible_answers(jsonb, jsonb) is
  'Answers that stand for all that there could be, where they are compared with the named values; null among them for none. Null when there are too many to try.';
