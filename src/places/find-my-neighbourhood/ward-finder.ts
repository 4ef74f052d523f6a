import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { MultiPolygon, Polygon, Position } from 'geojson';

/** A ward's shape: longitude and latitude in degrees, WGS 84. */
export interface WardShape {
  slug: string;
  geometry: Polygon | MultiPolygon | null;
  boundary_detail: 'full' | 'generalised' | 'crude' | null;
}

/**
 * The ward that a place is in, or undefined when it is in none. A point on a shared edge belongs to
 * the first ward listed. Crude shapes are only for drawing, and are never asked.
 *
 * @param point longitude and latitude in degrees, WGS 84
 */
export function wardAt<Shape extends WardShape>(
  point: Position,
  wards: readonly Shape[],
): Shape | undefined {
  return wards.find(
    ({ geometry, boundary_detail }) =>
      geometry && decides(boundary_detail) && booleanPointInPolygon(point, geometry),
  );
}

/** Whether the wards' shapes are good enough to say which one a place is in. */
export function canPlacePoints(wards: readonly WardShape[]): boolean {
  return wards.some(({ geometry, boundary_detail }) => geometry && decides(boundary_detail));
}

function decides(detail: WardShape['boundary_detail']): boolean {
  return detail === 'full' || detail === 'generalised';
}
