-- What staff read of a consultation: numbers, never single answers.

create function public.consultation_results(id uuid)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  equality constant text[] := array['age_group', 'sex', 'ethnic_group', 'disability'];
begin
  perform private.require_for_consultation('read_results', id);
  perform private.fold_response_changes(id);
  perform private.keep_equality(id);
  return jsonb_build_object(
    'at', now(),
    'counts', (
      select coalesce(jsonb_agg(
        jsonb_build_array(c.question_id, c.answer, c.breakdown, c.part, c.responses, c.total)
        order by c.question_id, c.answer, c.breakdown, c.part
      ), '[]')
      from (
        select r.question_id, r.answer, r.breakdown, r.part, r.responses, r.total
        from private.response_counts r
        where r.consultation_id = consultation_results.id and r.breakdown <> all (equality)
          -- Of a ranking, first choices and mean places.
          and (r.answer not like '%:%' or r.answer like '1:%')
          -- Where fewer than five put a point is told by leaving the place out.
          and (r.answer not like '%,%' or r.responses >= 5)
        union all
        select k.question_id, e.answer, e.breakdown, e.part, e.responses, null
        from private.equality_kept k,
          jsonb_to_recordset(k.rows) e (answer text, breakdown text, part text, responses integer)
        where k.consultation_id = consultation_results.id
      ) c
    ),
    'kept', (
      select coalesce(jsonb_agg(jsonb_build_array(k.question_id, k.people, (
        select coalesce(jsonb_object_agg(a.area, a.people), '{}')
        from (
          select c.area, sum(c.people) as people
          from (
            select split_part(e.key, E'\n', 1) as area, split_part(e.key, E'\n', 2) as breakdown, e.value::integer as people
            from jsonb_each_text(k.cells) e
          ) c
          -- Every breakdown comes to the same.
          where c.breakdown = 'sex' and c.area in (
            select x.value ->> 'id' from jsonb_array_elements(private.areas_compared(id)) x
          )
          group by c.area
        ) a
      )) order by k.question_id), '[]')
      from private.equality_kept k where k.consultation_id = consultation_results.id
    ),
    'visits', (
      select coalesce(jsonb_agg(
        jsonb_build_array(p.page_id, p.channel, p.visits, p.day, p.neighbourhood_id)
        order by p.page_id, p.channel, p.day, p.neighbourhood_id
      ), '[]')
      from private.page_visits p
      where p.consultation_id = consultation_results.id
    )
  );
end
$$;

revoke execute on function public.consultation_results from public;
grant execute on function public.consultation_results to authenticated;

comment on function public.consultation_results(uuid) is
  'Every count of a consultation as it is now: [question, answer, breakdown, part, responses, total], as private.response_counts has them, by equality group as private.equality_kept has them, and no place on the map that fewer than five chose; kept: [question, people, {area: people}], among how many the last were counted, and how many of these live in each area, of a question about that; and visits: [page, channel, visits, day, area], the area null where none was known by then.';
