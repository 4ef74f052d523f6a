import { expect, test } from 'vitest';
import { dateAndTime, daysSince } from './waiting.ts';

const now = Date.parse('2026-11-21T12:00:00Z');

test('days count once they are over', () => {
  expect(daysSince('2026-11-20T12:00:01Z', now)).toBe(0);
  expect(daysSince('2026-11-20T12:00:00Z', now)).toBe(1);
});

test('a clock that is behind counts no days below none', () => {
  expect(daysSince('2026-11-22T12:00:00Z', now)).toBe(0);
});

test('times are told as in the town, also in summer', () => {
  expect(dateAndTime('2026-07-01T12:00:00Z', 'en-GB')).toBe('1 July 2026 at 13:00');
});
