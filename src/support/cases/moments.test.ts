import { expect, test } from 'vitest';
import { dateAndTime, timeOfDay, typedMoment } from './moments.ts';

test('what is typed means London, in summer and in winter', () => {
  expect(typedMoment('2026-07-07T09:30')).toBe('2026-07-07T08:30:00.000Z');
  expect(typedMoment('2026-11-24T09:30')).toBe('2026-11-24T09:30:00.000Z');
});

test('an empty field means no moment', () => {
  expect(typedMoment('')).toBeNull();
});

test('moments are told by the clock in London', () => {
  expect(timeOfDay('2026-07-07T08:30:00Z', 'en-GB')).toBe('09:30');
  expect(dateAndTime('2026-07-07T08:30:00Z', 'en-GB')).toMatch(/^Tue,? 7 Jul,? .*09:30$/);
});
