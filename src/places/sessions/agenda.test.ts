import { expect, test } from 'vitest';
import { agenda } from './agenda.ts';
import type { Session } from '../services.schema.ts';

const session = (slug: string, byday: string, opens_at: string, more: Partial<Session> = {}) =>
  ({
    slug,
    name: slug,
    freq: 'WEEKLY',
    interval: 1,
    byday,
    bymonthday: null,
    dtstart: null,
    valid_from: null,
    valid_to: null,
    opens_at,
    closes_at: '23:00',
    bank_holidays: 'unknown',
    exceptions: [],
    ...more,
  }) as unknown as Session;

const titles = (days: ReturnType<typeof agenda>) =>
  days.map(({ date, entries }) => [date, ...entries.map((entry) => entry.session.slug)]);

test('a day lists what happens by the hour, and quiet days are left out', () => {
  const sessions = [
    session('lunch', 'MO', '12:00'),
    session('breakfast', 'MO', '08:00'),
    session('games', 'WE', '18:00'),
  ];
  expect(titles(agenda(sessions, '2026-11-23', '2026-11-26', {}, 'en-GB'))).toEqual([
    ['2026-11-23', 'breakfast', 'lunch'],
    ['2026-11-25', 'games'],
  ]);
});

test('a cancelled session stays in the day, with the reason', () => {
  const off = session('games', 'WE', '18:00', {
    exceptions: [{ occurs_on: '2026-11-25', reason: 'Hall flooded' }],
  });
  const [day] = agenda([off], '2026-11-23', '2026-11-29', {}, 'en-GB');
  expect(day?.entries[0]?.occurrence).toMatchObject({ state: 'cancelled', reason: 'Hall flooded' });
});

test('things that start together are in order of name, so that a rebuild changes nothing', () => {
  const both = [session('b', 'MO', '09:00'), session('a', 'MO', '09:00')];
  expect(titles(agenda(both, '2026-11-23', '2026-11-23', {}, 'en-GB'))).toEqual([
    ['2026-11-23', 'a', 'b'],
  ]);
});
