import { expect, test } from 'vitest';
import { monthsBetween, periodParts, promisesKept, sumParts, sumTold } from './numbers.ts';
import type { SupportMonth } from './numbers.schema.ts';

const month = (more: Partial<SupportMonth> = {}): SupportMonth => ({
  month: '2026-10-01',
  asked: 12,
  needs: [],
  areas: [],
  outcomes: [],
  response: { due: null, in_time: null, median_hours: null, p90_hours: null },
  ...more,
});

test('what is not told is not added, and the sum says that there is more', () => {
  expect(sumTold([5, 7])).toEqual({ people: 12, atLeast: false });
  expect(sumTold([5, null, 7])).toEqual({ people: 12, atLeast: true });
  expect(sumTold([null, null])).toBe(null);
  expect(sumTold([])).toBe(null);
});

test('each part is added up over the months that have it', () => {
  const months = [
    month({ areas: [{ key: 'north', people: 9 }] }),
    month({
      areas: [
        { key: 'north', people: null },
        { key: '', people: 6 },
      ],
    }),
  ];
  expect(sumParts(months, 'areas', ['north', 'gone', ''])).toEqual([
    { key: 'north', sum: { people: 9, atLeast: true } },
    { key: '', sum: { people: 6, atLeast: false } },
  ]);
});

test('promises are counted of the months that tell how many were kept', () => {
  const response = { median_hours: null, p90_hours: null };
  expect(
    promisesKept([
      month({ response: { ...response, due: 20, in_time: 15 } }),
      month({ response: { ...response, due: 30, in_time: null } }),
      month({ response: { ...response, due: 10, in_time: 10 } }),
    ]),
  ).toEqual({ due: 30, inTime: 25 });
  expect(promisesKept([month()])).toBe(null);
});

test('months go over the end of a year', () => {
  expect(monthsBetween('2026-11-01', '2027-01-01')).toEqual([
    '2026-11-01',
    '2026-12-01',
    '2027-01-01',
  ]);
  expect(monthsBetween('2027-01-01', '2026-11-01')).toEqual([]);
});

test('how long something is kept is read in its parts', () => {
  expect(periodParts('1 year 6 mons')).toEqual([
    { count: 1, unit: 'year' },
    { count: 6, unit: 'mon' },
  ]);
  expect(periodParts('14 days')).toEqual([{ count: 14, unit: 'day' }]);
});
