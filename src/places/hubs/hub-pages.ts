import { byName } from '../../lib/by-name.ts';
import { catalogue } from '../../messages/catalogue.ts';
import { groupBy, indexBy } from '../../lib/index-by.ts';
import { listedPlaces, listedServices, listedSessions } from '../listed.queries.ts';
import { builtOn } from '../opening/build-date.ts';
import { isOver } from '../sessions/occurrences.ts';
import { allNeighbourhoods, allServiceAtLocations } from '../places.queries.ts';

/** Everything each hub's page shows, one entry per published place. */
export async function hubPages() {
  const locations = await listedPlaces();
  const bySlug = indexBy(locations, ({ slug }) => slug);
  const areas = indexBy(await allNeighbourhoods(), ({ slug }) => slug);
  const services = indexBy(await listedServices(), ({ slug }) => slug);
  const offered = groupBy(await allServiceAtLocations(), ({ location }) => location);
  const sessions = groupBy(await listedSessions(), ({ location }) => location);
  const names = byName(catalogue('common').locale);
  return locations.map((hub) => ({
    hub,
    parent: hub.parent ? bySlug.get(hub.parent) : undefined,
    area: hub.neighbourhood ? areas.get(hub.neighbourhood) : undefined,
    services: (offered.get(hub.slug) ?? [])
      .flatMap(({ service }) => services.get(service) ?? [])
      .sort(names),
    sessions: (sessions.get(hub.slug) ?? [])
      .filter((session) => !isOver(session, builtOn))
      .sort((a, b) => (a.opens_at < b.opens_at ? -1 : 1)),
  }));
}
