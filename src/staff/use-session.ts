import { useEffect, useState, useSyncExternalStore } from 'react';
import { endsSoon, idleness, type Idleness } from './idle.ts';
import { lastActive, noteActivity } from './last-active.ts';
import { signOut, type StaffSession } from './session.queries.ts';

/** How often the clock is looked at, and the database asked whether the session still lives (ms). */
const TICK = 15_000;
const ASK = 60_000;

/**
 * Follows the session: who is signed in, whether it is about to end, and whether the person is
 * still there. After an hour of nothing it is ended in this browser.
 */
export function useSession({ client, keeper }: StaffSession) {
  const state = useSyncExternalStore(keeper.subscribe, keeper.state);
  const [idle, setIdle] = useState<Idleness>('active');
  const [ending, setEnding] = useState(false);
  const account = state.account;
  const isIn = Boolean(account) && !state.ended;

  useEffect(() => void keeper.check(), [keeper]);

  useEffect(() => {
    if (!account || !isIn) return;
    let asked = Date.now();
    async function tick() {
      const now = Date.now();
      const idleNow = idleness(lastActive(), now);
      setIdle(idleNow);
      setEnding(endsSoon(account!.session_ends_at, now));
      if (idleNow === 'ended') {
        await signOut(client, 'local');
      }
      const isOver = Date.parse(account!.session_ends_at) <= now;
      if (idleNow === 'ended' || isOver || now - asked >= ASK) {
        asked = now;
        await keeper.check();
      }
    }
    const active = () => {
      noteActivity();
      setIdle('active');
    };
    const seen = () => {
      if (document.visibilityState === 'visible') void tick().then(keeper.check);
    };
    void tick();
    const timer = setInterval(() => void tick(), TICK);
    addEventListener('pointerdown', active);
    addEventListener('keydown', active);
    document.addEventListener('visibilitychange', seen);
    return () => {
      clearInterval(timer);
      removeEventListener('pointerdown', active);
      removeEventListener('keydown', active);
      document.removeEventListener('visibilitychange', seen);
    };
  }, [client, keeper, account?.session_ends_at, isIn]);

  return { ...state, idle, ending };
}
