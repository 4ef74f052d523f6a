import { oncePerBuild } from '../../lib/once-per-build.ts';
import type { Neighbourhood } from '../areas.schema.ts';
import { currentAreas, isHub } from '../hubs/hubs-by-area.ts';
import type { Location } from '../locations.schema.ts';
import { listedPlaces } from '../listed.queries.ts';
import { allNeighbourhoods, allWards } from '../places.queries.ts';
import { drawTown } from './town-drawing.ts';

/** A place that can be drawn, because somebody gave its position. */
export type PlacedLocation = Location & { latitude: number; longitude: number };

/** Beyond this many dots a small map shows no pattern, only dots. */
export const MOST_DOTS = 40;

/** The council's wards, areas and hubs, drawn once per build because every hub's page carries them. */
export const townMap = oncePerBuild(draw);

/** Whether a place's position is known. */
export function isPlaced(location: Location): location is PlacedLocation {
  return location.latitude !== null && location.longitude !== null;
}

async function draw() {
  const wards = await allWards();
  const areas = currentAreas(await allNeighbourhoods());
  const hubs = (await listedPlaces()).filter(isPlaced).filter(isHub);
  const dots = hubs.length > MOST_DOTS ? [] : hubs;
  const drawing = drawTown(wards, dots);
  const shown = (area: Neighbourhood | null) => ({
    area,
    wards: drawing.wards.filter(({ ward }) => ward.neighbourhood === (area?.slug ?? null)),
  });
  return {
    drawing,
    dots,
    areas: [...areas, null].map(shown).filter((area) => area.wards.length > 0),
    isSketch: wards.some(({ boundary_detail }) => boundary_detail === 'crude'),
  };
}
