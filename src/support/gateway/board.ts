import type { QueueCounts, QueuePage } from './gateway.schema.ts';

/** How often a board that somebody sees is brought up to date, in milliseconds. */
export const EVERY = 60_000;
/** How long after the last touch somebody may still be reading what is there, in milliseconds. */
const READING = 3 * 60_000;

/** What the queue was like at one moment; counts stay while another list is fetched. */
export interface Queue extends QueuePage {
  counts?: QueueCounts;
  /** How many promises are broken; stops at 1,000. */
  broken?: number;
}

/** What is shown, when it was last asked whether that still holds (ms), and what waits to be shown. */
export interface Board {
  shown: Queue;
  at: number;
  news?: Queue;
}

/** Which of the alarms stand over the list. */
const alarms = ({ counts }: Queue) =>
  (['escalated', 'late', 'apart', 'apart_late'] as const)
    .map((list) => (counts?.[list] ?? 0) > 0)
    .join();

/** Whether showing another moment moves what is on the screen, rather than changing a word in its place. */
function moves(before: Queue, after: Queue): boolean {
  const order = ({ rows }: Queue) => rows.map(({ id }) => id).join();
  return order(before) !== order(after) || alarms(before) !== alarms(after);
}

/**
 * A board after what was fetched at a moment (ms): shown at once, unless that would move something
 * that somebody may be reading.
 */
export function arrived(board: Board, fetched: Queue, at: number, mayMove: boolean): Board {
  return mayMove || !moves(board.shown, fetched)
    ? { shown: fetched, at }
    : { shown: board.shown, at, news: fetched };
}

/** Whether nobody is reading or typing: last touched long ago (ms), and not in the middle of words. */
export function isUnread(touched: number, now: number, typing: boolean): boolean {
  return !typing && now - touched >= READING;
}
