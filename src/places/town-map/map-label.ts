import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { GeoIdentityTransform, GeoPath } from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Point } from './town-drawing.ts';

/** Half of what a letter of a label takes in width, and a label in height, in drawing units. */
const HALF_LETTER = 8;
const HALF_HEIGHT = 13;
/** Beyond this, being further from a dot makes a name no easier to read. */
const FAR_ENOUGH = 30;
const STEPS = 28;
/** How far the widest dot reaches from its middle. */
const DOT = 18;

/**
 * The point inside some shapes where a name fits best: wholly within them, clear of the dots, and
 * near the middle. The middle itself when the name fits nowhere.
 *
 * @param dots points of the drawing that the name must not cover
 */
export function labelPoint(
  shapes: readonly (Polygon | MultiPolygon)[],
  name: string,
  dots: readonly Point[],
  projection: GeoIdentityTransform,
  path: GeoPath,
): Point {
  const all = { type: 'GeometryCollection' as const, geometries: [...shapes] };
  const [[left, top], [right, bottom]] = path.bounds(all);
  const middle = path.centroid(all);
  const halfWidth = name.length * HALF_LETTER;
  const inside = ([x, y]: Point) => {
    const place = projection.invert?.([x, y]);
    return place && shapes.some((shape) => booleanPointInPolygon(place, shape));
  };
  let best: { point: Point; score: number } | undefined;
  for (let row = 1; row < STEPS; row++) {
    for (let column = 1; column < STEPS; column++) {
      const x = left + ((right - left) * column) / STEPS;
      const y = top + ((bottom - top) * row) / STEPS;
      if (![x - halfWidth, x, x + halfWidth].every((at) => inside([at, y]))) continue;
      const clearance = Math.min(
        FAR_ENOUGH,
        ...dots.map(([dotX, dotY]) => gap(dotX - x, halfWidth) + gap(dotY - y, HALF_HEIGHT)),
      );
      const score = clearance - 0.25 * Math.hypot(x - middle[0], y - middle[1]);
      if (!best || score > best.score) best = { point: [Math.round(x), Math.round(y)], score };
    }
  }
  return best?.point ?? [Math.round(middle[0]), Math.round(middle[1])];
}

/** Whether a dot, at a point of the drawing, would lie on a name written around another point. */
export function touchesLabel([x, y]: Point, name: string, [dotX, dotY]: Point): boolean {
  return gap(dotX - x, name.length * HALF_LETTER) < DOT && gap(dotY - y, HALF_HEIGHT) < DOT;
}

/** How far outside a span of this half-length something is. */
function gap(distance: number, halfLength: number): number {
  return Math.max(0, Math.abs(distance) - halfLength);
}
