import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { MapName, MapShape, MapShapes } from '../../ui/map/map.types.ts';
import { accentOf } from '../neighbourhoods/area-accent.ts';
import type { Neighbourhood, Ward } from '../areas.schema.ts';
import type { Spot } from '../find-my-neighbourhood/distance.ts';
import { drawTown } from './town-drawing.ts';
import { properName } from '../find-my-neighbourhood/ward-links.ts';

type Shape = Feature<Polygon | MultiPolygon, MapShape>;

/**
 * The wards as a basemap, coloured by area and named twice: areas from afar, wards from near.
 * Wards without a shape are left out; a ward known only by its code is not named by it.
 *
 * @param places what the names of areas should keep clear of
 */
export function mapShapes(
  wards: readonly Ward[],
  areas: readonly Neighbourhood[],
  places: readonly Spot[],
): MapShapes {
  const drawing = drawTown(wards, places);
  const areaNames = areas.flatMap((area): MapName[] => {
    const point = drawing.labelOf(area);
    return point ? [{ name: area.name, scale: 'group', ...rounded(drawing.spotOf(point)) }] : [];
  });
  const wardNames = wards.flatMap((ward): MapName[] => {
    const { label_latitude: latitude, label_longitude: longitude } = ward;
    const name = properName(ward);
    if (!name || latitude === null || longitude === null) return [];
    return [{ name, scale: 'shape', latitude, longitude }];
  });
  return {
    type: 'FeatureCollection',
    features: wards.flatMap((ward) => shapeOf(ward, areas)),
    labels: [...areaNames, ...wardNames],
  };
}

function shapeOf(ward: Ward, areas: readonly Neighbourhood[]): Shape[] {
  if (!ward.geometry) return [];
  const area = areas.find(({ slug }) => slug === ward.neighbourhood);
  const properties = { name: ward.name, accent: accentOf(area) ?? null };
  return [{ type: 'Feature', properties, geometry: ward.geometry }];
}

/** Four decimals are about ten metres. */
function rounded({ latitude, longitude }: Spot): Spot {
  const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4;
  return { latitude: round(latitude), longitude: round(longitude) };
}
