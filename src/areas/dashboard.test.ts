import { expect, test } from 'vitest';
import { bars, direction, lastMonths, waited } from './dashboard.ts';

const at = '2026-11-21T12:00:00Z';

test('a wait is told in days for two weeks, and then in weeks', () => {
  expect(waited('2026-11-21T08:00:00Z', at)).toEqual({ unit: 'today', count: 0 });
  expect(waited('2026-11-20T11:59:00Z', at)).toEqual({ unit: 'days', count: 1 });
  expect(waited('2026-11-08T12:00:00Z', at)).toEqual({ unit: 'days', count: 13 });
  expect(waited('2026-11-07T12:00:00Z', at)).toEqual({ unit: 'weeks', count: 2 });
  expect(waited('2026-08-01T12:00:00Z', at)).toEqual({ unit: 'weeks', count: 16 });
});

test('a browser whose clock is behind makes no wait negative', () => {
  expect(waited('2026-11-21T12:05:00Z', at)).toEqual({ unit: 'today', count: 0 });
});

test('the longest bar is full, and what is not told or nothing has none', () => {
  expect(bars([10, 5, null, 0])).toEqual([100, 50, 0, 0]);
  expect(bars([0, null])).toEqual([0, 0]);
  expect(bars([])).toEqual([]);
});

test('a theme moves when it moves by more than chance', () => {
  expect(direction(10, 5)).toBe('more');
  expect(direction(5, 10)).toBe('less');
  expect(direction(6, 5)).toBe('same');
  expect(direction(103, 100)).toBe('same');
  expect(direction(0, 0)).toBe('unknown');
  expect(direction(null, 10)).toBe('unknown');
});

test('the last four weeks stand beside the four before, unless one of them is not told', () => {
  const weeks = (numbers: (number | null)[]) => numbers.map((number) => ({ number }));
  expect(lastMonths(weeks([9, 9, 9, 9, 1, 1, 1, 1, 2, 2, 2, 2]))).toEqual({
    lately: 8,
    earlier: 4,
  });
  expect(lastMonths(weeks([9, 9, 9, 9, 1, null, 1, 1, 2, 2, 2, 2]))).toEqual({
    lately: 8,
    earlier: null,
  });
});
