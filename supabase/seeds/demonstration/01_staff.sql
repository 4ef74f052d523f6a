-- Made-up people to try the workspace with: their codes arrive in the local mailbox. Never loaded
-- into a council's own database.
delete from private.second_factor_roles;

with areas as (
  select id, row_number() over (order by position) as number
  from public.neighbourhoods where status <> 'ended'
)
select private.add_staff(
  email, name, role,
  neighbourhoods => array(select id from areas where number = area),
  wards => array(
    select w.ward_id from public.neighbourhood_wards w
    join areas on areas.id = w.neighbourhood_id and areas.number = ward_area
    where w.valid_to is null order by w.ward_id limit 2
  ),
  all_neighbourhoods => everywhere,
  demonstration => true
)
from (values
  ('admin@demonstration.example', 'Demonstration administrator', 'admin', null::int, null::int, true),
  ('manager@demonstration.example', 'Demonstration manager', 'neighbourhood_manager', 1, null, false),
  ('manager.two@demonstration.example', 'Demonstration manager two', 'neighbourhood_manager', 2, null, false),
  ('worker@demonstration.example', 'Demonstration community worker', 'community_development', 1, null, false),
  ('worker.two@demonstration.example', 'Demonstration community worker two', 'community_development', 2, null, false),
  ('safety@demonstration.example', 'Demonstration community safety', 'community_safety', null, null, true),
  ('navigator@demonstration.example', 'Demonstration navigator', 'navigator', 1, null, false),
  ('navigator.two@demonstration.example', 'Demonstration navigator two', 'navigator', 1, null, false),
  ('link@demonstration.example', 'Demonstration link worker', 'link_worker', 1, null, false),
  ('gateway@demonstration.example', 'Demonstration gateway', 'gateway', null, null, true),
  ('partner@demonstration.example', 'Demonstration partner', 'partner', 1, null, false),
  ('councillor@demonstration.example', 'Demonstration councillor', 'councillor', null, 1, false),
  ('scrutiny@demonstration.example', 'Demonstration scrutiny', 'scrutiny', null, null, true)
) as person (email, name, role, area, ward_area, everywhere);
