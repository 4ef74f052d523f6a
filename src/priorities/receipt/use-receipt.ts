import { useRef, useState } from 'react';
import { submit } from '../../lib/submission.ts';
import type { Answered } from './answered.ts';
import type { Referral } from './referral.ts';
import { isStory, type Story } from './story.ts';

/** The functions behind a receipt, by what its holder wants. */
export interface ReceiptUrls {
  status: string;
  correct: string;
  withdraw: string;
}
export type Wish = keyof ReceiptUrls;

/** What went wrong: a code of a field or (no field) of the whole. */
export interface Fault {
  code: string;
  field?: string;
}

/** One wish of a receipt's holder at a time, however often the button is pressed. */
export function useReceipt(urls: ReceiptUrls) {
  const [story, setStory] = useState<Story | Answered | Referral>();
  const [busy, setBusy] = useState<Wish>();
  const [fault, setFault] = useState<Fault>();
  const isUnderWay = useRef(false);

  async function ask(wish: Wish, answers: Record<string, string>): Promise<boolean> {
    if (isUnderWay.current) return false;
    isUnderWay.current = true;
    setBusy(wish);
    setFault(undefined);
    const outcome = await submit(urls[wish], answers);
    isUnderWay.current = false;
    setBusy(undefined);
    if (outcome.kind === 'stored' && isStory(outcome.answer)) {
      setStory(outcome.answer);
      return true;
    }
    if (outcome.kind === 'refused') {
      const [wrong] = Object.entries(outcome.fields);
      setFault(wrong ? { field: wrong[0], code: wrong[1] } : { code: outcome.code });
    } else {
      setFault({ code: outcome.kind === 'unreachable' ? 'connection' : 'unexpected' });
    }
    return false;
  }

  const close = () => {
    setStory(undefined);
    setFault(undefined);
  };
  return { story, busy, fault, setFault, ask, close };
}
