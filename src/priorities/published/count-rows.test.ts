import { expect, test } from 'vitest';
import { monthRows, themeRows } from './count-rows.ts';
import type { PublishedCount } from './published.schema.ts';

const count = (rest: Partial<PublishedCount>): PublishedCount => ({
  id: 'an-id',
  breakdown: 'theme',
  neighbourhood: null,
  theme: null,
  month: null,
  people: 9,
  ...rest,
});
const themes = [
  { slug: 'parks', name: 'Parks', position: 2 },
  { slug: 'streets', name: 'Streets', position: 1 },
  { slug: 'health', name: 'Health', position: 3 },
];

test('themes of most people come first, then those of too few to say, then those of nobody', () => {
  const counts = [
    count({ theme: 'health', people: 6 }),
    count({ theme: 'parks', people: null }),
    count({ theme: 'streets', neighbourhood: 'east', people: 50 }),
  ];
  expect(themeRows(counts, themes, null, 'Other')).toEqual([
    { key: 'health', name: 'Health', people: 6 },
    { key: 'parks', name: 'Parks', people: null },
    { key: 'streets', name: 'Streets', people: 0 },
  ]);
  expect(themeRows(counts, themes, 'east', 'Other')[0]).toMatchObject({
    name: 'Streets',
    people: 50,
  });
});

test('what has no theme is one more row', () => {
  expect(themeRows([count({ people: 8 })], themes, null, 'Other')[0]).toEqual({
    key: '',
    name: 'Other',
    people: 8,
  });
});

test('the last twelve months are there, with those in which nobody spoke', () => {
  const counts = [
    count({ breakdown: 'month', month: '2026-02-01', people: 30 }),
    count({ breakdown: 'month', month: '2025-02-01', people: 99 }),
  ];
  const rows = monthRows(counts, null, '2026-02-28', 'en-GB');
  expect(rows).toHaveLength(12);
  expect(rows[0]).toEqual({ key: '2025-03-01', name: 'March 2025', people: 0 });
  expect(rows[11]).toEqual({ key: '2026-02-01', name: 'February 2026', people: 30 });
});
