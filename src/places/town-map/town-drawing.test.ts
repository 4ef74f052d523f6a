import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { expect, it } from 'vitest';
import { drawTown, type DrawnWard } from './town-drawing.ts';

const block = (west: number, south: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + 0.1, south],
      [west + 0.1, south + 0.05],
      [west, south + 0.05],
      [west, south],
    ],
  ],
});
const ward = (slug: string, neighbourhood: string | null, geometry: Polygon | null): DrawnWard => ({
  slug,
  name: slug,
  neighbourhood,
  geometry,
});
const town = [
  ward('quay', 'north', block(-1.3, 54.55)),
  ward('mill', 'north', block(-1.2, 54.55)),
  ward('moor', 'south', block(-1.3, 54.5)),
  ward('lost', null, null),
];

it('draws each ward that has a shape inside the frame, north up and west left', () => {
  const { width, height, wards, pointOf } = drawTown(town);
  expect(wards.map(({ ward: { slug } }) => slug)).toEqual(['quay', 'mill', 'moor']);
  for (const { outline } of wards) {
    const numbers = outline.match(/[\d.]+/g)!.map(Number);
    numbers.forEach((value, at) => {
      expect(value).toBeLessThanOrEqual(at % 2 ? height : width);
    });
  }
  const [west, north] = pointOf({ longitude: -1.29, latitude: 54.59 });
  const [east, south] = pointOf({ longitude: -1.11, latitude: 54.51 });
  expect(west).toBeLessThan(east);
  expect(north).toBeLessThan(south);
});

it('keeps shapes true: as far across a kilometre east as a kilometre north', () => {
  const { pointOf } = drawTown(town);
  const from = { longitude: -1.2, latitude: 54.55 };
  const kilometre = 1 / 111.19;
  const east = { ...from, longitude: -1.2 + kilometre / Math.cos((54.55 * Math.PI) / 180) };
  const across = pointOf(east)[0] - pointOf(from)[0];
  const up = pointOf(from)[1] - pointOf({ ...from, latitude: 54.55 + kilometre })[1];
  expect(across / up).toBeCloseTo(1, 1);
});

it('is the same whichever way round a ring goes', () => {
  const reversed = town.map((each) => {
    if (each.geometry?.type !== 'Polygon') return each;
    const coordinates = each.geometry.coordinates.map((ring) => ring.toReversed());
    return { ...each, geometry: { ...each.geometry, coordinates } };
  });
  expect(drawTown(reversed).pointOf({ longitude: -1.25, latitude: 54.52 })).toEqual(
    drawTown(town).pointOf({ longitude: -1.25, latitude: 54.52 }),
  );
});

it('names an area within it and clear of its places, wherever one is', () => {
  const inNorth = fc.record({
    longitude: fc.double({ min: -1.3, max: -1.1, noNaN: true }),
    latitude: fc.double({ min: 54.55, max: 54.6, noNaN: true }),
  });
  fc.assert(
    fc.property(inNorth, (hub) => {
      const drawing = drawTown(town, [hub]);
      const [x, y] = drawing.labelOf({ slug: 'north', name: 'North' })!;
      const [left, bottom] = drawing.pointOf({ longitude: -1.3, latitude: 54.55 });
      const [right, top] = drawing.pointOf({ longitude: -1.1, latitude: 54.6 });
      expect(x).toBeGreaterThan(left);
      expect(x).toBeLessThan(right);
      expect(y).toBeGreaterThan(top);
      expect(y).toBeLessThan(bottom);
      const [dotX, dotY] = drawing.pointOf(hub);
      expect(Math.abs(dotX - x) > 40 || Math.abs(dotY - y) > 13).toBe(true);
    }),
    { numRuns: 40 },
  );
});

it('moves a name off a place that only one map shows, and nowhere else', () => {
  const hub = { longitude: -1.25, latitude: 54.56 };
  const north = { slug: 'north', name: 'North' };
  const drawing = drawTown(town, [hub]);
  const usual = drawing.labelOf(north)!;
  expect(drawing.labelOf(north, [hub])).toEqual(usual);
  const beneath = drawing.spotOf([usual[0] - 20, usual[1]]);
  const [x, y] = drawing.labelOf(north, [beneath])!;
  const [dotX, dotY] = drawing.pointOf(beneath);
  expect(Math.abs(dotX - x) > 45 || Math.abs(dotY - y) > 18).toBe(true);
  expect(drawing.labelOf(north)).toEqual(usual);
});

it('has nothing to name where no ward of an area has a shape, and nothing to draw without wards', () => {
  expect(drawTown(town).labelOf({ slug: 'west', name: 'West' })).toBeUndefined();
  expect(drawTown([])).toMatchObject({ height: 0, wards: [] });
});
