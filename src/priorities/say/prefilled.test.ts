import { expect, test } from 'vitest';
import { prefilled } from './prefilled.ts';

const options = {
  areas: [
    { slug: 'north', name: 'North' },
    { slug: 'south', name: 'South' },
  ],
  wards: [{ slug: 'riverside', name: 'Riverside', area: 'north' }],
  places: [
    { id: 'id-1', slug: 'the-hub', name: 'The Hub', area: 'south' },
    { id: 'id-2', slug: 'somewhere', name: 'Somewhere', area: null },
  ],
};

test.each([
  ['?neighbourhood=north', { neighbourhood: 'north' }],
  ['?ward=riverside', { neighbourhood: 'north', ward: 'riverside' }],
  ['?hub=the-hub', { neighbourhood: 'south', place: 'id-1' }],
  ['?hub=somewhere&neighbourhood=south', { neighbourhood: 'south', place: 'id-2' }],
  ['?neighbourhood=mars&ward=%3Cb%3E&hub=', {}],
  ['', {}],
])('%s', (query, known) => {
  expect(prefilled(query, options)).toEqual(known);
});
