-- What may be told of a consultation: docs/decisions/0017 says by which rule, and why no subtraction
-- leads back to fewer than five people.

create function private.groups_told(counts integer[], width integer, low integer, high integer)
returns integer[]
language plpgsql
immutable
set search_path = ''
as $$
declare
  middle constant integer := (low + high) / 2;
begin
  if low = high then
    return array[low];
  end if;
  if exists (
    select
    from (values (low, middle), (middle + 1, high)) half (a, b)
    cross join generate_series(1, width) w
    where (select sum(counts[(i - 1) * width + w]) from generate_series(half.a, half.b) i) < 5
  ) then
    return array_fill(low, array[high - low + 1]);
  end if;
  return private.groups_told(counts, width, low, middle) || private.groups_told(counts, width, middle + 1, high);
end
$$;

create function private.answer_told(kind text, answer text)
returns text
language sql
immutable
set search_path = ''
as $$
  select case
    when kind = 'date' and answer <> '' then left(answer, 7)
    when kind <> 'number' or answer = '' then answer
    when answer::numeric < 0 then '..-1'
    when answer::numeric < 100
      then trunc(answer::numeric / 10) * 10 || '..' || trunc(answer::numeric / 10) * 10 + 9
    when answer::numeric < 1000 then '100..999'
    when answer::numeric < 10000 then '1000..9999'
    else '10000..'
  end
$$;

create function private.questions_told(consultation uuid)
returns table (id text, kind text, leaves text[], is_conditional boolean, is_bounded boolean, place bigint)
language sql
stable
set search_path = ''
as $$
  with asked as (
    select
      v.number, i.value as item, i.value ->> 'id' as id, i.value ->> 'type' as kind,
      p.value ? 'when' or i.value ? 'when' as waits, p.ordinality * 100 + i.ordinality as place,
      last_value(i.value ->> 'type') over (
        partition by i.value ->> 'id' order by v.number rows between unbounded preceding and unbounded following
      ) as last_kind
    from public.consultation_versions v,
      jsonb_array_elements(v.definition -> 'pages') with ordinality p,
      jsonb_array_elements(p.value -> 'items') with ordinality i
    where v.consultation_id = questions_told.consultation
      and i.value ->> 'type' not in ('text_block', 'picture_block')
  )
  select
    a.id, a.last_kind,
    case
      when a.last_kind in ('one_of', 'several_of', 'ranking') then array(
        select case when a.last_kind = 'ranking' then '1:' else '' end || o.id
        from (
          select x.value ->> 'id' as id, max(b.number) as latest, min(x.ordinality) as place
          from asked b, jsonb_array_elements(b.item -> 'options') with ordinality x
          where b.id = a.id
          group by x.value ->> 'id'
        ) o
        order by o.latest desc, o.place
      ) || array(
        select distinct k from asked b, unnest(array['none', 'other']) k
        where b.id = a.id and b.item -> k = 'true' order by k desc
      )
      when a.last_kind = 'scale' then array(
        select s::text from generate_series(
          min((a.item ->> 'from')::integer), max((a.item ->> 'to')::integer)
        ) s
      )
      when a.last_kind = 'number' then array['..-1'] || array(
        select s || '..' || s + 9 from generate_series(0, 90, 10) s
      ) || array['100..999', '1000..9999', '10000..']
      when a.last_kind = 'area' then array(
        select w.slug::text from public.wards w order by w.slug
      ) || array['elsewhere', 'not_sure']
      when a.last_kind in ('date', 'point') then array(
        select distinct private.answer_told(a.last_kind, c.answer) as answer
        from private.response_counts c
        where c.consultation_id = questions_told.consultation and c.question_id = a.id
          and c.breakdown = '' and c.answer not in ('', '*') and c.answer not like '%:%'
        order by 1
      )
      else array['*']
    end,
    bool_or(a.waits) or count(distinct a.number) < (
      select count(*) from public.consultation_versions v where v.consultation_id = questions_told.consultation
    ),
    bool_or(a.item ? 'max' or coalesce((a.item ->> 'min')::integer, 0) > 1),
    min(a.place)
  from asked a
  group by a.id, a.last_kind
$$;

