import { expect, test } from 'vitest';
import { arrived, isUnread, type Board, type Queue } from './board.ts';
import type { QueueCounts, QueueRow } from './gateway.schema.ts';

const queue = (ids: string[], more: Partial<QueueCounts> = {}): Queue => ({
  rows: ids.map((id) => ({ id, reference: `R-${id}` }) as QueueRow),
  next: null,
  counts: { waiting: 2, late: 0, tried: 0, led: 0, apart: 0, apart_late: 0, escalated: 0, ...more },
});
const board: Board = { shown: queue(['a', 'b']), at: 1000 };

test('what moves nothing is shown at once, also while somebody reads', () => {
  const later = queue(['a', 'b'], { waiting: 3 });
  expect(arrived(board, later, 2000, false)).toEqual({ shown: later, at: 2000 });
});

test.each([
  ['a new request', queue(['c', 'a', 'b'])],
  ['another order', queue(['b', 'a'])],
  ['an alarm that was not there', queue(['a', 'b'], { late: 1 })],
])('%s waits while somebody reads, and is shown when nobody does', (_, later) => {
  expect(arrived(board, later, 2000, false)).toEqual({
    shown: board.shown,
    at: 2000,
    news: later,
  });
  expect(arrived(board, later, 2000, true)).toEqual({ shown: later, at: 2000 });
});

test('what waited is forgotten once all is as it is shown', () => {
  const waiting = arrived(board, queue(['c']), 2000, false);
  expect(arrived(waiting, queue(['a', 'b']), 3000, false).news).toBeUndefined();
});

test('nobody reads three minutes after the last touch, and nobody who types is disturbed', () => {
  expect(isUnread(0, 179_999, false)).toBe(false);
  expect(isUnread(0, 180_000, false)).toBe(true);
  expect(isUnread(0, 900_000, true)).toBe(false);
});
