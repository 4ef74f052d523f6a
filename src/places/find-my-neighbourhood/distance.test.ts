import fc from 'fast-check';
import { expect, it } from 'vitest';
import { metresBetween, nearest } from './distance.ts';

const spot = fc.record({
  latitude: fc.double({ min: 49, max: 61, noNaN: true }),
  longitude: fc.double({ min: -9, max: 2, noNaN: true }),
});

it('measures a minute of latitude as a nautical mile', () => {
  const south = { latitude: 54.5, longitude: -1.2 };
  expect(metresBetween(south, { ...south, latitude: 54.5 + 1 / 60 })).toBeCloseTo(1853, -1);
});

it('is the same both ways, zero at home, and never beaten by a detour', () => {
  fc.assert(
    fc.property(spot, spot, spot, (one, other, between) => {
      expect(metresBetween(one, other)).toBeCloseTo(metresBetween(other, one), 6);
      expect(metresBetween(one, one)).toBe(0);
      const detour = metresBetween(one, between) + metresBetween(between, other);
      expect(metresBetween(one, other)).toBeLessThanOrEqual(detour + 1e-6);
    }),
  );
});

it('lists the nearest first and no more than asked for', () => {
  fc.assert(
    fc.property(spot, fc.array(spot), (from, places) => {
      const found = nearest(from, places, 3).map(({ metres }) => metres);
      const all = places.map((place) => metresBetween(from, place)).sort((a, b) => a - b);
      expect(found).toEqual(all.slice(0, 3));
    }),
  );
});
