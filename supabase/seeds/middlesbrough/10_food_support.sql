-- Nine venues in Middlesbrough from one list by a third party, with the wards that the positions
-- fall in.
insert into public.locations (
  id, slug, organization_id, name, kind, ward_id, neighbourhood_id, address_1, address_2, city,
  postal_code, latitude, longitude, position_accuracy, position_source, source
)
select
  private.stable_id('location', place.slug), place.slug,
  case place.slug when 'nitelight-hub' then private.stable_id('organization', 'nitelight') end,
  place.name, 'partner_venue', ward.id, mapping.neighbourhood_id, address_1, address_2,
  'Middlesbrough', postal_code, latitude, longitude, 'building', 'food-support-list',
  'food-support-list'
from (values
  ('st-barnabas-church', 'St Barnabas Church', 'park', 'Linthorpe Road', null, 'TS5 6JR',
    54.56247, -1.24409),
  ('middlesbrough-community-church', 'Middlesbrough Community Church', 'newport',
    'Clifton Street', null, 'TS1 4NA', 54.56897, -1.24017),
  ('grove-hill-methodist-church', 'Grove Hill Methodist Church', 'longlands-and-beechwood',
    'Marton Road', null, 'TS4 2PT', 54.55744, -1.22250),
  ('holy-trinity-church', 'Holy Trinity Church', 'north-ormesby', 'Market Place', 'North Ormesby',
    'TS3 6LD', 54.57235, -1.21337),
  ('church-of-the-ascension', 'Church of the Ascension', 'berwick-hills-and-pallister',
    'Penrith Road', null, 'TS3 7JR', 54.55805, -1.20194),
  ('st-thomas-more-church', 'St Thomas More Church', 'longlands-and-beechwood', 'Kirkham Row', null,
    'TS4 3EE', 54.54960, -1.21440),
  ('beacon-church-linthorpe', 'The Beacon Baptist Church, Linthorpe', 'linthorpe',
    'Cambridge Road', null, 'TS5 5NN', 54.56120, -1.25550),
  ('beacon-church-coulby-newham', 'The Beacon Baptist Church, Coulby Newham', 'coulby-newham',
    'Langdon Square', 'Coulby Newham', 'TS8 0TF', 54.52640, -1.21610),
  ('nitelight-hub', 'NiteLight Community Hub', 'central', '67 Newport Road', null, 'TS1 1LA',
    54.57668, -1.24090)
) as place (slug, name, ward, address_1, address_2, postal_code, latitude, longitude)
join public.wards ward on ward.slug = place.ward
join public.neighbourhood_wards mapping on mapping.ward_id = ward.id;

insert into public.services (id, slug, organization_id, name, description, source)
select
  private.stable_id('service', slug), slug, private.stable_id('organization', organization), name,
  description, 'food-support-list'
from (values
  ('food-support', 'food-support-groups', 'Food support',
    'Help to get food, in churches across Middlesbrough. Times may have changed, so check before you go.'),
  ('nitelight-support', 'nitelight', 'NiteLight support',
    'Support at NiteLight''s community hub, listed among local food support. We have not yet checked what it offers.')
) as service (slug, organization, name, description);

insert into public.service_terms (service_id, term_id)
select private.stable_id('service', service), private.stable_id('term', 'need-food')
from unnest(array['food-support', 'nitelight-support']) as service;

insert into public.service_at_locations (id, service_id, location_id, source)
select
  private.stable_id('service-at-location', service || '-' || place.slug),
  private.stable_id('service', service), place.id, place.source
from public.locations place,
lateral (
  select case place.slug when 'nitelight-hub' then 'nitelight-support' else 'food-support' end
) as offered (service)
where place.source = 'food-support-list';

insert into public.sessions
  (id, slug, name, service_id, location_id, freq, byday, opens_at, closes_at, source)
select
  private.stable_id('session', slug), slug, name, private.stable_id('service', service),
  private.stable_id('location', location), 'WEEKLY', byday, opens_at::time, closes_at::time,
  'food-support-list'
from (values
  ('food-st-barnabas', 'Foodbank at St Barnabas', 'food-support',
    'st-barnabas-church', 'MO', '12:00', '14:00'),
  ('food-community-church', 'Foodbank at Middlesbrough Community Church', 'food-support',
    'middlesbrough-community-church', 'TH', '11:30', '13:30'),
  ('food-grove-hill', 'Foodbank at Grove Hill Methodist Church', 'food-support',
    'grove-hill-methodist-church', 'TU', '13:00', '15:00'),
  ('food-holy-trinity', 'Foodbank at Holy Trinity', 'food-support',
    'holy-trinity-church', 'FR', '13:00', '15:00'),
  ('food-ascension', 'Foodbank at the Church of the Ascension', 'food-support',
    'church-of-the-ascension', 'WE', '10:30', '12:30'),
  ('food-st-thomas-more', 'Foodbank at St Thomas More', 'food-support',
    'st-thomas-more-church', 'TH', '12:30', '14:30'),
  ('food-beacon-linthorpe', 'Foodbank at The Beacon, Linthorpe', 'food-support',
    'beacon-church-linthorpe', 'TU', '13:00', '15:00'),
  ('food-beacon-coulby-newham', 'Foodbank at The Beacon, Coulby Newham', 'food-support',
    'beacon-church-coulby-newham', 'WE', '13:00', '15:00'),
  ('nitelight', 'NiteLight Community Hub', 'nitelight-support',
    'nitelight-hub', 'FR,SA', '09:30', '14:30')
) as session (slug, name, service, location, byday, opens_at, closes_at);
