import type { FeatureCollection, Point } from 'geojson';
import type { Location } from '../locations.schema.ts';
import { cellsOf } from './csv/columns.ts';
import { hubColumns } from './csv/hubs.columns.ts';

/**
 * The places as RFC 7946 GeoJSON, in WGS 84 with longitude first and the columns of `hubs.csv` as
 * properties. A place whose door is not known is not in it: the middle of its ward would look like
 * one on any map.
 */
export function hubsGeoJson(hubs: readonly Location[]): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: hubs.flatMap((hub) => {
      const { id, latitude, longitude, position_accuracy } = hub;
      if (latitude === null || longitude === null || position_accuracy !== 'building') return [];
      return {
        type: 'Feature',
        id,
        geometry: { type: 'Point', coordinates: [longitude, latitude] },
        properties: cellsOf(hub, hubColumns),
      };
    }),
  };
}
