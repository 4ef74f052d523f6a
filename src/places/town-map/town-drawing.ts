import { geoIdentity, geoPath } from 'd3-geo';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { Ward } from '../areas.schema.ts';
import type { Spot } from '../find-my-neighbourhood/distance.ts';
import { labelPoint, touchesLabel } from './map-label.ts';

/** What a drawing needs to know of a ward. */
export type DrawnWard = Pick<Ward, 'slug' | 'name' | 'neighbourhood' | 'geometry'>;

/** A point of the drawing, right and down from its top left corner. */
export type Point = readonly [x: number, y: number];

type NamedArea = { slug: string; name: string };

/** A council's wards as flat shapes, in the drawing's own units. */
export interface TownDrawing {
  width: number;
  height: number;
  /** Each ward that has a shape, with its outline as an SVG path. */
  wards: { ward: DrawnWard; outline: string }[];
  /** Where an area's name is best read: inside it, and clear of the places given and of others. */
  labelOf: (area: NamedArea, others?: readonly Spot[]) => Point | undefined;
  pointOf: (spot: Spot) => Point;
  /** Where a point of the drawing is on the ground. */
  spotOf: (point: Point) => Spot;
}

const WIDTH = 600;
const MARGIN = 8;

/**
 * Draws wards flat, north up. A town is small enough that narrowing longitude by the cosine of its
 * latitude keeps shapes true; unlike a projection of the globe it does not mind which way round a
 * ring was digitised.
 *
 * @param places what labels should keep clear of
 */
export function drawTown(wards: readonly DrawnWard[], places: readonly Spot[] = []): TownDrawing {
  const shaped = wards.filter(hasShape);
  const narrowing = Math.cos((latitudeOf(shaped) * Math.PI) / 180);
  const flat = new Map(shaped.map((ward) => [ward.slug, narrowed(ward.geometry, narrowing)]));
  const all: FeatureCollection = {
    type: 'FeatureCollection',
    features: [...flat.values()].map((geometry) => ({ type: 'Feature', geometry, properties: {} })),
  };
  const projection = geoIdentity().reflectY(true);
  // As wide as the drawing, and as tall as that makes it.
  projection.fitSize([WIDTH - 2 * MARGIN, Number.MAX_SAFE_INTEGER], all);
  const path = geoPath(projection).digits(1);
  const [x, y] = projection.translate();
  const [[, top], [, bottom]] = path.bounds(all);
  projection.translate([x + MARGIN, y - top + MARGIN]);
  const height = shaped.length === 0 ? 0 : Math.ceil(bottom - top) + 2 * MARGIN;
  const pointOf = ({ latitude, longitude }: Spot): Point => {
    const [right = 0, down = 0] = projection([longitude * narrowing, latitude]) ?? [];
    return [Math.round(right * 10) / 10, Math.round(down * 10) / 10];
  };
  const labelBeside = ({ slug, name }: NamedArea, dots: readonly Point[]) => {
    const inside = shaped.filter(({ neighbourhood }) => neighbourhood === slug);
    const shapes = inside.map((ward) => flat.get(ward.slug)!);
    return shapes.length === 0 ? undefined : labelPoint(shapes, name, dots, projection, path);
  };
  const dots = places.map(pointOf);
  // Every hub's page draws the town, and most with the same names in the same places.
  const usual = new Map<string, Point | undefined>();
  return {
    width: WIDTH,
    height,
    wards: shaped.map((ward) => ({ ward, outline: path(flat.get(ward.slug)!) ?? '' })),
    labelOf: (area, others = []) => {
      if (!usual.has(area.slug)) usual.set(area.slug, labelBeside(area, dots));
      const label = usual.get(area.slug);
      const more = others.map(pointOf);
      // A name moves only when it must: it stays where it is on most maps.
      const covered = label && more.some((dot) => touchesLabel(label, area.name, dot));
      return covered ? labelBeside(area, [...dots, ...more]) : label;
    },
    pointOf,
    spotOf: ([right, down]) => {
      const [x = 0, latitude = 0] = projection.invert?.([right, down]) ?? [];
      return { latitude, longitude: x / narrowing };
    },
  };
}

type ShapedWard = DrawnWard & { geometry: Polygon | MultiPolygon };

function hasShape(ward: DrawnWard): ward is ShapedWard {
  return ward.geometry !== null;
}

function latitudeOf(wards: readonly ShapedWard[]): number {
  const [, first = 0] = wards[0] ? ringsOf(wards[0].geometry)[0]![0]! : [];
  return first;
}

function ringsOf(geometry: Polygon | MultiPolygon): Position[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

function narrowed(geometry: Polygon | MultiPolygon, by: number): Polygon | MultiPolygon {
  const ring = (points: Position[]) => points.map(([x = 0, y = 0]) => [x * by, y]);
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: geometry.coordinates.map(ring) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map((part) => part.map(ring)) };
}
