-- Who may do what with a consultation and its answers, what of it staff read, and what is noted.

insert into private.role_actions (role, action)
select role, action
from (values
  ('read_consultations', array['admin', 'neighbourhood_manager', 'community_development', 'navigator',
    'link_worker', 'community_safety', 'gateway', 'scrutiny']),
  ('edit_consultations', array['admin', 'neighbourhood_manager', 'community_development']),
  -- Numbers before they are published.
  ('read_results', array['admin', 'neighbourhood_manager', 'community_development']),
  -- What people wrote in their own words, and their single answers.
  ('read_responses', array['neighbourhood_manager', 'community_development']),
  ('enter_responses', array['admin', 'neighbourhood_manager', 'community_development', 'navigator',
    'link_worker'])
) as allowed (action, roles), unnest(roles) as role;

create function private.consultation_state(consultation public.consultations, at timestamptz default now())
returns text
language sql
stable
set search_path = ''
as $$
  select case
    when consultation.stage <> 'published' then consultation.stage
    when at < consultation.opens_at then 'scheduled'
    when at < consultation.closes_at then 'open'
    else 'closed'
  end
$$;

create function private.consultations_where_i_may(action text)
returns uuid[]
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  areas constant uuid[] := private.areas_where_i_may(action);
begin
  return array(
    select n.consultation_id
    from public.consultation_neighbourhoods n
    group by n.consultation_id
    having bool_and(n.neighbourhood_id = any (areas))
  );
end
$$;

create function private.require_for_consultation(action text, id uuid)
returns uuid
language plpgsql
stable
set search_path = ''
as $$
begin
  perform private.require(action);
  if not exists (select from public.consultations c where c.id = require_for_consultation.id) then
    perform private.refuse_unknown();
  end if;
  perform private.require(action, n.neighbourhood_id)
  from public.consultation_neighbourhoods n
  where n.consultation_id = require_for_consultation.id;
  return private.my_id();
end
$$;

create function private.consultation_to_change(id uuid, seen integer)
returns public.consultations
language plpgsql
set search_path = ''
as $$
declare
  consultation public.consultations;
begin
  perform private.require_for_consultation('edit_consultations', id);
  select c.* into consultation
  from public.consultations c
  where c.id = consultation_to_change.id
  for update;
  perform private.require_version(seen, consultation.version);
  return consultation;
end
$$;

grant execute on function private.consultations_where_i_may to authenticated;
grant select on
  public.consultations, public.consultation_neighbourhoods, public.consultation_versions,
  public.consultation_dismissals, public.responses, public.response_texts
to authenticated;

create policy "staff read consultations of their areas" on public.consultations
  for select to authenticated
  using (id = any ((select private.consultations_where_i_may('read_consultations'))::uuid[]));
create policy "areas are read with their consultation" on public.consultation_neighbourhoods
  for select to authenticated
  using (consultation_id = any ((select private.consultations_where_i_may('read_consultations'))::uuid[]));
create policy "versions are read with their consultation" on public.consultation_versions
  for select to authenticated
  using (consultation_id = any ((select private.consultations_where_i_may('read_consultations'))::uuid[]));
create policy "dismissals are read with their consultation" on public.consultation_dismissals
  for select to authenticated
  using (consultation_id = any ((select private.consultations_where_i_may('read_consultations'))::uuid[]));
create policy "some read single answers in their areas" on public.responses
  for select to authenticated
  using (consultation_id = any ((select private.consultations_where_i_may('read_responses'))::uuid[]));
create policy "some read what people wrote in their areas" on public.response_texts
  for select to authenticated
  using (consultation_id = any ((select private.consultations_where_i_may('read_responses'))::uuid[]));

-- A draft is stored at every pause in the typing: that it began or was deleted is noted, then every
-- change of what the public reads.
create trigger "drafting is noted" after insert or delete on public.consultations
  for each row execute function private.note_change('title');
create trigger "changes are noted" after update on public.consultations
  for each row when (
    (old.stage <> 'draft' or new.stage <> 'draft') and old.definition = new.definition
    and old.staged is not distinct from new.staged
  )
  execute function private.note_change(
    'title,summary,decided_by,can_change,cannot_change,opens_at,closes_at,report_by,retained_until,is_sensitive,asks_equality,stage,slug,published_at,reported_at,archived_at,cleared_at'
  );
create function private.forget_what_was_tried()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  delete from public.responses r where r.consultation_id = old.id;
  delete from private.response_changes g where g.consultation_id = old.id;
  return null;
end
$$;
create trigger "answers go with their consultation" after delete on public.consultations
  for each row execute function private.forget_what_was_tried();

create function private.forget_texts()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  delete from public.response_texts t using gone where t.response_id = gone.id;
  return null;
end
$$;
create trigger "texts go with their response" after delete on public.responses
  referencing old table as gone
  for each statement execute function private.forget_texts();

create trigger "changes are noted" after insert on public.consultation_versions
  for each row execute function private.note_change('number,comparability', 'consultation_id');
comment on function private.forget_what_was_tried() is
  'Deletes the answers, tried in test mode, of a consultation that is deleted.';
comment on function private.forget_texts() is 'Deletes what was written in responses that are deleted.';
comment on function private.consultation_state is
  'draft, scheduled, open, closed, reported or archived, at a time.';
comment on function private.consultations_where_i_may(text) is
  'The consultations of which the person asking may do this in every area they ask. In a policy: = any ((select …)::uuid[]).';
comment on function private.require_for_consultation(text, uuid) is
  'Refuses with 403 or 404 unless the person may do this in every area of the consultation; otherwise who is asking.';
comment on function private.consultation_to_change(uuid, integer) is
  'A consultation, locked, for somebody who may edit it and has seen its latest version; 403, 404 or 409.';
