import { useCallback, useEffect, useState } from 'react';
import type { StaffClient } from '../../staff/session.queries.ts';
import type { ApiError } from '../../staff/ui/refusal.ts';
import { textsPage, type TextsFilter, type TextsPage } from './texts.queries.ts';

interface Texts extends TextsPage {
  loading: boolean;
  error?: ApiError;
}

const start: Texts = { rows: [], next: null, tags: [], loading: true };

/**
 * What people wrote in answer to a question, a page at a time.
 *
 * @param open nothing is fetched before somebody wants to read.
 */
export function useTexts(
  client: StaffClient,
  consultation: string,
  question: string,
  { words, tag }: TextsFilter,
  open: boolean,
) {
  const [texts, setTexts] = useState(start);
  const load = useCallback(
    async (before: Texts, stopped: () => boolean) => {
      setTexts({ ...before, loading: true });
      try {
        const asked = { consultation, question, words, tag };
        const page = await textsPage(client, asked, before.next);
        if (!stopped()) setTexts({ ...page, rows: [...before.rows, ...page.rows], loading: false });
      } catch (error) {
        if (!stopped()) setTexts({ ...before, loading: false, error: error as ApiError });
      }
    },
    [client, consultation, question, words, tag],
  );
  useEffect(() => {
    if (!open) return;
    let stopped = false;
    void load(start, () => stopped);
    return () => {
      stopped = true;
    };
  }, [load, open]);

  /** Shows the tags that a text has now, and how many have each. */
  const retag = useCallback(
    (response: string, now: string[]) =>
      setTexts((before) => {
        const was = before.rows.find((row) => row.response === response)?.tags ?? [];
        const counted = new Map(before.tags);
        for (const one of was) counted.set(one, (counted.get(one) ?? 0) - 1);
        for (const one of now) counted.set(one, (counted.get(one) ?? 0) + 1);
        return {
          ...before,
          rows: before.rows.map((row) => (row.response === response ? { ...row, tags: now } : row)),
          tags: [...counted].filter(([, count]) => count > 0),
        };
      }),
    [],
  );
  return { ...texts, retag, more: () => void load(texts, () => false) };
}
