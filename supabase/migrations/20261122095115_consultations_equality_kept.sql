-- Staff look again and again while they read every single answer as it comes: of a number by equality
-- group that moved with one of them, they would know whose it is. So these tables stand still until
-- what moves in them are five people or more.

create table private.equality_kept (
  consultation_id uuid not null references public.consultations on delete cascade,
  question_id text not null,
  -- Among how many people it was counted.
  people integer not null,
  cells jsonb not null,
  rows jsonb not null,
  areas jsonb,
  kept_at timestamptz not null default now(),
  primary key (consultation_id, question_id)
);

alter table private.equality_kept enable row level security;

-- A question that only some wards are asked would tell of these, and of their area without them.
create function private.questions_by_equality(consultation uuid)
returns table (
  id text, kind text, leaves text[], is_conditional boolean, is_bounded boolean, place bigint, follows_place boolean
)
language sql
stable
set search_path = ''
as $$
  with recursive asked as (
    select i.value ->> 'id' as id, i.value ->> 'type' as kind, jsonb_build_array(p.value -> 'when', i.value -> 'when') as waits
    from public.consultation_versions v,
      jsonb_array_elements(v.definition -> 'pages') p,
      jsonb_array_elements(p.value -> 'items') i
    where v.consultation_id = questions_by_equality.consultation
  ),
  waits as (
    select a.id, earlier #>> '{}' as earlier from asked a, jsonb_path_query(a.waits, '$.**.question') earlier
  ),
  follows as (
    select w.id from waits w join asked a on a.id = w.earlier where a.kind = 'area'
    union
    select w.id from waits w join follows f on f.id = w.earlier
  )
  select
    q.id, case when q.kind = 'area' then 'neighbourhood' else q.kind end,
    case when q.kind = 'area' then array(
      select a.value ->> 'id'
      from jsonb_array_elements(private.areas_compared(consultation)) with ordinality a
      order by a.ordinality
    ) else q.leaves end,
    q.is_conditional, q.is_bounded, q.place, q.id in (select f.id from follows f)
  from private.questions_told(consultation) q
$$;

create function private.equality_cells(consultation uuid, question text, kind text, leaves text[])
returns jsonb
language sql
stable
set search_path = ''
as $$
  select coalesce(jsonb_object_agg(x.cell, x.responses), '{}')
  from (
    select c.answer || E'\n' || c.breakdown || E'\n' || c.part as cell, c.responses
    from private.cells_told(consultation, question, kind, leaves) c
    where question <> '' and c.breakdown = any (array['age_group', 'sex', 'ethnic_group', 'disability'])
    union all
    select E'*people\n' || p.breakdown || E'\n' || p.part, p.responses
    from private.response_counts p
    where p.consultation_id = equality_cells.consultation and p.question_id = '' and p.answer = ''
      and p.breakdown = any (array['age_group', 'sex', 'ethnic_group', 'disability'])
  ) x
$$;

-- How many people are seen to move in each row that can be read off two tables. Somebody who left and
-- somebody of the same group who came instead move nothing, nor does who is left out and counted again.
create function private.people_moved(before jsonb, after jsonb, alone text[], is_two_way boolean)
returns table (answer text, breakdown text, people integer)
language sql
immutable
set search_path = ''
as $$
  with moved as (
    select
      split_part(k, E'\n', 1) as answer, split_part(k, E'\n', 2) as breakdown, split_part(k, E'\n', 3) as part,
      coalesce((after ->> k)::integer, 0) - coalesce((before ->> k)::integer, 0) as difference
    from jsonb_object_keys(before || after) k
  ),
  rows as (
    select m.answer, m.breakdown, m.part, m.difference from moved m where m.answer = any (alone || '*people'::text)
    union all
    -- What is not told answer by answer follows from the rest.
    select '*others', m.breakdown, m.part, sum(m.difference)
    from moved m
    where not is_two_way and m.answer <> all (alone || '*people'::text)
    group by m.breakdown, m.part
    union all
    -- Of several answers, so do those who did not give it.
    select '*not ' || m.answer, m.breakdown, m.part, p.difference - m.difference
    from moved m
    join moved p on p.answer = '*people' and p.breakdown = m.breakdown and p.part = m.part
    where is_two_way and m.answer = any (alone)
  )
  select r.answer, r.breakdown, sum(abs(r.difference))::integer from rows r group by r.answer, r.breakdown
$$;

create function private.answers_alone(rows jsonb)
returns text[]
language sql
immutable
set search_path = ''
as $$
  select coalesce(array_agg(distinct r ->> 'answer'), '{}')
  from jsonb_array_elements(rows) r
  where r ->> 'responses' is not null and r ->> 'answer' <> ''
$$;

