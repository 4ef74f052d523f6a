import { useEffect, useRef, useState } from 'react';
import { keyKeeper } from '../../lib/submission.ts';
import type { StaffClient } from '../../staff/session.queries.ts';
import type { ApiError } from '../../staff/ui/refusal.ts';
import { enterPaper, takePaperBack, type PaperAnswers } from './paper.queries.ts';

/** A paper saved in this sitting. */
export interface SavedPaper {
  receipt: string;
  answers: number;
}

/** One pile of paper: what is typed from the one in hand, and what was saved before it. */
export function usePaper(client: StaffClient) {
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [error, setError] = useState<ApiError>();
  const [busy, setBusy] = useState(false);
  const [saved, setSaved] = useState<SavedPaper[]>([]);
  const running = useRef(false);
  const keyOf = useRef(keyKeeper());

  // Leaving the page asks first while there is something to lose.
  const started = Object.values(typed).some((text) => /\S/.test(text));
  useEffect(() => {
    if (!started) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [started]);

  async function once<Result>(step: () => Promise<Result>): Promise<Result | undefined> {
    if (running.current) return undefined;
    running.current = true;
    setBusy(true);
    setError(undefined);
    const result = await step();
    running.current = false;
    setBusy(false);
    return result;
  }

  /** Stores the paper and empties the form for the next; its code, or nothing when it is not stored. */
  async function save(paper: PaperAnswers): Promise<string | undefined> {
    const answer = await once(() => enterPaper(client, paper, keyOf.current(paper)));
    if (!answer) return undefined;
    if ('error' in answer) {
      setError(answer.error);
      return undefined;
    }
    const answers = new Set([...Object.keys(paper.answers), ...Object.keys(paper.texts)]).size;
    // The same answers on the next paper are another person's.
    keyOf.current = keyKeeper();
    setTyped({});
    setSaved((before) => [{ receipt: answer.receipt, answers }, ...before]);
    return answer.receipt;
  }

  /** Takes one of them back; whether that was done. */
  async function takeBack(receipt: string): Promise<boolean> {
    const refused = await once(() => takePaperBack(client, receipt));
    if (refused === undefined) return false;
    if (refused) setError(refused);
    else setSaved((before) => before.filter((one) => one.receipt !== receipt));
    return !refused;
  }

  const type = (id: string, text: string) => setTyped((before) => ({ ...before, [id]: text }));
  return { typed, type, save, takeBack, saved, busy, error };
}
