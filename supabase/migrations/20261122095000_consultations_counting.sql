-- Counts are kept, so that reading costs the same for a thousand answers and for a million. What
-- arrived or went stands in private.response_changes until somebody reads: then it is added
-- up once, and forgotten.

-- Without a search path of their own, so that the three are worked into the query that asks them.
create function private.number_counted(number numeric)
returns text
language sql
immutable
as $$
  select case
    when number = trunc(number) and abs(number) < 100 then trunc(number)
    else trim_scale(round(number, 1 - floor(log(abs(number)))::integer))
  end::text
$$;

create function private.cell_counted(point jsonb)
returns text
language sql
immutable
as $$
  select trim_scale(floor((point ->> 0)::numeric * 400) / 400)::text || ','
    || trim_scale(floor((point ->> 1)::numeric * 250) / 250)::text
$$;

create function private.tallies(facts jsonb)
returns table (question_id text, answer text, breakdown text, part text, number numeric)
language sql
immutable
as $$
  select said.question_id, said.answer, split.breakdown, coalesce(split.part, ''), said.number
  from (
    select '' as question_id, '' as answer, 0::numeric as number, true as is_person, false as is_whole
    union all
    select q.key, a.answer, a.number, false, a.is_whole
    from (
      -- A lone value passes for the first of a list, so what is in a list is told by the list.
      select e.key, e.value, case jsonb_typeof(e.value) when 'array' then jsonb_typeof(e.value -> 0) end as list_of
      from jsonb_each(facts -> 'answers') e
    ) q
    cross join lateral (
      select
        '' as answer,
        case when jsonb_typeof(q.value) = 'number' then q.value::numeric else 0 end as number,
        false as is_whole
      union all
      select
        case when jsonb_typeof(q.value) = 'number'
          then private.number_counted(q.value::numeric) else q.value #>> '{}' end,
        case when jsonb_typeof(q.value) = 'number' then q.value::numeric else 0 end,
        false
      where jsonb_typeof(q.value) in ('string', 'number')
      union all
      select private.cell_counted(q.value), 0, true
      where q.list_of = 'number'
      union all
      select e.value, e.place, false
      from jsonb_array_elements_text(case when q.list_of = 'string' then q.value else '[]' end)
        with ordinality as e (value, place)
      union all
      -- Who put what in which place, of a ranking; the first places part by part as well.
      select e.place || ':' || e.value, 0, e.place > 1
      from jsonb_array_elements_text(case when q.list_of = 'string' then q.value else '[]' end)
        with ordinality as e (value, place)
    ) a
    union all
    select w.question_id, '*', 0, false, false
    from jsonb_array_elements_text(facts -> 'texts') as w (question_id)
  ) said
  cross join lateral (
    values
      ('', ''), ('area', facts ->> 'neighbourhood'), ('age_group', facts ->> 'age_group'),
      ('sex', facts ->> 'sex'), ('ethnic_group', facts ->> 'ethnic_group'),
      ('disability', facts ->> 'disability'), ('channel', facts ->> 'channel'), ('day', facts ->> 'day'),
      ('hub', facts ->> 'hub')
  ) as split (breakdown, part)
  where (split.breakdown not in ('day', 'hub') or said.is_person) and (split.breakdown = '' or not said.is_whole)
    and (split.breakdown <> 'hub' or split.part is not null)
$$;

create function private.fold_response_changes(consultation uuid)
returns void
language plpgsql
set search_path = ''
as $$
begin
  if not exists (
    select from private.response_changes c where c.consultation_id = fold_response_changes.consultation
  ) then
    return;
  end if;
  -- Whoever comes second finds nothing left to add, and the counts as the first one left them.
  perform pg_advisory_xact_lock(hashtextextended('private.response_counts ' || consultation, 0));
  with taken as (
    delete from private.response_changes c
    where c.consultation_id = fold_response_changes.consultation
    returning c.sign, c.facts, c.response_id
  ),
  -- Else each of the many looks at the facts below would read them anew.
  read as materialized (
    select t.sign, coalesce(t.facts, private.response_facts(r)) as facts
    from taken t
    left join public.responses r on r.id = t.response_id
    where num_nonnulls(t.facts, r.id) > 0
  )
  insert into private.response_counts as counted
    (consultation_id, question_id, answer, breakdown, part, responses, total)
  select
    fold_response_changes.consultation, t.question_id, t.answer, t.breakdown, t.part,
    sum(read.sign), sum(read.sign * t.number)
  from read cross join lateral private.tallies(read.facts) t
  group by t.question_id, t.answer, t.breakdown, t.part
  having sum(read.sign) <> 0 or sum(read.sign * t.number) <> 0
  on conflict (consultation_id, question_id, answer, breakdown, part) do update set
    responses = counted.responses + excluded.responses,
    total = counted.total + excluded.total;
  delete from private.response_counts c
  where c.consultation_id = fold_response_changes.consultation and c.responses = 0 and c.total = 0;
end
$$;

create function private.recount_responses(consultation uuid)
returns void
language plpgsql
set search_path = ''
as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('private.response_counts ' || consultation, 0));
  -- Where single answers are deleted, their counts are all there is.
  if exists (
    select from public.consultations c
    where c.id = recount_responses.consultation and c.cleared_at is not null
  ) then
    return;
  end if;
  -- Nobody changes an answer between the old counts and the new.
  lock table public.responses in share mode;
  delete from private.response_changes c where c.consultation_id = recount_responses.consultation;
  delete from private.response_counts c where c.consultation_id = recount_responses.consultation;
  insert into private.response_changes (consultation_id, sign, response_id)
  select r.consultation_id, 1, r.id
  from public.responses r
  where r.consultation_id = recount_responses.consultation and r.state = 'counted' and not r.is_test;
  perform private.fold_response_changes(recount_responses.consultation);
end
$$;

comment on column private.response_counts.question_id is 'Empty for people, whatever they answered.';
comment on column private.response_counts.answer is
  'Empty: everybody who answered. An option, a scale point, a date, a slug; a number to two digits; the south-west corner of a cell of the map, some 250 metres wide; 1:option for who put it first, and so on, for everybody alone after the first; * for words.';
comment on column private.response_counts.breakdown is
  'Empty for everybody; area, age_group, sex, ethnic_group, disability or channel; for people alone also day, and the hub whose poster they came from.';
comment on column private.response_counts.part is 'Of the breakdown; empty for those who did not say.';
comment on function private.number_counted(numeric) is
  'Under which number one is counted: to two digits, so that there are never many; means are exact.';
comment on function private.cell_counted(jsonb) is
  'The south-west corner of the cell that a point is in: 0.0025 degrees of latitude by 0.004 of longitude.';
comment on function private.tallies(jsonb) is
  'Every row of private.response_counts that the facts of one response add to. It knows them alone, so that what arrived is taken away the same.';
comment on function private.fold_response_changes(uuid) is
  'Adds to the counts of a consultation what arrived, changed or went since they were last made.';
comment on function private.recount_responses(uuid) is
  'Makes all counts of a consultation afresh from the single answers; nothing once these are deleted.';
