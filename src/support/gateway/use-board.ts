import { useCallback, useEffect, useRef, useState } from 'react';
import type { StaffClient } from '../../staff/session.queries.ts';
import type { ApiError } from '../../staff/ui/refusal.ts';
import { arrived, EVERY, isUnread, type Board, type Queue } from './board.ts';
import { brokenPromiseCount, queueCounts, queuePage } from './gateway.queries.ts';
import type { QueueFilter } from './queue-filter.ts';

/** As much of the queue as is shown, at least a page, and what there is beside it. */
async function fetchQueue(
  client: StaffClient,
  filter: QueueFilter,
  wanted: number,
): Promise<Queue> {
  const [page, counts, broken] = await Promise.all([
    queuePage(client, filter, null),
    queueCounts(client),
    brokenPromiseCount(client),
  ]);
  let { rows, next } = page;
  while (next && rows.length < wanted) {
    const more = await queuePage(client, filter, next);
    rows = [...rows, ...more.rows];
    next = more.next;
  }
  return { rows, next, counts, broken };
}

const isTyping = () =>
  document.activeElement?.matches('input:not([type="checkbox"]), textarea') ?? false;
const TOUCHES = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'scroll'] as const;

/**
 * The cases that fit a filter, a page at a time, and how many are in each list: brought up to date each
 * minute while somebody sees them, without moving what they are reading.
 */
export function useBoard(client: StaffClient, filter: QueueFilter) {
  const [board, setBoard] = useState<Board>({ shown: { rows: [], next: null }, at: 0 });
  const [loading, setLoading] = useState(true);
  const [error, setError] = useState<ApiError>();
  // An older answer never takes the place of a newer one.
  const asked = useRef(0);
  const wanted = useRef(0);

  const ask = useCallback(
    async <Answer>(fetched: Promise<Answer>, take: (answer: Answer) => void) => {
      const mine = ++asked.current;
      const problem = await fetched.then(
        (answer) => {
          if (mine === asked.current) take(answer);
        },
        (failed: ApiError) => failed,
      );
      if (mine !== asked.current) return;
      setError(problem ?? undefined);
      setLoading(false);
    },
    [],
  );
  const refresh = useCallback(
    (mayMove: () => boolean) =>
      ask(fetchQueue(client, filter, wanted.current), (queue) =>
        setBoard((before) => arrived(before, queue, Date.now(), mayMove())),
      ),
    [ask, client, filter],
  );
  useEffect(() => {
    wanted.current = 0;
    setLoading(true);
    setBoard(({ shown, at }) => ({ shown: { ...shown, rows: [], next: null }, at }));
    void refresh(() => true);
  }, [refresh]);
  useEffect(() => {
    let touched = Date.now();
    const touch = () => {
      touched = Date.now();
    };
    const look = () => {
      if (document.visibilityState === 'visible') {
        void refresh(() => isUnread(touched, Date.now(), isTyping()));
      }
    };
    const timer = setInterval(look, EVERY);
    for (const name of TOUCHES) addEventListener(name, touch, { passive: true });
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      for (const name of TOUCHES) removeEventListener(name, touch);
      document.removeEventListener('visibilitychange', look);
    };
  }, [refresh]);

  const { shown } = board;
  wanted.current = shown.rows.length;
  const more = () => {
    setLoading(true);
    return ask(queuePage(client, filter, shown.next), ({ rows, next }) =>
      setBoard(({ shown: before, at }) => ({
        shown: { ...before, rows: [...before.rows, ...rows], next },
        at,
      })),
    );
  };
  return {
    ...{ board, loading, error },
    more: () => void more(),
    /** Shows everything as it is now. */
    reload: () => refresh(() => true),
    showNews: () => setBoard(({ shown: before, news, at }) => ({ shown: news ?? before, at })),
  };
}
