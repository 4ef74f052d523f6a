-- The tables that a publication may tell, of everybody and part by part.

-- Which answers are told of which part: {answer newline part: yes}. Each of the sets is a partition of
-- the people, and parts are told apart where every share of it in each is five or more.
create function private.parts_alone(cells jsonb, sets jsonb, split text, parts text[], is_two_way boolean)
returns jsonb
language plpgsql
immutable
set search_path = ''
as $$
declare
  shares jsonb;
  matrix integer[];
  width integer;
  groups integer[];
  result jsonb := '{}';
begin
  for shares in select value from jsonb_array_elements(sets) loop
    width := jsonb_array_length(shares) + is_two_way::integer;
    matrix := array(
      select s.responses
      from unnest(parts) with ordinality p (part, n)
      cross join lateral (
        select x.ordinality as place, (
          select sum(coalesce((cells ->> (m || E'\n' || split || E'\n' || p.part))::integer, 0))::integer
          from jsonb_array_elements_text(x.value) m
        ) as responses
        from jsonb_array_elements(shares) with ordinality x
        union all
        -- The others of the part.
        select 1000000, coalesce((cells ->> (E'*people\n' || split || E'\n' || p.part))::integer, 0)
          - coalesce((cells ->> ((shares -> 0 ->> 0) || E'\n' || split || E'\n' || p.part))::integer, 0)
        where is_two_way
      ) s
      order by p.n, s.place
    );
    groups := private.groups_told(matrix, width, 1, cardinality(parts));
    result := result || coalesce((
      select jsonb_object_agg(m.answer || E'\n' || parts[g.g], 'yes')
      from (select g from unnest(groups) g group by g having count(*) = 1) g (g)
      cross join (
        select x.value ->> 0 as answer
        from jsonb_array_elements(shares) x
        where jsonb_array_length(x.value) = 1
      ) m
      -- One part alone is everybody, or hidden as a whole.
      where cardinality(parts) > 1
    ), '{}');
  end loop;
  return result;
end
$$;

create function private.people_told(consultation uuid)
returns jsonb
language plpgsql
stable
set search_path = ''
as $$
declare
  result jsonb := '[]';
  split text;
  parts text[];
  counts integer[];
  groups integer[];
begin
  foreach split in array array['area', 'age_group', 'sex', 'ethnic_group', 'disability', 'channel'] loop
    parts := private.parts_told(consultation, split);
    counts := array(
      select coalesce(c.responses, 0)
      from unnest(parts) with ordinality p (part, n)
      left join private.response_counts c
        on c.consultation_id = people_told.consultation and c.question_id = '' and c.answer = ''
        and c.breakdown = split and c.part = p.part
      order by p.n
    );
    groups := private.groups_told(counts, 1, 1, cardinality(parts));
    result := result || coalesce((
      select jsonb_agg(jsonb_build_object(
        'question', '', 'answer', '', 'breakdown', split, 'part', p.part,
        'responses', case when (select count(*) from unnest(groups) g where g = groups[p.n::integer]) = 1
          and counts[p.n::integer] >= 5 then counts[p.n::integer] end
      ) order by p.n)
      from unnest(parts) with ordinality p (part, n)
    ), '[]');
  end loop;
  return result;
end
$$;

create function private.with_means(consultation uuid, kind text, rows jsonb)
returns jsonb
language plpgsql
stable
set search_path = ''
as $$
declare
  asked constant text := rows -> 0 ->> 'question';
  people constant integer := (rows -> 0 ->> 'responses')::integer;
  answers constant text[] := array(
    select e.value ->> 'answer' from jsonb_array_elements(rows) e
    where e.value ->> 'breakdown' = '' and e.value ->> 'answer' <> ''
  );
begin
  -- Where every number is told, the mean of a scale is one that the reader could work out.
  if kind not in ('scale', 'ranking') or exists (
    select from jsonb_array_elements(rows) e
    where e.value ->> 'breakdown' = '' and e.value ->> 'responses' is null
  ) then
    return rows;
  end if;
  if kind = 'scale' then
    return jsonb_set(rows, '{0,mean}', to_jsonb((
      select round(sum((e.value ->> 'answer')::numeric * (e.value ->> 'responses')::numeric) / people, 2)
      from jsonb_array_elements(rows) e
      where e.value ->> 'breakdown' = '' and e.value ->> 'answer' <> ''
    )));
  end if;
  -- Mean places and first choices together lead back to who put what second or last.
  if exists (
    select from unnest(answers) a
    cross join generate_series(2, cardinality(answers)) place
    left join private.response_counts c
      on c.consultation_id = with_means.consultation and c.question_id = asked
      and c.answer = place || substr(a, 2) and c.breakdown = '' and c.part = ''
    where coalesce(c.responses, 0) < 5
  ) then
    return rows;
  end if;
  return (
    select jsonb_agg(case when e.value ->> 'breakdown' = '' and e.value ->> 'answer' <> '' then
      e.value || jsonb_build_object('mean', (
        select round(c.total / c.responses, 2)
        from private.response_counts c
        where c.consultation_id = with_means.consultation and c.question_id = asked
          and c.answer = substr(e.value ->> 'answer', 3) and c.breakdown = '' and c.part = ''
      )) else e.value end order by e.ordinality)
    from jsonb_array_elements(rows) with ordinality e
  );
