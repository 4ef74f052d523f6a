import { useRef, useState } from 'react';
import { formAnswers } from './form-answers.ts';
import { pause } from './pause.ts';
import { keyKeeper, retryAfter, submit, type Outcome } from './submission.ts';

/** Why nothing was stored: a code of the whole submission, or of a field. */
export type Refusal = { code: string; field?: string };

interface Options {
  action: string;
  formId: string;
  /** Told once it is stored, with what the database answered. */
  onStored: (answer: unknown) => void;
  /** Told of every refusal once there is no more to try. */
  onRefusal: (refusals: Refusal[]) => void;
}

/**
 * Sends a form in the background: once, however often the button is pressed, and again by itself
 * when the connection drops. Each attempt sends what the form holds then, with a key that makes a
 * repeat of what has already arrived harmless.
 *
 * @returns `send`, and while it is under way `sending` and the seconds until the next attempt.
 */
export function useSending({ action, formId, onStored, onRefusal }: Options) {
  const [state, setState] = useState<{ sending: boolean; waiting?: number }>({ sending: false });
  const busy = useRef(false);
  const keyOf = useRef(keyKeeper());

  async function attempt(): Promise<
    Refusal[] | Extract<Outcome, { kind: 'stored' }> | 'unreachable'
  > {
    setState({ sending: true });
    const answers = formAnswers(formId);
    const outcome = await submit(action, {
      ...answers,
      idempotency_key: keyOf.current(answers),
      seconds_taken: (performance.now() / 1000).toFixed(1),
    });
    if (outcome.kind === 'unreachable') return outcome.kind;
    if (outcome.kind === 'stored') return outcome;
    const fields = Object.entries(outcome.fields).map(([field, code]) => ({ field, code }));
    return fields.length > 0 ? fields : [{ code: outcome.code }];
  }

  async function send(): Promise<void> {
    if (busy.current) return;
    busy.current = true;
    let result = await attempt();
    for (const waiting of retryAfter) {
      if (result !== 'unreachable') break;
      setState({ sending: true, waiting });
      await pause(waiting);
      result = await attempt();
    }
    if (typeof result === 'object' && 'answer' in result) {
      onStored(result.answer);
      return;
    }
    busy.current = false;
    setState({ sending: false });
    onRefusal(result === 'unreachable' ? [{ code: 'connection' }] : result);
  }

  return { send, ...state };
}