create function private.keep_equality(consultation uuid)
returns void
language plpgsql
set search_path = ''
as $$
declare
  before private.equality_kept;
  cells jsonb := private.equality_cells(consultation, '', '', '{}');
  told jsonb;
  asked record;
  number integer;
begin
  perform pg_advisory_xact_lock(hashtextextended('private.equality_kept ' || consultation, 0));
  select k.* into before
  from private.equality_kept k
  where k.consultation_id = keep_equality.consultation and k.question_id = '';
  -- The tables of all questions are taken anew at the same moments, or one would tell of another.
  if before.consultation_id is not null and not coalesce((
    select bool_and(m.people = 0 or m.people >= 5) and bool_or(m.people > 0)
    from private.people_moved(before.cells, cells, '{}', true) m
  ), false) then
    return;
  end if;
  select c.responses into number
  from private.response_counts c
  where c.consultation_id = keep_equality.consultation
    and c.question_id = '' and c.answer = '' and c.breakdown = '';
  if before.consultation_id is null and coalesce(number, 0) < 5 then
    return;
  end if;
  select coalesce(jsonb_object_agg(e.question_id, e.rows), '{}') into told
  from (
    select t.question_id, jsonb_agg(to_jsonb(t)) as rows
    from private.equality_told(consultation) t
    group by t.question_id
  ) e;
  for asked in
    select '' as id, '' as kind, '{}'::text[] as leaves
    union all
    select q.id, q.kind, q.leaves from private.questions_by_equality(consultation) q
  loop
    cells := private.equality_cells(consultation, asked.id, asked.kind, asked.leaves);
    insert into private.equality_kept as k (consultation_id, question_id, people, cells, rows, areas)
    values (
      consultation, asked.id, coalesce(number, 0), cells, coalesce(told -> asked.id, '[]'),
      case when asked.id = '' then private.areas_compared(consultation) end
    )
    on conflict on constraint equality_kept_pkey do update set
      people = excluded.people, cells = excluded.cells, rows = excluded.rows, kept_at = now()
    where not exists (
      select
      from private.people_moved(
        k.cells, excluded.cells,
        array(
          select unnest(private.answers_alone(k.rows))
          intersect
          select unnest(private.answers_alone(excluded.rows))
        ),
        asked.kind in ('several_of', 'short_text', 'long_text')
      ) m
      where m.people between 1 and 4
    );
  end loop;
end
$$;

-- What a record tells by equality group are the tables that staff have read, and no later ones: the
-- difference would be the last few who answered.
create function private.as_kept(consultation uuid, rows jsonb)
returns jsonb
language sql
stable
set search_path = ''
as $$
  select coalesce(jsonb_agg(
    case when e.value ->> 'breakdown' = any (array['age_group', 'sex', 'ethnic_group', 'disability'])
      then e.value || jsonb_build_object('responses', k.value -> 'responses')
      else e.value end
    order by e.ordinality
  ), '[]')
  from jsonb_array_elements(rows) with ordinality e
  left join (
    select x.question_id, r.value
    from private.equality_kept x, jsonb_array_elements(x.rows) r
    where x.consultation_id = as_kept.consultation
  ) k
    on k.question_id = e.value ->> 'question' and k.value ->> 'answer' = e.value ->> 'answer'
    and k.value ->> 'breakdown' = e.value ->> 'breakdown' and k.value ->> 'part' = e.value ->> 'part'
$$;

comment on table private.equality_kept is
  'What staff read by equality group of each question (of people alone under an empty one), as it was when five or more people had last moved in it.';
comment on column private.equality_kept.cells is
  'Every number behind it, small ones too: by answer, breakdown and part, one to a line of the key.';
comment on column private.equality_kept.rows is 'What may be told of these (private.equality_told).';
comment on column private.equality_kept.areas is
  'Of people alone: which wards each area had when they were first counted (private.areas_compared). It stays so.';
comment on function private.questions_by_equality(uuid) is
  'Every question as private.questions_told has it, but where people live by area (kind neighbourhood); and whether it is asked because of where somebody lives, so that nothing of it is told.';
comment on function private.equality_cells(uuid, text, text, text[]) is
  'The numbers by equality group behind the tables of a question, and of everybody (*people).';
comment on function private.people_moved(jsonb, jsonb, text[], boolean) is
  'For each row of two tables that can be compared, how many people moved in it: each answer that both tell, the others together, and of several answers those who did not give it.';
comment on function private.answers_alone(jsonb) is 'The answers of which something is told.';
comment on function private.keep_equality(uuid) is
  'Takes the tables by equality group anew where nobody, or five or more people, moved in each row since they were last taken; else they stay as they were.';
comment on function private.as_kept(uuid, jsonb) is
  'Rows of a record, with the numbers by equality group as private.equality_kept has them; null where it has none, as of wards.';
