-- Which numbers of a consultation may be told: none under five, and none that would give one away.

create function private.told_parts(people integer, parts jsonb)
returns jsonb
language plpgsql
immutable
set search_path = ''
as $$
declare
  -- The parts add up to everybody, so one hidden part alone is no secret: the next larger goes too.
  small constant integer := (select count(*) from jsonb_each_text(parts) p where p.value::integer < 5);
  next constant integer := (select min(p.value::integer) from jsonb_each_text(parts) p where p.value::integer >= 5);
  limit_shown constant integer := (
    select min(p.value::integer) from jsonb_each_text(parts) p where p.value::integer > next
  );
  hidden constant integer := (
    select sum(p.value::integer) from jsonb_each_text(parts) p
    where p.value::integer < 5 or p.value::integer = next
  );
  more constant integer := (select count(*) from jsonb_each_text(parts) p where p.value::integer = next);
begin
  if people < 5 then
    return (select jsonb_object_agg(p.key, null) from jsonb_each(parts) p);
  elsif small = 0 then
    return parts;
  elsif next is null or limit_shown is null
    -- All of the hidden ones as small, or as large, as they can be: then they would be known.
    or hidden <= 5 * more + 1 or hidden >= 4 * small + limit_shown * more - 1
  then
    return (select jsonb_object_agg(p.key, null) from jsonb_each(parts) p);
  end if;
  return (
    select jsonb_object_agg(
      p.key, case when p.value::integer >= 5 and p.value::integer <> next then p.value::integer end
    )
    from jsonb_each_text(parts) p
  );
end
$$;

create function private.told_answers(consultation uuid, item jsonb, people integer)
returns jsonb
language plpgsql
stable
set search_path = ''
as $$
declare
  id constant text := item ->> 'id';
  type constant text := item ->> 'type';
  everybody constant integer := coalesce((
    select c.responses from private.response_counts c
    where c.consultation_id = told_answers.consultation and c.question_id = id
      and c.answer = '' and c.breakdown = ''
  ), 0);
  counted jsonb;
  told jsonb;
begin
  select coalesce(jsonb_object_agg(c.answer, c.responses), '{}') into counted
  from private.response_counts c
  where c.consultation_id = told_answers.consultation and c.question_id = id and c.breakdown = ''
    and c.answer not in ('', '*')
    and starts_with(c.answer, '1:') = (type = 'ranking')
    and type not in ('point', 'short_text', 'long_text');
  -- That nobody chose something is a small number, too.
  counted := (
    select coalesce(jsonb_object_agg(case type when 'ranking' then '1:' else '' end || (o ->> 'id'), 0), '{}')
    from jsonb_path_query(item, '$.options[*]') o
  ) || case when type = 'scale' then (
    select jsonb_object_agg(n, 0)
    from generate_series((item ->> 'from')::integer, (item ->> 'to')::integer) n
  ) else '{}' end || counted;
  if type = 'several_of' then
    -- People are in several of these: what is hidden is bounded only by who chose none of the others.
    told := (
      select jsonb_object_agg(c.key, case when c.value::integer >= 5 then c.value::integer end)
      from jsonb_each_text(counted) c
    );
    if everybody < 5 or jsonb_path_exists(told, '$.* ? (@ == null)') and everybody > (
      select coalesce(sum(t.value::integer), 0) from jsonb_each_text(told) t
    ) then
      told := (select jsonb_object_agg(c.key, null) from jsonb_each(counted) c);
    end if;
    told := told || jsonb_build_object('', case
      when everybody >= 5 and (everybody = people or people - everybody >= 5) then everybody
    end);
  else
    told := private.told_parts(people, counted || case
      when everybody < people then jsonb_build_object('', people - everybody) else '{}'
    end);
    told := told || jsonb_build_object('', case
      when everybody >= 5 and (everybody = people or told ->> '' is not null) then everybody
    end);
  end if;
  return (
    select jsonb_agg(jsonb_build_object(
      'question', id, 'answer', t.key, 'breakdown', '', 'part', '', 'responses', t.value
    ) order by t.key)
    from jsonb_each(told) t
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
  before jsonb;
begin
  perform private.fold_response_changes(consultation);
  select r.tables into before
  from public.consultation_records r
  where r.consultation_id = suppressed_tables.consultation
  order by r.number desc limit 1;
  people := coalesce((
    select c.responses from private.response_counts c
    where c.consultation_id = suppressed_tables.consultation
      and c.question_id = '' and c.answer = '' and c.breakdown = ''
  ), 0);
  return jsonb_build_object(
    -- What was told once is told again the same: two publications give nothing away that one does not.
    'responses', coalesce(before -> 'responses', to_jsonb(case when people >= 5 then people end), 'null'),
    'rows', (
      select coalesce(jsonb_agg(told.row order by told.place, told.number), '[]')
      from (
        select row.value as row, row.ordinality as number, array_position(questions, asked.item ->> 'id') as place
        from (
          select distinct on (item ->> 'id') item
          from public.consultation_versions v
          cross join lateral jsonb_path_query(v.definition, '$.pages[*].items[*]') item
          where v.consultation_id = suppressed_tables.consultation and item ->> 'id' = any (questions)
          order by item ->> 'id', v.number desc
        ) asked
        cross join lateral jsonb_array_elements(coalesce(
          (
            select jsonb_agg(b.value order by b.ordinality)
            from jsonb_array_elements(before -> 'rows') with ordinality b
            where b.value ->> 'question' = asked.item ->> 'id'
          ),
          private.told_answers(consultation, asked.item, people)
        )) with ordinality row
      ) told
    )
  );
end
$$;

comment on function private.told_parts(integer, jsonb) is
  'Parts that add up to everybody, as they may be told: null for those under five, and for the next larger, or for all.';
comment on function private.told_answers(uuid, jsonb, integer) is
  'How many gave each answer to a question, as it may be told; the empty answer is everybody who gave one.';
comment on function private.suppressed_tables(uuid, text[]) is
  'The numbers of these questions as the public may read them: {"responses", "rows": [{"question", "answer", "breakdown", "part", "responses"}]}, null where hidden.';
