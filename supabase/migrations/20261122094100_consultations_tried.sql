-- What staff tried in test mode: kept apart from answers, and shown to those who may try the questions.

create function public.test_responses(consultation uuid)
returns table (
  id uuid,
  version integer,
  received_at timestamptz,
  by text,
  answers jsonb,
  texts jsonb
)
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  perform private.require_for_consultation('enter_responses', consultation);
  return query
    select
      r.id, v.number, r.received_at, s.name::text, r.answers,
      coalesce(
        (select jsonb_object_agg(t.question_id, t.words)
          from public.response_texts t where t.response_id = r.id),
        '{}'
      )
    from public.responses r
    left join public.consultation_versions v on v.id = r.version_id
    left join public.staff s on s.id = r.entered_by
    where r.consultation_id = test_responses.consultation and r.is_test
    order by r.received_at desc, r.id
    limit 100;
end
$$;

revoke execute on function public.test_responses from public;
grant execute on function public.test_responses to authenticated;
comment on function public.test_responses(uuid) is
  'What staff answered in test mode, newest first, up to a hundred: the version, or null for the draft, and whose try it was.';
