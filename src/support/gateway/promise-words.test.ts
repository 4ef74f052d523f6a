import { expect, test } from 'vitest';
import type { QueueRow } from './gateway.schema.ts';
import { promiseStanding, workingTime } from './promise-words.ts';

const words = {
  left: '{time} left',
  late: 'Late by {time}',
  minutes: { one: '{count} minute', other: '{count} minutes' },
  hours: { one: '{count} working hour', other: '{count} working hours' },
  days: { one: '{count} working day', other: '{count} working days' },
  tried: { one: 'Tried once', other: 'Tried {count} times' },
  reached: 'Reached',
  closed: 'Closed',
};
const row = (more: Partial<QueueRow>) =>
  ({
    state: 'waiting',
    tries: 0,
    reached_at: null,
    is_late: false,
    minutes_left: 0,
    ...more,
  }) as QueueRow;
const standing = (more: Partial<QueueRow>) => promiseStanding(row(more), words, 'en-GB');

test.each([
  [0, '0 minutes'],
  [59, '59 minutes'],
  [60, '1 working hour'],
  [959, '15 working hours'],
  [960, '2 working days'],
  [4800, '10 working days'],
])('%i minutes are told as %s', (minutes, told) => {
  expect(workingTime(minutes, words, 'en-GB')).toBe(told);
});

test('what is late says by how much, before anything that is left', () => {
  expect(standing({ is_late: true, minutes_late: 130 })).toEqual({
    text: 'Late by 2 working hours',
    tone: 'bad',
  });
});

test('the last half day is a warning', () => {
  expect(standing({ minutes_left: 240 }).tone).toBe('plain');
  expect(standing({ minutes_left: 239 }).tone).toBe('warn');
});

test('who asks again waits again, though they were tried or reached before', () => {
  const again = { untried: true, tries: 2, reached_at: '2026-10-20T10:00:00Z' };
  expect(standing({ ...again, minutes_left: 60 }).text).toBe('1 working hour left');
  expect(standing({ ...again, is_late: true, minutes_late: 60 }).tone).toBe('bad');
});

test('somebody who was tried is not late any more, and not reached yet', () => {
  expect(standing({ tries: 2, is_late: true, minutes_late: 9 }).text).toBe('Tried 2 times');
  expect(standing({ reached_at: '2026-11-20T10:00:00Z' })).toEqual({
    text: 'Reached',
    tone: 'good',
  });
  expect(standing({ state: 'closed', tries: 2 }).tone).toBe('quiet');
});
