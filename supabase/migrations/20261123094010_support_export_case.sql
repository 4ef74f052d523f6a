-- Everything that is held about somebody in a case, for whoever it is about.

create function private.require_data_request(case_id uuid, neighbourhood uuid)
returns void
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  if case_id is null then
    perform private.refuse_unknown();
  end if;
  perform private.require('answer_data_requests', neighbourhood);
end
$$;

create function private.case_held(id uuid)
returns jsonb
language sql
stable
set search_path = ''
begin atomic
  select jsonb_build_object(
    'case', to_jsonb(c) - array[
      'id', 'entered_by', 'lead_id', 'team_id', 'neighbourhood_id', 'merged_into', 'rank', 'version',
      'apart', 'untried', 'demonstration'
    ] || jsonb_build_object('neighbourhood', area.name),
    'needs', coalesce((
      select jsonb_agg(jsonb_build_object('name', s.name, 'added_at', n.added_at) order by s.position)
      from public.case_needs n
      join public.support_needs s on s.id = n.need_id
      where n.case_id = c.id
    ), '[]'),
    'words', (select w.words from public.case_words w where w.case_id = c.id),
    'contact', (
      select to_jsonb(k) - array['case_id', 'hub_id'] || jsonb_build_object('hub', l.name)
      from public.case_contacts k
      left join public.published_locations l on l.id = k.hub_id
      where k.case_id = c.id
    ),
    'sharing', coalesce((
      select jsonb_agg(
        jsonb_build_object('name', o.name, 'agreed_at', x.agreed_at, 'withdrawn_at', x.withdrawn_at)
        order by x.agreed_at, o.name
      )
      from public.case_sharing x
      left join public.published_organizations o on o.id = x.organization_id
      where x.case_id = c.id
    ), '[]'),
    'appointments', coalesce((
      select jsonb_agg(
        jsonb_build_object('at', a.at, 'location', l.name, 'state', a.state) order by a.at
      )
      from public.case_appointments a
      left join public.published_locations l on l.id = a.location_id
      where a.case_id = c.id
    ), '[]'),
    'entries', coalesce((
      select jsonb_agg(
        jsonb_build_object(
          'at', e.at, 'kind', e.kind, 'way', e.way, 'words', e.words, 'need', n.name,
          'organization', o.name
        ) order by e.at, e.case_entry_id is not null, e.kind
      )
      from public.case_entries e
      left join public.support_needs n on n.id = e.need_id
      left join public.published_organizations o on o.id = e.organization_id
      where e.case_id = c.id
    ), '[]'),
    'follow_up', (
      select to_jsonb(f) - 'case_id' from public.case_follow_ups f where f.case_id = c.id
    ),
    'readings', coalesce((
      select jsonb_agg(jsonb_build_object('at', a.at, 'action', a.action) order by a.id)
      from public.audit_entries a
      where a.entity = 'cases' and a.entity_id = c.id and a.action in ('read', 'export')
    ), '[]'),
    'others', coalesce((
      select jsonb_agg(jsonb_build_object('id', m.id, 'reference', m.reference) order by m.received_at)
      from public.cases m where m.merged_into = c.id
    ), '[]')
  )
  from public.cases c
  left join public.published_neighbourhoods area on area.id = c.neighbourhood_id
  where c.id = case_held.id;
end;

create function public.export_case(id uuid)
returns jsonb
language sql
volatile
set search_path = ''
begin atomic
  select private.require_data_request(c.id, c.neighbourhood_id)
  from (values (export_case.id)) asked (id)
  left join public.cases c on c.id = asked.id;
  select private.read_record(export_case.id, 'export');
  select private.case_held(export_case.id);
end;

revoke execute on function
  private.require_data_request, private.case_held, public.export_case
from public;
grant execute on function
  private.require_data_request, private.case_held, public.export_case
to authenticated;

comment on function private.require_data_request(uuid, uuid) is
  'Refuses with 404 where no case was found, and with 403 whoever does not answer for what is held about people in its area.';
comment on function private.case_held(uuid) is
  'All that a case says about somebody, as far as its caller may read it: policies apply, so first put the export on the record. Staff are not named.';
comment on function public.export_case(uuid) is
  'Everything held about somebody in a case, to hand to them: by the gateway or the area''s manager, after public.note_reading, and on the record. others: the cases followed in this one, each exported by itself.';
