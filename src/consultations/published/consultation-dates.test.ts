import { expect, test } from 'vitest';
import times from '../../messages/en/opening-times.json' with { type: 'json' };
import { momentWords } from './consultation-dates.ts';

const words = { at_time: '{date} at {time}', times, locale: 'en-GB' };

test('a moment is said with the time of the London clock', () => {
  expect(momentWords('2026-07-01T16:00:00Z', 'closes', words)).toBe('1 July 2026 at 5pm');
  expect(momentWords('2026-12-01T17:30:00+00:00', 'opens', words)).toBe(
    '1 December 2026 at 5:30pm',
  );
});

test('what begins or ends at midnight is said by its first or last day', () => {
  expect(momentWords('2026-06-30T23:00:00Z', 'opens', words)).toBe('1 July 2026');
  expect(momentWords('2026-06-30T23:00:00Z', 'closes', words)).toBe('30 June 2026');
});
