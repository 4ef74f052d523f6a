import { groupBy, indexBy } from './index-by.ts';
import {
  allLocations,
  allNeighbourhoods,
  allServiceAtLocations,
  allServices,
  allSessions,
} from './places.queries.ts';

/** Everything each hub's page shows, one entry per published place. */
export async function hubPages() {
  const locations = await allLocations();
  const bySlug = indexBy(locations, ({ slug }) => slug);
  const areas = indexBy(await allNeighbourhoods(), ({ slug }) => slug);
  const services = indexBy(await allServices(), ({ slug }) => slug);
  const offered = groupBy(await allServiceAtLocations(), ({ location }) => location);
  const sessions = groupBy(await allSessions(), ({ location }) => location);
  return locations.map((hub) => ({
    hub,
    parent: hub.parent ? bySlug.get(hub.parent) : undefined,
    area: hub.neighbourhood ? areas.get(hub.neighbourhood) : undefined,
    services: (offered.get(hub.slug) ?? [])
      .flatMap(({ service }) => services.get(service) ?? [])
      .sort((a, b) => a.name.localeCompare(b.name)),
    sessions: (sessions.get(hub.slug) ?? []).sort((a, b) => a.opens_at.localeCompare(b.opens_at)),
  }));
}
