import { groupBy, indexBy } from '../../lib/index-by.ts';
import { listedPlaces, listedServices, listedSessions } from '../listed.queries.ts';
import { allOrganizations } from '../places.queries.ts';

/** Everything each service's page shows, one entry per service on offer. */
export async function servicePages() {
  const locations = indexBy(await listedPlaces(), ({ slug }) => slug);
  const organizations = indexBy(await allOrganizations(), ({ slug }) => slug);
  const sessions = groupBy(await listedSessions(), ({ service }) => service);
  return (await listedServices()).map((service) => ({
    service,
    organization: organizations.get(service.organization),
    places: service.locations.flatMap((slug) => locations.get(slug) ?? []),
    sessions: (sessions.get(service.slug) ?? []).map((session) => ({
      session,
      place: session.location ? locations.get(session.location) : undefined,
    })),
  }));
}
