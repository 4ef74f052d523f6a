-- What staff see together: every ask of the people of their areas, and who changed what.

create function public.consultations_in_my_areas()
returns table (
  id uuid,
  slug text,
  title text,
  state text,
  neighbourhoods uuid[],
  opens_at timestamptz,
  closes_at timestamptz,
  report_by date,
  may_read boolean,
  may_edit boolean,
  demonstration boolean
)
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  readable constant uuid[] := private.consultations_where_i_may('read_consultations');
  editable constant uuid[] := private.consultations_where_i_may('edit_consultations');
  areas constant uuid[] := private.areas_where_i_may('read_consultations');
begin
  return query
    select
      c.id, c.slug::text, c.title, private.consultation_state(c),
      array_agg(n.neighbourhood_id order by n.neighbourhood_id),
      c.opens_at, c.closes_at, c.report_by,
      c.id = any (readable), c.id = any (editable), c.demonstration
    from public.consultations c
    join public.consultation_neighbourhoods n on n.consultation_id = c.id
    group by c.id
    having bool_or(n.neighbourhood_id = any (areas))
    order by c.closes_at desc nulls first, c.created_at desc, c.id;
end
$$;

create function public.consultation_record(consultation uuid)
returns table (
  id bigint,
  at timestamptz,
  by text,
  entity text,
  action text,
  changed text[],
  before jsonb,
  after jsonb,
  reason text
)
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  perform private.require_for_consultation('read_consultations', consultation);
  return query
    select a.id, a.at, s.name::text, a.entity, a.action, a.changed_columns, a.before, a.after, a.reason
    from public.audit_entries a
    left join public.staff s on s.id = a.staff_id
    where a.entity_id = consultation
      and a.entity in ('consultations', 'consultation_versions', 'consultation_neighbourhoods',
        'consultation_dismissals', 'consultation_outcomes', 'consultation_corrections', 'responses')
    order by a.id desc
    limit 200;
end
$$;

revoke execute on function public.consultations_in_my_areas, public.consultation_record from public;
grant execute on function public.consultations_in_my_areas, public.consultation_record to authenticated;

comment on function public.consultations_in_my_areas() is
  'Every consultation that asks people of the areas of the person asking, also of other areas beside theirs, for the list and the calendar.';
comment on function public.consultation_record(uuid) is
  'Who changed what about a consultation, newest first, for those who read consultations in all its areas.';
