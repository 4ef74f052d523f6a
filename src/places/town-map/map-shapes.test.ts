import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Neighbourhood, Ward } from '../areas.schema.ts';
import { mapShapes } from './map-shapes.ts';

const square = (west: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, 54],
      [west + 1, 54],
      [west + 1, 55],
      [west, 55],
      [west, 54],
    ],
  ],
});

const ward = (name: string, rest: Partial<Ward> = {}) =>
  ({
    slug: name.toLowerCase(),
    code: 'E05000001',
    name,
    neighbourhood: 'north',
    label_latitude: 54.5,
    label_longitude: -1.5,
    geometry: square(-2),
    ...rest,
  }) as Ward;

const north = { slug: 'north', name: 'North', position: 1, status: 'live' } as Neighbourhood;

describe('the basemap', () => {
  it('colours each ward as its area', () => {
    const shapes = mapShapes(
      [ward('Acklam'), ward('Newport', { neighbourhood: null })],
      [north],
      [],
    );
    expect(shapes.features.map(({ properties }) => properties)).toEqual([
      { name: 'Acklam', accent: 1 },
      { name: 'Newport', accent: null },
    ]);
  });

  it('names an area inside its wards, where no place stands', () => {
    const middle = { latitude: 54.5, longitude: -1.5 };
    const [label] = mapShapes([ward('Acklam')], [north], [middle]).labels;
    expect(label).toMatchObject({ name: 'North', scale: 'group' });
    expect(label!.latitude).toBeGreaterThan(54);
    expect(label!.latitude).toBeLessThan(55);
    expect(label!.longitude).toBeGreaterThan(-2);
    expect(label!.longitude).toBeLessThan(-1);
    expect(label).not.toMatchObject(middle);
  });

  it('names no ward by its code, and draws none without a shape', () => {
    const unnamed = ward('E05000001', { geometry: null });
    expect(mapShapes([unnamed], [north], [])).toMatchObject({ features: [], labels: [] });
  });
});
