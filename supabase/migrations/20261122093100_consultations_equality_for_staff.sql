-- What staff read by equality group, by the rule of docs/decisions/0017. They know more than the public,
-- every number of everybody, and whoever subtracts finds no fewer people by it: where an answer of few
-- is hidden among others, they are hidden in each part among five or more.

create function private.equality_told(consultation uuid)
returns table (question_id text, answer text, breakdown text, part text, responses integer)
language plpgsql
stable
set search_path = ''
as $$
declare
  equality constant text[] := array['age_group', 'sex', 'ethnic_group', 'disability'];
  numbers integer[] := '{}';
  asked record;
  tables jsonb;
begin
  if not exists (
    select from private.response_counts c
    where c.consultation_id = equality_told.consultation
      and c.question_id = '' and c.answer = '' and c.breakdown = '' and c.responses >= 5
  ) then
    return;
  end if;
  return query
    select '', '', e.breakdown, e.part, e.responses
    from jsonb_to_recordset(private.people_told(consultation)) e (breakdown text, part text, responses integer)
    where e.breakdown = any (equality);
  for asked in
    select * from private.questions_by_equality(consultation) q order by q.is_conditional, q.place
  loop
    tables := private.table_told(
      consultation, asked.id, asked.kind, asked.leaves, asked.is_conditional, asked.is_bounded, numbers
    );
    numbers := numbers || array(
      select e.responses
      from jsonb_to_recordset(tables) e (breakdown text, responses integer)
      where e.breakdown = '' and e.responses is not null
    );
    return query
      with cells as (
        select e.answer, e.breakdown, e.part, case when not asked.follows_place then e.responses end as responses
        from jsonb_to_recordset(tables) e (answer text, breakdown text, part text, responses integer)
        where e.breakdown = any (equality)
      )
      select asked.id, c.answer, c.breakdown, c.part, c.responses
      from cells c
      union all
      -- How many of a part answered is told where it follows from their answers; how many of them wrote
      -- what "something else" is, never.
      select
        asked.id, x.answer, c.breakdown, c.part,
        case when x.answer = '' and asked.kind <> 'several_of' and bool_and(c.responses is not null)
          then sum(c.responses)::integer end
      from cells c
      cross join unnest(array['', '*']) x (answer)
      where asked.kind not in ('short_text', 'long_text')
      group by x.answer, c.breakdown, c.part;
  end loop;
end
$$;

comment on function private.equality_told(uuid) is
  'What staff may read of a consultation by equality group: rows as in private.response_counts, null for whatever is under five or would reveal it.';
