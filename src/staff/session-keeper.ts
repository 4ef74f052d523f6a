import type { Account } from './me.ts';

export interface SessionState {
  /** Who is signed in: undefined until it is known, null for nobody. */
  account: Account | null | undefined;
  /** Somebody was at work and their session has ended: what they typed must stay. */
  ended: boolean;
  /** The database could not be asked; `account` is what was known before. */
  unreachable: boolean;
}

const isIn = (account: Account | null | undefined): account is Account =>
  Boolean(account) && !account!.second_factor_needed;

/**
 * Keeps what is known of the session of this tab, for the gate and for requests that are refused
 * because it ended.
 *
 * @param ask who is signed in now; rejects when that cannot be found out.
 * @param onOtherPerson somebody else has signed in: nothing of the first may stay in this tab.
 */
export function sessionKeeper(ask: () => Promise<Account | null>, onOtherPerson: () => void) {
  let state: SessionState = { account: undefined, ended: false, unreachable: false };
  let owner: string | undefined;
  let asking = Promise.resolve();
  let waiting: (() => void)[] = [];
  const listeners = new Set<() => void>();

  function set(next: SessionState) {
    state = next;
    for (const listener of listeners) listener();
  }

  async function look() {
    const account = await ask().catch(() => undefined);
    if (account === undefined) return set({ ...state, unreachable: true });
    if (isIn(account)) {
      if (owner && owner !== account.id) return onOtherPerson();
      owner = account.id;
    }
    set({ account, ended: owner !== undefined && !isIn(account), unreachable: false });
    if (isIn(account)) {
      for (const resume of waiting) resume();
      waiting = [];
    }
  }

  function check(): Promise<void> {
    // One after another, so that an older answer never comes after a newer.
    asking = asking.then(look);
    return asking;
  }

  return {
    state: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** Asks who is signed in now. */
    check,
    /**
     * A request was refused with 401 or 403. When that is because the session ended, waits until the
     * person has signed in again.
     *
     * @returns whether the request is worth sending again.
     */
    async refused(status: number): Promise<boolean> {
      await check();
      if (!state.ended) return status === 401 && isIn(state.account);
      await new Promise<void>((resume) => waiting.push(resume));
      return true;
    },
  };
}

export type SessionKeeper = ReturnType<typeof sessionKeeper>;
