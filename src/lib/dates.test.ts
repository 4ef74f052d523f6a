import { expect, test } from 'vitest';
import { dayAndHour } from './dates.ts';

test.each([
  ['2026-11-23T11:00:00Z', 'Monday 23 November, 11am'],
  ['2026-07-01T16:30:00Z', 'Wednesday 1 July, 5:30pm'],
  ['2026-11-23T12:00:00Z', 'Monday 23 November, 12pm'],
  ['2026-07-01T23:05:00Z', 'Thursday 2 July, 12:05am'],
])('the moment %s is said in the time of London, as people write it', (moment, said) => {
  expect(dayAndHour(moment, 'en-GB')).toBe(said);
});
