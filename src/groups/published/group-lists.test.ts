import { expect, test } from 'vitest';
import { groupsByArea, isStale, startOf } from './group-lists.ts';
import type { PublishedGroup } from './groups.schema.ts';

const group = (name: string, neighbourhood: string) => ({ name, neighbourhood }) as PublishedGroup;

test('groups stand under their area, by name, and an area without any is there too', () => {
  const groups = [group('Walkers', 'north'), group('Bakers', 'north'), group('Singers', 'east')];
  const lists = groupsByArea([{ slug: 'north' }, { slug: 'south' }], groups, 'en-GB');
  expect(lists.map(({ area, groups }) => [area.slug, groups.map(({ name }) => name)])).toEqual([
    ['north', ['Bakers', 'Walkers']],
    ['south', []],
  ]);
});

test('what was checked a year ago to the day still counts, and a day later it does not', () => {
  expect(isStale({ checked_on: '2025-11-22' }, '2026-11-22')).toBe(false);
  expect(isStale({ checked_on: '2025-11-22' }, '2026-11-23')).toBe(true);
  expect(isStale({ checked_on: '2024-02-29' }, '2025-03-01')).toBe(true);
  expect(isStale({ checked_on: '2024-02-29' }, '2025-02-28')).toBe(false);
});

test('a long text is cut between words', () => {
  expect(startOf('We knit.', 10)).toBe('We knit.');
  expect(startOf('We knit and drink tea.', 12)).toBe('We knit and…');
});
