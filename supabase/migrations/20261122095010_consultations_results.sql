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
  return jsonb_build_object(
    'at', now(),
    'counts', (
      select coalesce(jsonb_agg(
        jsonb_build_array(
          c.question_id, c.answer, c.breakdown, c.part,
          case when c.breakdown <> all (equality) or c.responses >= 5 then c.responses end,
          case when c.breakdown <> all (equality) then c.total end
        ) order by c.question_id, c.answer, c.breakdown, c.part
      ), '[]')
      from private.response_counts c
      where c.consultation_id = consultation_results.id
        -- Of a ranking, first choices and mean places.
        and (c.answer not like '%:%' or c.answer like '1:%')
    ),
    'visits', (
      select coalesce(jsonb_agg(jsonb_build_array(v.page_id, v.channel, v.visits)), '[]')
      from (
        select p.page_id, p.channel, sum(p.visits) as visits
        from private.page_visits p
        where p.consultation_id = consultation_results.id
        group by p.page_id, p.channel
        order by p.page_id, p.channel
      ) v
    )
  );
end
$$;

revoke execute on function public.consultation_results from public;
grant execute on function public.consultation_results to authenticated;

comment on function public.consultation_results(uuid) is
  'Every count of a consultation as it is now: [question, answer, breakdown, part, responses, total], as private.response_counts has them, null where equality answers of fewer than five would show; and visits: [page, channel, visits].';
