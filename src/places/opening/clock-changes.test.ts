import { expect, it } from 'vitest';
import words from '../../messages/en/opening-times.json' with { type: 'json' };
import type { Weekday } from './london-time.ts';
import { statusAt, type OpeningTimes } from './opening-times.ts';
import { statusWords } from './opening-times.words.ts';

/** What a resident reads of a place open one weekday's night, at an instant in UTC. */
function reads(day: Weekday, opens: string, closes: string, instant: string): string {
  const times: OpeningTimes = {
    weekly: [{ days: [day], opens, closes, access: 'staffed', valid_from: null, valid_to: null }],
    dated: [],
    bank_holidays: 'closed',
    overrides: [],
  };
  const now = Date.parse(instant);
  return statusWords(statusAt(times, now, {}), now, words);
}

it('counts one hour less to closing in the night the clocks go forward', () => {
  expect(reads('SA', '22:00', '02:30', '2026-03-29T00:15Z')).toBe('Open until 2:30am');
  expect(reads('SA', '22:00', '02:30', '2026-03-29T00:45Z')).toBe('Closes in 45 minutes');
});

it('opens and closes at the change when the clock skips the time', () => {
  expect(reads('SU', '01:30', '04:00', '2026-03-29T00:59Z')).toBe('Closed. Opens at 2am');
  expect(reads('SU', '01:30', '04:00', '2026-03-29T01:00Z')).toBe('Open until 4am');
  expect(reads('SA', '22:00', '01:30', '2026-03-29T00:59Z')).toBe('Closes in 1 minute');
  expect(reads('SA', '22:00', '01:30', '2026-03-29T01:00Z')).toBe('Closed. Opens Saturday at 10pm');
});

it('stays open from the first to the last of a time that comes twice', () => {
  expect(reads('SU', '01:30', '01:45', '2026-10-25T00:29Z')).toBe('Closed. Opens at 1:30am');
  expect(reads('SU', '01:30', '01:45', '2026-10-25T00:30Z')).toBe('Open until 1:45am');
  expect(reads('SU', '01:30', '01:45', '2026-10-25T01:15Z')).toBe('Closes in 30 minutes');
  expect(reads('SU', '01:30', '01:45', '2026-10-25T01:45Z')).toBe(
    'Closed. Opens Sunday 1 November at 1:30am',
  );
});

it('opens at the same clock time on the days after a change', () => {
  expect(reads('MO', '09:00', '17:00', '2026-03-29T12:00Z')).toBe('Closed. Opens tomorrow at 9am');
  expect(reads('MO', '09:00', '17:00', '2026-03-30T08:00Z')).toBe('Open until 5pm');
  expect(reads('MO', '09:00', '17:00', '2026-10-26T08:59Z')).toBe('Closed. Opens at 9am');
  expect(reads('MO', '09:00', '17:00', '2026-10-26T09:00Z')).toBe('Open until 5pm');
});