-- Every cell that the tables of one question are made of, zeros too; '-' for those without an answer.
create function private.cells_told(consultation uuid, question text, kind text, leaves text[])
returns table (answer text, place integer, breakdown text, part text, responses integer, people integer, base integer)
language sql
stable
set search_path = ''
as $$
  with people as (
    select c.breakdown, c.part, c.responses
    from private.response_counts c
    where c.consultation_id = cells_told.consultation and c.question_id = '' and c.breakdown not in ('day', 'hub')
  ),
  said as (
    select private.answer_told(kind, c.answer) as answer, c.breakdown, c.part, sum(c.responses)::integer as responses
    from private.response_counts c
    where c.consultation_id = cells_told.consultation and c.question_id = cells_told.question
      and kind <> 'neighbourhood' and case when kind = 'number' then c.answer <> '*' else true end
    group by 1, 2, 3
    union all
    -- Whoever lives in none of the areas that are compared is with those who did not say.
    select x.answer, c.breakdown, c.part, sum(c.responses)::integer
    from jsonb_array_elements(
      case when kind = 'neighbourhood' then private.areas_compared(consultation) else '[]' end
    ) a
    join private.response_counts c
      on c.consultation_id = cells_told.consultation and c.question_id = cells_told.question
      and a.value -> 'wards' ? c.answer
    cross join unnest(array[a.value ->> 'id', '']) x (answer)
    group by 1, 2, 3
  )
  select
    l.answer, l.place::integer, p.breakdown, p.part,
    case when l.answer = '-' then p.responses - coalesce(b.responses, 0) else coalesce(s.responses, 0) end,
    p.responses, coalesce(b.responses, 0)
  from people p
  cross join unnest(leaves || '-'::text) with ordinality l (answer, place)
  left join said s on s.answer = l.answer and s.breakdown = p.breakdown and s.part = p.part
  left join said b
    on b.answer = case when kind in ('short_text', 'long_text') then '*' else '' end
    and b.breakdown = p.breakdown and b.part = p.part
$$;

create function private.parts_told(consultation uuid, split text)
returns text[]
language sql
stable
set search_path = ''
as $$
  select array_agg(c.part order by c.part = '', c.part)
  from (
    select p.part from private.response_counts p
    where p.consultation_id = parts_told.consultation and p.question_id = '' and p.breakdown = split
    union
    select unnest(case split
      when 'area' then array(
        select n.neighbourhood_id::text from public.consultation_neighbourhoods n
        where n.consultation_id = parts_told.consultation
      )
      when 'age_group' then array['under_16', '16_24', '25_34', '35_44', '45_54', '55_64', '65_74', '75_over']
      when 'sex' then array['female', 'male']
      when 'ethnic_group' then array['asian', 'black', 'mixed', 'white', 'other']
      when 'disability' then array['yes_a_lot', 'yes_a_little', 'no']
      else array['website', 'paper', 'phone', 'doorstep', 'councillor', 'hub', 'poster', 'email']
    end)
  ) c
$$;

create function private.table_told(
  consultation uuid, question text, kind text, leaves text[], is_conditional boolean, is_bounded boolean,
  told integer[]
)
returns jsonb
language plpgsql
stable
set search_path = ''
as $$
declare
  splits constant text[] := array['area', 'age_group', 'sex', 'ethnic_group', 'disability', 'channel'];
  cells jsonb;
  people integer;
  base integer;
  groups integer[];
  shown text[] := '{}';
  base_shown boolean := false;
  parts text[];
  alone text[];
  sets jsonb;
  split text;
  result jsonb;
