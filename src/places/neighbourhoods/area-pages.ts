import { byName } from '../../lib/by-name.ts';
import { catalogue } from '../../messages/catalogue.ts';
import { groupBy } from '../../lib/index-by.ts';
import { currentAreas } from '../hubs/hubs-by-area.ts';
import { listedPlaces, listedSessions } from '../listed.queries.ts';
import { allFigures, allNeighbourhoods, allOrganizations, allWards } from '../places.queries.ts';

/** Everything each neighbourhood's page shows, one entry per neighbourhood that has not ended. */
export async function areaPages() {
  const all = await allNeighbourhoods();
  const places = groupBy(await listedPlaces(), ({ neighbourhood }) => neighbourhood);
  const wards = groupBy(await allWards(), ({ neighbourhood }) => neighbourhood);
  const sessions = groupBy(await listedSessions(), ({ neighbourhood }) => neighbourhood);
  const partners = (await allOrganizations()).filter(({ partner }) => partner);
  const figures = await allFigures();
  const names = byName(catalogue('common').locale);
  return currentAreas(all).map((area) => ({
    area,
    predecessor: all.find(({ slug }) => slug === area.predecessor),
    places: (places.get(area.slug) ?? []).sort(names),
    wards: (wards.get(area.slug) ?? []).sort(names),
    sessions: sessions.get(area.slug) ?? [],
    partners: partners.filter((partner) => partner.neighbourhoods.includes(area.slug)).sort(names),
    figures,
  }));
}
