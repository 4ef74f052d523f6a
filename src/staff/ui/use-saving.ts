import { useState } from 'react';
import type { ApiError } from './refusal.ts';

type Answer = PromiseLike<{ error: ApiError | null }>;

/** How the last change fares. */
export interface Saving {
  busy: boolean;
  error?: ApiError;
  /** Changes with each try. */
  attempt: number;
}

/** Sends one change at a time, and keeps what went wrong with the last one. */
export function useSaving() {
  const [state, setState] = useState<Saving>({ busy: false, attempt: 0 });
  /** @returns whether it was stored. */
  async function save(send: () => Answer): Promise<boolean> {
    if (state.busy) return false;
    setState(({ attempt }) => ({ busy: true, attempt }));
    const { error } = await Promise.resolve(send()).catch((failed: ApiError) => ({
      error: failed,
    }));
    setState(({ attempt }) => ({ busy: false, attempt: attempt + 1, ...(error && { error }) }));
    return !error;
  }
  return { ...state, save };
}
