import { useEffect, useRef, useState } from 'react';
import { keyKeeper } from '../../lib/submission.ts';
import type { StaffClient } from '../../staff/session.queries.ts';
import { fieldOf, type ApiError } from '../../staff/ui/refusal.ts';
import { enterPriority } from './entering.queries.ts';
import {
  blankEntry,
  isStarted,
  mistakesIn,
  nextEntry,
  type Entry,
  type Mistakes,
} from './entry.ts';

/** Something saved in this sitting. */
export interface Saved {
  receipt: string;
  said: string;
}

/**
 * One pile of paper: the entry being typed, what is wrong with it, and what was saved before it.
 *
 * @param start where and how the first one came
 */
export function useEntering(client: StaffClient, start: { area: string; channel: string }) {
  const [entry, setEntry] = useState<Entry>(() => blankEntry(start.area, start.channel));
  const [mistakes, setMistakes] = useState<Mistakes>({});
  const [failure, setFailure] = useState<ApiError>();
  const [attempt, setAttempt] = useState(0);
  const [saved, setSaved] = useState<Saved[]>([]);
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const keyOf = useRef(keyKeeper());

  // Leaving the page asks first while there is something to lose.
  const started = isStarted(entry);
  useEffect(() => {
    if (!started) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [started]);

  const change = (name: keyof Entry, value: string) =>
    setEntry((before) => ({
      ...before,
      // Another area has other wards and hubs.
      ...(name === 'neighbourhood' ? { ward: '', place: '' } : {}),
      [name]: value,
    }));

  function startNext() {
    // The same words from another person are another entry.
    keyOf.current = keyKeeper();
    setEntry(nextEntry(entry));
    setMistakes({});
    setFailure(undefined);
  }

  /**
   * Saves the entry and starts the next; false when it is not saved.
   *
   * @param under the id of something published that it is grouped under.
   */
  async function save(under?: string): Promise<boolean> {
    if (running.current) return false;
    const found = mistakesIn(entry);
    setMistakes(found);
    setFailure(undefined);
    setAttempt((before) => before + 1);
    if (Object.keys(found).length > 0) return false;
    running.current = true;
    setBusy(true);
    const answer = await enterPriority(client, entry, keyOf.current({ entry, under }), under);
    running.current = false;
    setBusy(false);
    if ('error' in answer) {
      const about = fieldOf(answer.error);
      if (about && about.field in entry) setMistakes({ [about.field]: about.code });
      else setFailure(answer.error);
      return false;
    }
    setSaved((before) => [{ receipt: answer.receipt, said: entry.said }, ...before]);
    startNext();
    return true;
  }

  return { entry, change, save, mistakes, failure, attempt, saved, busy };
}
