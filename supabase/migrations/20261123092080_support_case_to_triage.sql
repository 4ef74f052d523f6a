-- What somebody has to know in order to triage: what was asked, and no more of who asked.

create function public.case_to_triage(id uuid)
returns jsonb
language sql
volatile
set search_path = ''
begin atomic
  select private.read_record(c.id, 'read') from public.cases c where c.id = case_to_triage.id;
  select private.require_opened(case_to_triage.id);
  -- What must not happen may have come with another request that is followed in this one.
  select private.read_record(c.id, 'read') from public.cases c where c.merged_into = case_to_triage.id;
  select private.queue_row(c) || jsonb_build_object(
    'words', (select w.words from public.case_words w where w.case_id = c.id),
    'communication', (select to_jsonb(k.communication) from public.case_contacts k where k.case_id = c.id),
    'language', (select k.language from public.case_contacts k where k.case_id = c.id),
    'escalated_for', (
      select e.words from public.case_entries e
      where e.case_id = c.id and e.kind = 'escalated' and c.escalated_at is not null
      order by e.at desc limit 1
    ),
    'must_not', (
      select string_agg(
        k.must_not || case when m.id = c.id then '' else ' (' || m.reference || ')' end,
        E'\n' order by m.id <> c.id, m.received_at
      )
      from public.case_contacts k
      join public.cases m on m.id = k.case_id
      where m.id = c.id or m.merged_into = c.id
    )
  )
  from public.cases c
  where c.id = case_to_triage.id;
end;

revoke execute on function public.case_to_triage from public;
grant execute on function public.case_to_triage to authenticated;

comment on function public.case_to_triage(uuid) is
  'What somebody asked in their words, how they can be talked with and what must not happen, and what a manager is asked to decide; neither who they are nor how to reach them. Also what must not happen by requests that are followed in this one, with their reference. After public.note_reading of it, which notes those as well.';
