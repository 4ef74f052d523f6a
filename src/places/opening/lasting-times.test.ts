import { expect, it } from 'vitest';
import { lastingTimes } from './lasting-times.ts';

const closure = (ends_at: string | null) => ({
  starts_at: '2026-01-01T00:00:00+00:00',
  ends_at,
  open: false,
  reason: 'Fire',
});
const holiday = (ends_on: string) => ({
  starts_on: '2026-01-01',
  ends_on,
  reason: null,
  intervals: [],
});

it('forgets what is over, and keeps yesterday, whose night may run on', () => {
  const times = {
    weekly: [],
    bank_holidays: 'unknown' as const,
    dated: [holiday('2026-11-19'), holiday('2026-11-20')],
    overrides: [
      closure('2026-11-19T23:00:00+00:00'),
      closure('2026-11-20T01:00:00Z'),
      closure(null),
    ],
  };
  expect(lastingTimes(times, '2026-11-21')).toEqual({
    ...times,
    dated: [holiday('2026-11-20')],
    overrides: [closure('2026-11-20T01:00:00Z'), closure(null)],
  });
});
