import { expect, it } from 'vitest';
import { metresBetween } from '../distance.ts';
import { degreesOf } from './national-grid.ts';

it('turns the worked example of Ordnance Survey’s guide into degrees, within 5 m', () => {
  const [longitude, latitude] = degreesOf(651_409.903, 313_177.27) as [number, number];
  // Caister water tower, from the guide's own latitude and longitude on the older datum.
  const tower = { latitude: 52.657977, longitude: 1.716052 };
  expect(metresBetween({ latitude, longitude }, tower)).toBeLessThan(5);
});
