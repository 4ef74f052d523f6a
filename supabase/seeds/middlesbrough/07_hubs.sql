-- The wards are those that the positions fall in; the neighbourhood follows from the ward.
insert into public.locations (
  id, slug, organization_id, name, kind, ward_id, neighbourhood_id, description,
  address_1, address_2, city, postal_code, latitude, longitude, position_accuracy, position_source,
  email, website, source, checked_on
)
select
  private.stable_id('location', place.slug), place.slug,
  private.stable_id('organization', 'middlesbrough-council'),
  place.name, kind, ward.id, mapping.neighbourhood_id, description,
  address_1, address_2, 'Middlesbrough', postal_code, latitude, longitude,
  'building', 'library-positions', email || '@middlesbrough.gov.uk',
  'https://libraries.middlesbrough.gov.uk/', 'libraries-2022', '2023-07-26'
from (values
  ('acklam-library', 'Acklam Library & Community Hub', 'hub', 'acklam',
    'A library and community hub in Acklam.',
    'Acklam Road', 'Acklam', 'TS5 7AB', 54.54782, -1.25908, 'acklam_library'),
  ('central-library', 'Central Library', 'library', 'central',
    'The main library, in the town centre. It opened again in September 2025 after a refit.',
    'Centre Square', null, 'TS1 2AY', 54.57438, -1.23362, 'Central_Lending'),
  ('easterside-hub', 'Easterside Community Hub & Library', 'hub', 'ladgate',
    'A community hub and library in Easterside.',
    'Broughton Avenue', 'Easterside', 'TS4 3PZ', 54.54335, -1.21577, 'easterside_library'),
  ('grove-hill-hub', 'Grove Hill Community Hub & Library', 'hub', 'longlands-and-beechwood',
    'A community hub and library in Grove Hill. You can write to the Community Safety Team here.',
    'Bishopton Road', 'Grove Hill', 'TS4 2RP', 54.55904, -1.22617, 'Grove_Hill_Library'),
  ('hemlington-library', 'Hemlington Library & Community Hub', 'hub', 'hemlington',
    'A library and community hub in Hemlington. It was refitted in 2019.',
    'Crosscliffe', 'Hemlington', 'TS8 9JJ', 54.52363, -1.24047, 'hemlington_library'),
  ('marton-library', 'Marton Library & Community Hub', 'hub', 'marton-west',
    'A library and community hub in Marton. Lists do not agree on its postcode: one says TS7 8BL and another says TS7 8LB.',
    'The Willows', 'Marton', 'TS7 8BL', 54.52938, -1.21145, 'marton_library'),
  ('neptune-centre-library', 'Neptune Centre Library', 'library', 'berwick-hills-and-pallister',
    'A library in the Neptune Centre, a leisure centre. You serve yourself.',
    'Neptune Centre, Ormesby Road', 'Berwick Hills', 'TS3 7RP', 54.56041, -1.20470,
    'Berwick_Hills_Library'),
  ('north-ormesby-hub', 'North Ormesby Community Hub & Library', 'hub', 'north-ormesby',
    'A community hub and library in North Ormesby.',
    'Derwent Street', 'North Ormesby', 'TS3 6JB', 54.57096, -1.21196, 'NorthOrmesby_Library'),
  ('rainbow-library', 'Rainbow Library', 'library', 'coulby-newham',
    'A library in a leisure centre at the Parkway Centre. You serve yourself.',
    'Parkway Centre', 'Coulby Newham', 'TS8 0TJ', 54.52419, -1.21615, 'Rainbow_Staff'),
  ('thorntree-hub', 'Thorntree Community Hub & Library', 'hub', 'brambles-and-thorntree',
    'A community hub and library in Thorntree.',
    'Birkhall Road', 'Thorntree', 'TS3 9JW', 54.56459, -1.18392, 'Thorntree_Library')
) as place (
  slug, name, kind, ward, description, address_1, address_2, postal_code, latitude, longitude, email
)
join public.wards ward on ward.slug = place.ward
join public.neighbourhood_wards mapping on mapping.ward_id = ward.id;

