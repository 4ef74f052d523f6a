import { expect, test } from 'vitest';
import { looksLikeHome } from './home-address.ts';

test.each([
  '12 Linden Grove',
  'We meet at 4a, Long Back Lane',
  'Flat 3, the tall block',
  'Jean’s house',
  'my living room',
  'At mine, ask for the number',
])('looks like a home: %s', (words) => {
  expect(looksLikeHome(words)).toBe(true);
});

test.each([
  'St Mary’s church hall, 12 Linden Grove',
  'The library on Linden Grove',
  'Ask us where',
  'Albert Park, by the gate',
  'Room 12 of the community centre',
  'Tuesdays at 2, from 14 January',
])('does not look like a home: %s', (words) => {
  expect(looksLikeHome(words)).toBe(false);
});