begin
  select
    jsonb_object_agg(c.answer || E'\n' || c.breakdown || E'\n' || c.part, c.responses)
      || jsonb_object_agg(E'*people\n' || c.breakdown || E'\n' || c.part, c.people),
    max(c.people) filter (where c.breakdown = ''), max(c.base) filter (where c.breakdown = '')
  into cells, people, base
  from private.cells_told(consultation, question, kind, leaves) c;

  -- What is asked of some alone must not be within five of any number told before: the difference would
  -- be a few people. Numbers that are hidden have no say, or whether this is told would tell of them.
  if people >= 5 and (not is_conditional or (
    base >= 5 and people - base >= 5 and not exists (
      select from unnest(told) t
      where abs(t - base) between 1 and 4 or abs(people - t - base) between 1 and 4
    )
  )) then
    if kind = 'point' then
      select coalesce(array_agg(l), '{}') into shown
      from unnest(leaves) l where (cells ->> (l || E'\n\n'))::integer >= 5;
      if people - (select coalesce(sum((cells ->> (l || E'\n\n'))::integer), 0) from unnest(shown) l) < 5 then
        shown := '{}';
      end if;
    elsif kind in ('several_of', 'short_text', 'long_text') then
      select coalesce(array_agg(l), '{}') into shown
      from unnest(leaves) l
      where (cells ->> (l || E'\n\n'))::integer between 5 and case when kind = 'several_of' then base else people end - 5;
      if is_bounded and cardinality(shown) < cardinality(leaves) then
        shown := '{}';
      end if;
      base_shown := kind = 'several_of' and base >= 5 and (people - base >= 5 or (people = base and not is_conditional));
      sets := (select coalesce(jsonb_agg(jsonb_build_array(jsonb_build_array(l))), '[]') from unnest(shown) l);
    else
      alone := case
        -- Nobody is told apart by nobody having left a question out.
        when is_conditional or base = people then leaves
        -- Few of other places hide one area with them, the first.
        when kind = 'neighbourhood' then '-'::text || leaves
        else leaves || '-'::text
      end;
      groups := private.groups_told(
        array(select (cells ->> (l || E'\n\n'))::integer from unnest(alone) with ordinality a (l, n) order by n),
        1, 1, cardinality(alone)
      );
      select coalesce(array_agg(alone[g]), '{}') into shown
      from (select g from unnest(groups) g group by g having count(*) = 1) one (g);
      base_shown := base >= 5 and (is_conditional or base = people or '-' = any (shown));
      sets := jsonb_build_array((
        select jsonb_agg(s.members order by s.g)
        from (
          select g, jsonb_agg(alone[n::integer]) as members
          from unnest(groups) with ordinality x (g, n) group by g
          union all
          select 1000000, '["-"]' where is_conditional
        ) s (g, members)
      ));
    end if;
  end if;

  select jsonb_agg(jsonb_build_object(
    'question', question, 'answer', l, 'breakdown', '', 'part', '',
    'responses', case when l = any (shown) then (cells ->> (l || E'\n\n'))::integer end
  ) order by n)
  into result
  from unnest(leaves) with ordinality x (l, n);
  result := jsonb_build_array(jsonb_build_object(
    'question', question, 'answer', '', 'breakdown', '', 'part', '',
    'responses', case when base_shown then base end
  )) || coalesce(result, '[]');
  if sets is null then
    return result;
  end if;

  foreach split in array splits loop
    parts := private.parts_told(consultation, split);
    result := result || coalesce((
      select jsonb_agg(jsonb_build_object(
        'question', question, 'answer', l.answer, 'breakdown', split, 'part', p.part,
        'responses', case when t.alone ->> (l.answer || E'\n' || p.part) = 'yes'
          then coalesce((cells ->> (l.answer || E'\n' || split || E'\n' || p.part))::integer, 0) end
      ) order by l.n, p.n)
      from unnest(leaves) with ordinality l (answer, n)
      cross join unnest(parts) with ordinality p (part, n)
      cross join (
        select private.parts_alone(cells, sets, split, parts, kind in ('several_of', 'short_text', 'long_text')) as alone
      ) t
    ), '[]');
  end loop;
  return result;
end
$$;

comment on function private.groups_told(integer[], integer, integer, integer) is
  'Halves what stands in order for as long as every number of both halves is five or more; for each place, the first of its group. width numbers stand side by side in each place.';
comment on function private.answer_told(text, text) is
  'Under which heading an answer is published: numbers in bands, dates in months.';
comment on function private.questions_told(uuid) is
  'Every question of every published version with its possible answers in order; whether it was asked of some alone, and whether it bounds how many may be chosen.';
comment on function private.cells_told(uuid, text, text, text[]) is
  'The numbers behind the tables of one question, zeros too; - stands for no answer. Of the kind neighbourhood are questions about where people live, by area: - stands for other places as well.';
comment on function private.parts_told(uuid, text) is
  'The parts of a breakdown in an order that answers do not change; empty for not given, where anybody did not.';
comment on function private.table_told is
  'What may be published of one question: rows {question, answer, breakdown, part, responses}, null for hidden.';
