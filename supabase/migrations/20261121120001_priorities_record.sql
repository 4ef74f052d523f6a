-- One thing that a resident said, with all that happened to it, for those who may read it.

create function private.priority_record(id uuid)
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  with mine as materialized (
    select private.areas_where_i_may('read_priorities') as areas
  )
  select case
    when p.state = 'withdrawn' then jsonb_build_object(
      'id', p.id, 'state', p.state, 'version', p.version, 'kind', p.kind,
      'neighbourhood_id', p.neighbourhood_id, 'created_at', p.created_at
    )
    else to_jsonb(p) - 'sent_hash' || jsonb_build_object(
      'entered_by_name', (select s.name from public.staff s where s.id = p.entered_by),
      'will_be_told', exists (
        select from public.priority_contacts c
        where c.priority_id = p.id and c.email is not null and c.expires_on >= current_date
      ),
      'has_contact', exists (select from public.priority_contacts c where c.priority_id = p.id),
      'answer', (
        select jsonb_build_object(
          'outcome', a.outcome, 'answer', a.answer, 'answered_as', a.answered_as,
          'answered_at', a.answered_at, 'answered_by_name', s.name
        )
        from public.priority_answers a join public.staff s on s.id = a.answered_by
        where a.priority_id = p.id and a.replaced_at is null
      ),
      'answers_before', (
        select coalesce(jsonb_agg(jsonb_build_object(
          'outcome', a.outcome, 'answer', a.answer, 'answered_as', a.answered_as,
          'answered_at', a.answered_at, 'replaced_at', a.replaced_at
        ) order by a.answered_at desc), '[]')
        from public.priority_answers a where a.priority_id = p.id and a.replaced_at is not null
      ),
      'wordings', (
        select coalesce(jsonb_agg(jsonb_build_object(
          'reason', w.reason, 'edited_at', w.edited_at, 'edited_by_name', s.name
        ) order by w.edited_at desc), '[]')
        from public.priority_wordings w join public.staff s on s.id = w.edited_by
        where w.priority_id = p.id
      ),
      'grouped_under', (
        select jsonb_build_object(
          'id', g.id, 'state', g.state, 'slug', g.slug,
          'words', case when g.neighbourhood_id = any (mine.areas) then coalesce(g.wording, g.said) end
        )
        from public.priorities g where g.id = p.merged_into
      ),
      'grouped', (
        select coalesce(jsonb_agg(jsonb_build_object(
          'id', g.id, 'version', g.version, 'support_count', g.support_count,
          'words', case when g.neighbourhood_id = any (mine.areas) then coalesce(g.wording, g.said) end
        ) order by g.created_at, g.id), '[]')
        from (
          select * from public.priorities c where c.merged_into = p.id order by c.created_at, c.id limit 100
        ) g
      )
    )
  end
  from public.priorities p, mine
  where p.id = priority_record.id and p.neighbourhood_id = any (mine.areas)
$$;

create function public.read_priority(id uuid)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  area uuid;
begin
  perform private.require('read_priorities');
  select p.neighbourhood_id into area from public.priorities p where p.id = read_priority.id;
  if area is null then
    perform private.refuse_unknown();
  end if;
  perform private.require('read_priorities', area);
  update public.priorities p set read_at = now()
  where p.id = read_priority.id and p.read_at is null and p.state <> 'withdrawn';
  return private.priority_record(read_priority.id);
end
$$;

revoke execute on function public.read_priority from public;
grant execute on function public.read_priority to authenticated;

comment on function private.priority_record(uuid) is
  'All that a moderator''s screen shows of one record, without contact details; null for who may not read it. Of a withdrawn one only that it was.';
comment on function public.read_priority(uuid) is
  'One record for a moderator. The first reading is noted on it: from then on its writer may withdraw it but not correct it.';
