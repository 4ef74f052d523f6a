import { groupBy, indexBy } from './index-by.ts';
import { allLocations, allOrganizations, allServices, allSessions } from './places.queries.ts';

/** Everything each service's page shows, one entry per service on offer. */
export async function servicePages() {
  const locations = indexBy(await allLocations(), ({ slug }) => slug);
  const organizations = indexBy(await allOrganizations(), ({ slug }) => slug);
  const sessions = groupBy(await allSessions(), ({ service }) => service);
  return (await allServices()).map((service) => ({
    service,
    organization: organizations.get(service.organization),
    places: service.locations.flatMap((slug) => locations.get(slug) ?? []),
    sessions: (sessions.get(service.slug) ?? []).map((session) => ({
      session,
      place: session.location ? locations.get(session.location) : undefined,
    })),
  }));
}
