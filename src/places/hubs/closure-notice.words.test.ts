import { expect, it } from 'vitest';
import words from '../../messages/en/opening-times.json' with { type: 'json' };
import type { Override } from '../opening/opening-times.types.ts';
import { closureNotices } from './closure-notice.words.ts';

const now = Date.parse('2026-11-21T14:30:00Z');
const closure = (starts_at: string, ends_at: string | null = null): Override => ({
  starts_at,
  ends_at,
  open: false,
  reason: 'Burst pipe',
});
const notices = (...overrides: Override[]) => closureNotices(overrides, now, words);

it('names the day and the time by the clock of London, whenever it is read', () => {
  expect(notices(closure('2026-11-21T14:00:00+00:00', '2026-11-23T09:00:00+00:00'))).toEqual([
    'Closed from Saturday 21 November at 2pm until Monday 23 November at 9am: Burst pipe',
  ]);
});

it('says so when nobody knows the end', () => {
  expect(notices(closure('2026-11-21T14:00:00+00:00'))).toEqual([
    'Closed from Saturday 21 November at 2pm until further notice: Burst pipe',
  ]);
});

it('tells of what comes within two weeks, and of nothing that has passed', () => {
  expect(notices(closure('2026-12-05T14:29:00Z'))).toHaveLength(1);
  expect(notices(closure('2026-12-05T14:31:00Z'))).toEqual([]);
  expect(notices(closure('2026-11-20T09:00:00Z', '2026-11-21T14:30:00Z'))).toEqual([]);
});

it('is silent when a place is open longer than usual', () => {
  expect(notices({ ...closure('2026-11-21T14:00:00Z'), open: true })).toEqual([]);
});
