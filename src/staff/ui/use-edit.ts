import { useState } from 'react';
import { mergeAnswers } from './merge-answers.ts';
import { isChangedMeanwhile, type ApiError } from './refusal.ts';

interface Options<Stored, Answers> {
  /** The record as it was when the form was opened. */
  stored: Stored;
  /** What the form holds about a record. */
  answersFor: (stored: Stored) => Answers;
  /** Saves against the version of `stored`; answers an error, or none when it is done. */
  save: (stored: Stored, answers: Answers) => Promise<ApiError | null>;
  /** The record as it is now. */
  read: () => Promise<Stored | undefined>;
  onSaved: (answers: Answers) => Promise<void>;
}

/**
 * A form on a record that others may change meanwhile. A save that comes second is refused and keeps
 * what was typed; `showChange` then puts it on top of the record as it now is.
 */
export function useEdit<Stored, Answers extends object>(options: Options<Stored, Answers>) {
  const [stored, setStored] = useState(options.stored);
  const [answers, setAnswers] = useState(() => options.answersFor(options.stored));
  const [error, setError] = useState<ApiError>();
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const [both, setBoth] = useState<(keyof Answers)[]>([]);

  async function run(step: () => Promise<ApiError | null>, done: () => Promise<void>) {
    if (busy) return;
    setBusy(true);
    const refused = await step().catch((failed: ApiError) => failed);
    setAttempt(attempt + 1);
    setError(refused ?? undefined);
    if (!refused) await done();
    setBusy(false);
  }

  async function showChange() {
    const now = await options.read().catch(() => undefined);
    if (!now) return;
    const merged = mergeAnswers(options.answersFor(stored), answers, options.answersFor(now));
    setStored(now);
    setAnswers(merged.answers);
    setBoth(merged.both);
    setError(undefined);
  }

  return {
    /** The record that a save is against. */
    stored,
    answers,
    change: (more: Partial<Answers>) => setAnswers((before) => ({ ...before, ...more })),
    /** Fields that somebody else changed, too. */
    both,
    error,
    attempt,
    busy,
    save: () =>
      run(
        () => options.save(stored, answers),
        () => options.onSaved(answers),
      ),
    /** Does something else with the record, such as removing it, with the same care. */
    run: (step: (stored: Stored) => Promise<ApiError | null>, done: () => Promise<void>) =>
      run(() => step(stored), done),
    ...(error && isChangedMeanwhile(error) && { showChange: () => void showChange() }),
  };
}