end
$$;

create function private.suppressed_tables(consultation uuid, questions text[])
returns jsonb
language plpgsql
set search_path = ''
as $$
declare
  people integer;
  first jsonb;
  before jsonb;
  told jsonb;
  tables jsonb := '{}';
  numbers integer[] := '{}';
  asked record;
  is_same boolean;
begin
  perform private.fold_response_changes(consultation);
  perform private.keep_equality(consultation);
  select coalesce(max(c.responses), 0) into people
  from private.response_counts c
  where c.consultation_id = suppressed_tables.consultation
    and c.question_id = '' and c.answer = '' and c.breakdown = '';
  told := case when people >= 5
    then private.as_kept(consultation, private.people_told(consultation)) else '[]' end;

  -- What was told once stays as it was told: the difference would be whoever came or went.
  select r.tables into first
  from public.consultation_records r
  where r.consultation_id = suppressed_tables.consultation
  order by r.number limit 1;
  select coalesce(jsonb_object_agg(q.question, q.rows), '{}') into before
  from (
    select distinct on (x.question) x.question, x.rows
    from (
      select r.number, e.value ->> 'question' as question, jsonb_agg(e.value order by e.ordinality) as rows
      from public.consultation_records r, jsonb_array_elements(r.tables -> 'rows') with ordinality e
      where r.consultation_id = suppressed_tables.consultation and e.value ->> 'question' <> ''
      group by r.number, e.value ->> 'question'
    ) x
    order by x.question, x.number
  ) q;

  -- Every question, so that what is told of one does not hang on which others are chosen.
  for asked in
    select * from private.questions_told(consultation) q where people >= 5 order by q.is_conditional, q.place
  loop
    tables := tables || jsonb_build_object(asked.id, private.with_means(
      consultation, asked.kind, private.as_kept(consultation, private.table_told(
        consultation, asked.id, asked.kind, asked.leaves, asked.is_conditional, asked.is_bounded, numbers
      ))
    ));
    numbers := numbers || array(
      select (e.value ->> 'responses')::integer
      from jsonb_array_elements(tables -> asked.id) e
      where e.value ->> 'breakdown' = '' and e.value ->> 'responses' is not null
    );
  end loop;

  -- Something new is told in full only of the very same people: else one who came or went shows.
  is_same := first is null or (
    first -> 'responses' is not distinct from to_jsonb(nullif(people, 0))
    and (select coalesce(jsonb_agg(e.value), '[]') from jsonb_array_elements(first -> 'rows') e where e.value ->> 'question' = '') = told
    and not exists (select from jsonb_each(before) b where b.value is distinct from tables -> b.key)
  );
  return jsonb_build_object(
    'responses', case when first is not null then first -> 'responses' else to_jsonb(case when people >= 5 then people end) end,
    'rows', case when first is null then told else (
      select coalesce(jsonb_agg(e.value order by e.ordinality), '[]')
      from jsonb_array_elements(first -> 'rows') with ordinality e where e.value ->> 'question' = ''
    ) end || coalesce((
      select jsonb_agg(
        case when is_same or before ? q.id then e.value
          else e.value - 'mean' || '{"responses": null}' end
        order by q.n, e.ordinality
      )
      from unnest(questions) with ordinality q (id, n)
      cross join lateral jsonb_array_elements(coalesce(before -> q.id, tables -> q.id, '[]')) with ordinality e
    ), '[]')
  );
end
$$;
comment on function private.parts_alone(jsonb, jsonb, text, text[], boolean) is
  'Which answers may be told of which part of a breakdown.';
comment on function private.people_told(uuid) is
  'What may be published of who took part, as rows without a question.';
comment on function private.with_means(uuid, text, jsonb) is
  'The rows of one question with the means that may be told: of a scale beside its people, of a ranking the mean place beside the first choices.';
comment on function private.suppressed_tables(uuid, text[]) is
  'What may be published of a consultation: {responses, rows: [{question, answer, breakdown, part, responses, mean where there is one}]}, null for whatever is under five or would reveal it. What an earlier record told is told the same again.';
