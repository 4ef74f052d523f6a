import fc from 'fast-check';
import type { MultiPolygon, Polygon } from 'geojson';
import { expect, it } from 'vitest';
import { canPlacePoints, wardAt, type WardShape } from './ward-finder.ts';

const square = (west: number, south: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + 1, south],
      [west + 1, south + 1],
      [west, south + 1],
      [west, south],
    ],
  ],
});
const ward = (slug: string, geometry: Polygon | MultiPolygon | null): WardShape => ({
  slug,
  geometry,
  boundary_detail: 'generalised',
});
const town = [0, 1, 2, 3].map((column) => ward(`column-${column}`, square(column, 0)));

it('puts a point in the one ward around it', () => {
  const inside = fc.double({ min: 0.001, max: 0.999, noNaN: true });
  fc.assert(
    fc.property(fc.nat({ max: 3 }), inside, inside, (column, east, north) => {
      expect(wardAt([column + east, north], town)?.slug).toBe(`column-${column}`);
    }),
  );
});

it('puts a point beyond the wards in none', () => {
  fc.assert(
    fc.property(fc.double({ min: 1.001, max: 90, noNaN: true }), (north) => {
      expect(wardAt([0.5, north], town)).toBeUndefined();
      expect(wardAt([0.5, -north], town)).toBeUndefined();
    }),
  );
});

it('knows the parts and the holes of a ward', () => {
  const [outer] = square(0, 0).coordinates;
  const hole = outer!.map(([x, y]) => [x! / 4 + 0.25, y! / 4 + 0.25]);
  const islands: MultiPolygon = {
    type: 'MultiPolygon',
    coordinates: [[outer!, hole], square(5, 5).coordinates],
  };
  expect(wardAt([0.9, 0.9], [ward('islands', islands)])?.slug).toBe('islands');
  expect(wardAt([5.5, 5.5], [ward('islands', islands)])?.slug).toBe('islands');
  expect(wardAt([0.3, 0.3], [ward('islands', islands)])).toBeUndefined();
});

it('never trusts a crude shape, nor a ward without one', () => {
  const unsure: WardShape[] = [
    { ...ward('crude', square(0, 0)), boundary_detail: 'crude' },
    { ...ward('shapeless', null), boundary_detail: null },
  ];
  expect(wardAt([0.5, 0.5], unsure)).toBeUndefined();
  expect(canPlacePoints(unsure)).toBe(false);
  expect(canPlacePoints([...unsure, ...town])).toBe(true);
});
