-- What keeps a definition from being published, in one list.

create function private.rule_problems(definition jsonb)
returns table (at text, code text)
language plpgsql
immutable
as $$
declare
  questions constant jsonb := coalesce((
    select jsonb_object_agg(item ->> 'id', item - array['title', 'hint'])
    from jsonb_array_elements(definition -> 'pages') as page, jsonb_array_elements(page -> 'items') as item
    where item ->> 'type' not in ('text_block', 'picture_block')
  ), '{}');
  earlier text[] := '{}';
  place record;
begin
  return query select * from private.id_problems(definition);
  for place in
    select p.page, i.item, i.position
    from jsonb_array_elements(definition -> 'pages') as p (page),
      jsonb_array_elements(p.page -> 'items') with ordinality as i (item, position)
  loop
    if place.position = 1 and place.page ? 'when' then
      return query
        select place.page ->> 'id', problem
        from private.condition_problems(place.page -> 'when', questions, earlier) as problem;
    end if;
    if place.item ? 'when' then
      return query
        select place.item ->> 'id', problem
        from private.condition_problems(place.item -> 'when', questions, earlier) as problem;
    end if;
    if questions ? (place.item ->> 'id') then
      return query select * from private.item_problems(place.item);
    end if;
    earlier := earlier || (place.item ->> 'id');
  end loop;
end
$$;

create function private.definition_problems(definition jsonb)
returns jsonb
language plpgsql
immutable
as $$
declare
  problems jsonb;
  misshapen constant text[] := private.shape_problems(definition);
begin
  if misshapen <> '{}' then
    return (
      select jsonb_agg(distinct jsonb_build_object('at', at, 'code', 'shape')) from unnest(misshapen) as at
    );
  end if;
  problems := (
    select jsonb_agg(distinct jsonb_build_object('at', p.at, 'code', p.code))
    from private.rule_problems(definition) as p
    where p.code is not null
  );
  return coalesce(
    problems,
    (
      select jsonb_agg(jsonb_build_object('at', at, 'code', 'never_asked'))
      from unnest(private.never_asked(definition)) as at
    ),
    '[]'
  );
end
$$;

comment on function private.rule_problems(jsonb) is
  'What is wrong with a definition of the right shape, but for what is never asked; rows without a code say nothing.';
comment on function private.definition_problems(jsonb) is
  'What is wrong with a definition, whatever it is, as [{"at": id of the page or item, "code"}]; [] when people can answer it. Shape comes first, then rules, then what is never asked.';
