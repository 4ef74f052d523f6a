import { useState } from 'react';

/** What was typed and not yet sent, by record and form, while the page is open. */
const drafts = new Map<string, Readonly<Record<string, string>>>();

/**
 * The fields of a form, which outlive it: whoever goes to the next record, or closes the form to
 * look at something, finds their words again.
 */
export function useDraft<Fields extends Record<string, string>>(key: string, initial: Fields) {
  const [fields, setFields] = useState<Fields>(() => ({ ...initial, ...drafts.get(key) }));
  const set = (change: Partial<Fields>) =>
    setFields((before) => {
      const now = { ...before, ...change };
      drafts.set(key, now);
      return now;
    });
  return { fields, set, forget: () => drafts.delete(key) };
}
