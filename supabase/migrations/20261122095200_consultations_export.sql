-- Single answers, as a table to work with elsewhere; who took them is noted.

create function public.export_responses(
  consultation uuid, after_at timestamptz default null, after_id uuid default null
)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  most constant integer := 2000;
  result jsonb;
  reads_words boolean;
begin
  perform private.require_for_consultation('export', consultation);
  perform private.require_for_consultation('read_results', consultation);
  -- Who may not read what people wrote gets no words, and neither places on a map nor the hour.
  reads_words := consultation = any (private.consultations_where_i_may('read_responses'));
  with page as materialized (
    select r.*, row_number() over (order by r.received_at, r.id) as place
    from public.responses r
    where r.consultation_id = export_responses.consultation
      and not r.is_test
      and r.state in ('counted', 'left_out')
      and (after_at is null or (r.received_at, r.id) > (after_at, after_id))
    order by r.received_at, r.id
    limit most + 1
  )
  select jsonb_build_object(
    'rows', coalesce((
      select jsonb_agg(jsonb_build_object(
        'response', p.id, 'version', v.number, 'received_at', case when reads_words then p.received_at else date_trunc('day', p.received_at) end,
        'revised_at', case when reads_words then p.revised_at else date_trunc('day', p.revised_at) end,
        'state', p.state, 'repeat_reason', p.repeat_reason, 'channel', p.channel, 'hub', l.slug,
        'area', n.slug, 'ward', w.slug, 'seconds_taken', p.seconds_taken, 'order_seed', p.seed,
        'answers', case when reads_words then p.answers else (
          select coalesce(jsonb_object_agg(a.key, a.value), '{}') from jsonb_each(p.answers) a
          where coalesce(jsonb_typeof(a.value -> 0), '') <> 'number' or jsonb_typeof(a.value) <> 'array'
        ) end,
        'texts', (
          select coalesce(jsonb_object_agg(t.question_id, t.words), '{}')
          from public.response_texts t where t.response_id = p.id and reads_words
        )
      ) order by p.place)
      from page p
      join public.consultation_versions v on v.id = p.version_id
      left join public.locations l on l.id = p.via_location_id
      left join public.neighbourhoods n on n.id = p.neighbourhood_id
      left join public.wards w on w.id = p.ward_id
      where p.place <= most
    ), '[]'),
    'next', (
      select jsonb_build_object('after_at', p.received_at, 'after_id', p.id)
      from page p
      where p.place = most and exists (select from page further where further.place > most)
    )
  ) into result;
  perform private.note_use(
    'export', 'responses', consultation, null,
    jsonb_strip_nulls(jsonb_build_object(
      'rows', jsonb_array_length(result -> 'rows'), 'after', after_at,
      'without', case when not reads_words then 'words' end
    ))
  );
  return result;
end
$$;

revoke execute on function public.export_responses from public;
grant execute on function public.export_responses to authenticated;

comment on function public.export_responses(uuid, timestamptz, uuid) is
  'A page of up to 2,000 responses, oldest first, as docs/exports.md says; never equality answers, and words, points and hours only for those who may read responses. Each page is noted on the record of the consultation.';
