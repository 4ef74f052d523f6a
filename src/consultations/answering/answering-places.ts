import { council } from '../../council/council.ts';
import { byName } from '../../lib/by-name.ts';
import { catalogue } from '../../messages/catalogue.ts';
import { currentAreas } from '../../places/hubs/hubs-by-area.ts';
import { allNeighbourhoods, allWards } from '../../places/places.queries.ts';
import type { AnsweringPlaces } from './asking.ts';

/** The areas and wards that questions about places offer, read once per build. */
export async function answeringPlaces(): Promise<AnsweringPlaces> {
  const areas = currentAreas(await allNeighbourhoods());
  const wards = await allWards();
  const names = byName(catalogue('common').locale);
  return {
    place: council.place,
    areas: areas.map(({ slug, name }) => ({ slug, name })),
    wards: areas.flatMap((area) =>
      wards
        .filter(({ neighbourhood }) => neighbourhood === area.slug)
        .map(({ slug, name }) => ({ slug, name, area: area.name, areaSlug: area.slug }))
        .sort(names),
    ),
  };
}
