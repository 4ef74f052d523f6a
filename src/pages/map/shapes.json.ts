import { currentAreas } from '../../places/hubs/hubs-by-area.ts';
import { mapShapes } from '../../places/town-map/map-shapes.ts';
import { allNeighbourhoods, allWards } from '../../places/places.queries.ts';
import { listedPlaces } from '../../places/listed.queries.ts';
import { isPlaced } from '../../places/town-map/town-map.ts';

/** The basemap of every map, fetched when one scrolls into view. */
export async function GET(): Promise<Response> {
  const places = (await listedPlaces()).filter(isPlaced);
  const areas = currentAreas(await allNeighbourhoods());
  return Response.json(mapShapes(await allWards(), areas, places));
}
