insert into public.locations (
  id, slug, name, kind, neighbourhood_id, description, address_1, city, postal_code, source
)
select
  private.stable_id('location', slug), slug, name, kind, private.stable_id('neighbourhood', 'south'),
  description, address_1, city, postal_code, source
from (values
  ('birtley-hub', 'Birtley Hub', 'hub',
    'A place where the council and its partners work together. We do not know its opening times yet.',
    '16 Harratan Terrace', 'Birtley', 'DH3 2QG', 'birtley-hub-address'),
  ('wrekenton-community-centre', 'Wrekenton Community Centre', 'partner_venue',
    'A place where the council and its partners work together. We do not know its address or opening times yet.',
    null, null, null, 'locality-working-review')
) as venue (slug, name, kind, description, address_1, city, postal_code, source);

insert into public.services (id, slug, organization_id, name, description, tier, url, source)
select
  private.stable_id('service', slug), slug, private.stable_id('organization', organization), name,
  description, tier, url, source
from (values
  ('libraries', 'gateshead-council', 'Libraries', 'Libraries across Gateshead.', 'self_serve',
    'http://www.gatesheadlibraries.com/', 'libraries-2022'),
  ('south-locality-team', 'gateshead-council', 'South locality team',
    'The council, health services and community groups working together in the South, on early help, housing and more.',
    'assisted', null, 'locality-working-update'),
  ('connected-voice-support', 'connected-voice', 'Help for community groups',
    'Help for community centres and community groups.', 'assisted', null, 'locality-working-update')
) as service (slug, organization, name, description, tier, url, source);

insert into public.service_terms (service_id, term_id)
select private.stable_id('service', service), private.stable_id('term', term)
from (values
  ('libraries', 'need-learning'), ('libraries', 'team-libraries-and-hubs'),
  ('south-locality-team', 'need-someone-to-ask'), ('south-locality-team', 'team-early-help'),
  ('south-locality-team', 'team-housing'),
  ('connected-voice-support', 'need-groups'), ('connected-voice-support', 'audience-community-groups')
) as service_term (service, term);

insert into public.service_at_locations (id, service_id, location_id, source, checked_on)
select
  private.stable_id('service-at-location', 'libraries-' || place.slug),
  private.stable_id('service', 'libraries'), place.id, place.source, place.checked_on
from public.locations place
where place.kind = 'library';

insert into public.service_at_locations (id, service_id, location_id, description, source)
select
  private.stable_id('service-at-location', 'south-locality-team-' || location),
  private.stable_id('service', 'south-locality-team'), private.stable_id('location', location),
  'The council said it expected to use this building.', 'locality-working-review'
from unnest(array['birtley-library', 'birtley-hub', 'wrekenton-community-centre']) as location;