-- Only the address of the Newport hub is known. Its ward is taken from its name, and the map shows
-- the middle of that ward.
insert into public.locations (
  id, slug, organization_id, name, kind, ward_id, neighbourhood_id, description, address_1, city,
  postal_code, latitude, longitude, position_accuracy, position_source, hours_note, source
)
select
  private.stable_id('location', 'newport-hub'), 'newport-hub',
  private.stable_id('organization', 'middlesbrough-council'), 'Newport Community Hub', 'hub',
  ward.id, mapping.neighbourhood_id,
  'A community hub with a small library. We have not yet checked its full name or which ward it is in. The map shows the middle of Newport ward, not the building.',
  'St Pauls Road', 'Middlesbrough', 'TS1 5NQ', ward.label_latitude, ward.label_longitude,
  'ward', 'ward-boundaries', 'We do not know the opening times yet.', 'newport-hub-addresses'
from public.wards ward
join public.neighbourhood_wards mapping on mapping.ward_id = ward.id
where ward.slug = 'newport';

update public.locations
set hours_note = case slug
  when 'central-library' then
    'The library closed on 4 December 2023 for a refit and opened again in September 2025. We do not know its new opening times yet. Ring or email before you go.'
  when 'neptune-centre-library' then
    'These are the times of the leisure centre. You serve yourself in the library. We do not know when staff are there.'
  when 'rainbow-library' then
    'These are the times of the leisure centre. You serve yourself in the library. We do not know when staff are there.'
end
where slug in ('central-library', 'neptune-centre-library', 'rainbow-library');

insert into public.schedules
  (id, location_id, byday, opens_at, closes_at, access, valid_to, source, checked_on)
select
  private.stable_id('schedule', location || '-' || lower(replace(byday, ',', '-'))),
  private.stable_id('location', location), byday, opens_at::time, closes_at::time,
  case when location in ('neptune-centre-library', 'rainbow-library')
    then 'self_service' else 'staffed' end,
  -- The last day before the refit: these times say nothing about the library that reopened.
  case when location = 'central-library' then date '2023-12-03' end,
  'libraries-2022', '2023-07-26'
from (values
  ('acklam-library', 'MO,FR', '09:30', '17:00'),
  ('acklam-library', 'TU,TH', '09:30', '19:00'),
  ('acklam-library', 'SA', '09:30', '12:30'),
  ('central-library', 'MO,TU,TH', '09:30', '19:00'),
  ('central-library', 'WE,FR', '09:30', '17:00'),
  ('central-library', 'SA', '09:30', '17:00'),
  ('easterside-hub', 'MO,TU,WE,TH', '09:00', '17:00'),
  ('easterside-hub', 'FR', '09:00', '16:30'),
  ('easterside-hub', 'SA', '09:30', '12:30'),
  ('grove-hill-hub', 'MO,TU,WE,TH,FR', '09:00', '17:00'),
  ('grove-hill-hub', 'SA', '09:30', '12:30'),
  ('hemlington-library', 'MO', '09:30', '17:00'),
  ('hemlington-library', 'TU,TH', '09:30', '19:00'),
  ('hemlington-library', 'SA', '09:30', '12:30'),
  ('marton-library', 'MO,TH', '09:30', '19:00'),
  ('marton-library', 'FR', '09:30', '17:00'),
  ('marton-library', 'SA', '09:30', '12:30'),
  ('neptune-centre-library', 'MO,TU,WE,TH,FR', '06:00', '22:00'),
  ('neptune-centre-library', 'SA', '08:00', '18:00'),
  ('neptune-centre-library', 'SU', '08:00', '22:00'),
  ('north-ormesby-hub', 'MO,TU,WE,TH,FR', '09:00', '17:00'),
  ('north-ormesby-hub', 'SA', '09:30', '12:30'),
  ('rainbow-library', 'MO,TU,WE,TH,FR', '06:00', '22:00'),
  ('rainbow-library', 'SA', '08:00', '18:00'),
  ('rainbow-library', 'SU', '08:00', '22:00'),
  ('thorntree-hub', 'MO,TU,WE,TH,FR', '09:00', '17:00'),
  ('thorntree-hub', 'SA', '09:30', '12:30')
) as hours (location, byday, opens_at, closes_at);

insert into public.phones (id, location_id, number, description, source)
values
  (private.stable_id('phone', 'central-library-lending'),
    private.stable_id('location', 'central-library'), '01642 729002', 'Lending library',
    'central-library-numbers'),
  (private.stable_id('phone', 'central-library-reference'),
    private.stable_id('location', 'central-library'), '01642 729001', 'Reference library',
    'central-library-numbers');
