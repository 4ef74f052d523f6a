/** The site whose plain forms are sent back to it. */
export const knownOrigin = 'https://hearth.example';

/** What may be reported, each with the page that a plain form returns to. */
export const listings = {
  hub: { id: '11111111-1111-4111-8111-111111111111', page: '/hubs/attacked-hub/report/' },
  service: {
    id: '33333333-3333-4333-8333-333333333333',
    page: '/services/attacked-advice/report/',
  },
  session: {
    id: '44444444-4444-4444-8444-444444444444',
    page: '/whats-on/attacked-coffee/report/',
  },
} as const;

/** A masked place and all that would give it away. */
export const refuge = {
  id: '22222222-2222-4222-8222-222222222222',
  sessionId: '55555555-5555-4555-8555-555555555555',
  traces: ['22222222-2222', '55555555-5555', 'zebra', 'ZZ1 1ZZ', '01999 000000'],
};

/** Published listings and, behind one of them, a place that must stay hidden. */
export const listingsSql = `
  insert into private.site_origins values ('${knownOrigin}');
  insert into public.sources (slug, name) values ('attacks', 'Attacks');
  insert into public.organizations (slug, name, description, type, source)
  values ('attacked', 'Attacked', 'Attacked', 'council', 'attacks');
  insert into public.locations (id, slug, name, kind, masked, postal_code, source) values
    ('${refuge.id}', 'zebra-house', 'Zebra House', 'partner_venue', true, 'ZZ1 1ZZ', 'attacks');
  insert into public.locations (id, slug, name, kind, parent_id, source) values
    ('${listings.hub.id}', 'attacked-hub', 'Attacked Hub', 'hub', '${refuge.id}', 'attacks');
  insert into public.services (id, slug, organization_id, name, description, source)
  select '${listings.service.id}', 'attacked-advice', id, 'Advice', 'Advice', 'attacks'
  from public.organizations where slug = 'attacked';
  insert into public.service_at_locations (service_id, location_id, source)
  values ('${listings.service.id}', '${refuge.id}', 'attacks');
  insert into public.phones (location_id, number, type, source)
  values ('${refuge.id}', '01999 000000', 'voice', 'attacks');
  insert into public.sessions
    (id, slug, name, location_id, freq, byday, opens_at, closes_at, source)
  values
    ('${listings.session.id}', 'attacked-coffee', 'Coffee', '${listings.hub.id}',
      'WEEKLY', 'MO', '10:00', '12:00', 'attacks'),
    ('${refuge.sessionId}', 'zebra-drop-in', 'Zebra drop-in', '${refuge.id}',
      'WEEKLY', 'TU', '10:00', '12:00', 'attacks');
`;
