import { useState } from 'react';
import { mergeAnswers } from './merge-answers.ts';

/**
 * What is typed over a record that others may change meanwhile. When the record is fetched again,
 * fields that nobody touched here become as they now are, so that a save never puts them back.
 *
 * @param stored the record's fields, as they were last fetched.
 */
export function useTypedOver<Answers extends object>(stored: Answers) {
  const [opened, setOpened] = useState(stored);
  const [typed, setTyped] = useState(stored);
  const [both, setBoth] = useState<(keyof Answers)[]>([]);
  if (JSON.stringify(opened) !== JSON.stringify(stored)) {
    const merged = mergeAnswers(opened, typed, stored);
    setOpened(stored);
    setTyped(merged.answers);
    setBoth(merged.both);
  }
  return {
    typed,
    change: (more: Partial<Answers>) => setTyped((before) => ({ ...before, ...more })),
    /** Fields that somebody else has changed to something other than what is typed here. */
    both,
  };
}
