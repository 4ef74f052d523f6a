-- Putting something where it belongs: its area, theme, ward and place.

create function public.set_priority_place(
  id uuid,
  version integer,
  neighbourhood uuid,
  theme uuid default null,
  ward uuid default null,
  hub uuid default null,
  reason text default null
)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  it public.priorities := private.priority_to_change(id, version);
  wrong text;
begin
  perform private.require_state(it, 'received', 'published', 'declined', 'merged');
  wrong := case
    when not exists (
      select from public.neighbourhoods n where n.id = neighbourhood and n.status <> 'ended'
    ) then 'neighbourhood'
    when theme is not null and not exists (select from public.themes t where t.id = theme) then 'theme'
    when ward is not null and not exists (
      select from public.neighbourhood_wards w
      where w.ward_id = ward and w.neighbourhood_id = neighbourhood
        and w.valid_from <= current_date and coalesce(w.valid_to, current_date) >= current_date
    ) then 'ward'
    when hub is not null and not exists (select from public.published_locations l where l.id = hub) then 'hub'
  end;
  if wrong is not null then
    raise exception using
      errcode = 'PT400', detail = wrong || ':unknown',
      message = case wrong
        when 'neighbourhood' then 'Choose an area from the list.'
        when 'theme' then 'Choose a theme from the list.'
        when 'ward' then 'Choose a ward of this area.'
        else 'Choose a place from the list.'
      end;
  end if;
  perform private.because_of(coalesce(
    nullif(btrim(reason), ''), case when neighbourhood <> it.neighbourhood_id then 'Passed on to another area' end
  ));
  update public.priorities p set
    neighbourhood_id = neighbourhood, theme_id = theme, ward_id = ward, location_id = hub,
    version = p.version + 1
  where p.id = it.id;
  if neighbourhood <> it.neighbourhood_id then
    update public.priority_contacts c set neighbourhood_id = neighbourhood where c.priority_id = it.id;
    update public.priority_wordings w set neighbourhood_id = neighbourhood where w.priority_id = it.id;
    update public.priority_answers a set neighbourhood_id = neighbourhood where a.priority_id = it.id;
  end if;
  if it.state in ('published', 'merged') then
    perform private.publish();
  end if;
  -- Whoever passed it on to others may read it no more.
  return coalesce(
    private.priority_record(it.id),
    jsonb_build_object('id', it.id, 'version', it.version + 1, 'neighbourhood_id', neighbourhood, 'passed_on', true)
  );
end
$$;

revoke execute on function public.set_priority_place from public;
grant execute on function public.set_priority_place to authenticated;

comment on function public.set_priority_place(uuid, integer, uuid, uuid, uuid, uuid, text) is
  'Says what something is about and where. Into an area where the person may not moderate, it is passed on: contacts and answers go with it.';
