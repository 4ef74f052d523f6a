-- Pages and questions to which no answers lead, as never-asked.ts finds them for browsers.

create function private.holds_so_far(condition jsonb, tried jsonb)
returns boolean
language plpgsql
immutable
as $$
declare
  question constant text := condition ->> 'question';
begin
  if condition ? 'all' then
    return (
      select case when bool_or(not outcome) then false when count(*) > count(outcome) then null else true end
      from jsonb_array_elements(condition -> 'all') as part,
        lateral (select private.holds_so_far(part, tried) as outcome) as parts
    );
  elsif condition ? 'any' then
    return (
      select case when bool_or(outcome) then true when count(*) > count(outcome) then null else false end
      from jsonb_array_elements(condition -> 'any') as part,
        lateral (select private.holds_so_far(part, tried) as outcome) as parts
    );
  elsif condition ? 'not' then
    return not private.holds_so_far(condition -> 'not', tried);
  elsif not tried ? question then
    return null;
  elsif condition ->> 'is' = 'answered' then
    return private.is_given(tried -> question);
  end if;
  return coalesce(private.compares(condition, tried -> question), false);
end
$$;

create function private.can_hold(
  goals jsonb, route jsonb, at integer, tried jsonb, inout tries integer, out outcome boolean
)
language plpgsql
immutable
as $$
declare
  step constant jsonb := route -> at;
  answer jsonb;
begin
  tries := tries - 1;
  if tries < 0 then
    outcome := true;
    return;
  end if;
  outcome := private.holds_so_far(jsonb_build_object('all', goals), tried);
  if outcome is not distinct from false or step is null then
    return;
  end if;
  outcome := step -> 'answers' = 'null';
  for answer in
    select value
    from jsonb_array_elements(case
      when step -> 'whens' <> '[]' and not private.holds_so_far(jsonb_build_object('all', step -> 'whens'), tried)
        then jsonb '[null]'
      when not outcome then step -> 'answers'
      else '[]'
    end)
  loop
    select h.tries, h.outcome into tries, outcome
    from private.can_hold(
      goals, route, at + 1, tried || jsonb_build_object(step ->> 'id', answer), can_hold.tries
    ) as h;
    exit when outcome;
  end loop;
end
$$;

create function private.route_to(goals jsonb, steps jsonb)
returns jsonb
language sql
immutable
as $$
  with recursive compared as (
    select c
    from jsonb_array_elements(goals) as goal, private.comparisons(goal) as c
    union
    select next_one
    from compared, jsonb_array_elements(steps -> (c ->> 'question') -> 'whens') as condition,
      private.comparisons(condition) as next_one
  ),
  asked as (
    select c ->> 'question' as id, coalesce(jsonb_agg(distinct c -> 'value') filter (where c ->> 'is' <> 'answered'), '[]') as named
    from compared
    group by 1
  )
  select coalesce(
    jsonb_agg(
      jsonb_build_object(
        'id', id, 'whens', step -> 'whens',
        'answers', private.possible_answers(step -> 'question', named)
      )
      order by step -> 'position'
    ),
    '[]'
  )
  from asked, lateral (select steps -> id as step) as found
$$;

create function private.steps(definition jsonb)
returns jsonb
language sql
immutable
as $$
  select jsonb_object_agg(item ->> 'id', jsonb_build_object(
    'position', p * 100 + i,
    'whens', jsonb_path_query_array(jsonb_build_array(page -> 'when', item -> 'when'), '$[*] ? (@ != null)'),
    -- Options, bounds and type alone: a picture would be carried along.
    'question', item - array['title', 'hint', 'picture', 'text', 'alt', 'caption', 'when']
  ))
  from jsonb_array_elements(definition -> 'pages') with ordinality as pages (page, p),
    jsonb_array_elements(page -> 'items') with ordinality as items (item, i)
$$;

create function private.never_asked(definition jsonb)
returns text[]
language plpgsql
immutable
as $$
declare
  steps constant jsonb := private.steps(definition);
  ids text[] := '{}';
  -- How many answers are tried in all, before what is left is taken to be asked.
  tries_left integer := 20000;
  target record;
  page_missed text := '';
  tried record;
begin
  for target in
    select page ->> 'id' as page_id, coalesce(item, page) ->> 'id' as id,
      jsonb_path_query_array(jsonb_build_array(page -> 'when', item -> 'when'), '$[*] ? (@ != null)') as goals
    from jsonb_array_elements(definition -> 'pages') with ordinality as pages (page, p),
      lateral (
        select null::jsonb as item, 0::bigint as i
        where page ? 'when'
        union all
        select value, position
        from jsonb_array_elements(page -> 'items') with ordinality as items (value, position)
        where value ? 'when'
      ) as targets
    order by p, i
  loop
    continue when target.page_id = page_missed;
    select * into tried
    from private.can_hold(
      target.goals, private.route_to(target.goals, steps), 0, '{}', least(2000, tries_left)
    );
    tries_left := tries_left - (least(2000, tries_left) - tried.tries);
    if not tried.outcome then
      ids := ids || target.id;
      page_missed := case when target.id = target.page_id then target.id else page_missed end;
    end if;
  end loop;
  return ids;
end
$$;

comment on function private.holds_so_far(jsonb, jsonb) is
  'Whether a condition holds; null while that depends on a question that was not tried yet.';
comment on function private.can_hold(jsonb, jsonb, integer, jsonb, integer) is
  'Whether some answers, from this step of the route on, make all goals hold; and how many tries are left. With none left it is taken to be so.';
comment on function private.route_to(jsonb, jsonb) is
  'The questions, in order, on which conditions depend, directly or through other conditions, each with the answers to try.';
comment on function private.steps(jsonb) is
  'Every item by id, with its place and the conditions under which it is asked.';
comment on function private.never_asked(jsonb) is
  'Pages, and items of pages that are asked, to which no answers lead: their ids. Each depends on earlier questions alone.';
