import { useCallback, useEffect, useRef, useState } from 'react';
import type { StaffClient } from '../../staff/session.queries.ts';
import type { ApiError } from '../../staff/ui/refusal.ts';
import type { InboxFilter } from './inbox-filter.ts';
import { inboxPage, listArguments } from './inbox.queries.ts';
import type { InboxPage, InboxRow } from './inbox.schema.ts';
import type { PlaceNames } from './place-names.ts';

interface Pages {
  rows: InboxRow[];
  next: InboxPage['next'];
  loading: boolean;
  error?: ApiError | undefined;
}

const start: Pages = { rows: [], next: null, loading: true };

/**
 * The records that fit a filter, a page at a time.
 *
 * @param names undefined until they are known: a filter names places by their slugs.
 */
export function usePages(client: StaffClient, filter: InboxFilter, names: PlaceNames | undefined) {
  const [pages, setPages] = useState(start);
  const key = JSON.stringify(filter);
  // Only what was asked for last is shown: an answer may come after that to a later question.
  const asked = useRef(0);

  const load = useCallback(
    async (before: Pages) => {
      if (!names) return;
      const turn = ++asked.current;
      setPages({ ...before, loading: true, error: undefined });
      const args = listArguments(JSON.parse(key) as InboxFilter, names, before.next);
      const { value, error } = await inboxPage(client, args);
      if (turn !== asked.current) return;
      // On top of the rows as they are by now: one may have been changed meanwhile.
      setPages(({ rows }) =>
        error
          ? { ...before, rows, loading: false, error }
          : { rows: [...rows, ...value.rows], next: value.next, loading: false },
      );
    },
    [client, key, names],
  );
  useEffect(() => {
    void load(start);
    return () => {
      asked.current += 1;
    };
  }, [load]);

  /** Shows a record in the list as it is now. */
  const patch = useCallback(
    (id: string, change: Partial<InboxRow>) =>
      setPages((before) => ({
        ...before,
        rows: before.rows.map((row) => (row.id === id ? { ...row, ...change } : row)),
      })),
    [],
  );
  return {
    ...pages,
    more: () => void load(pages),
    reload: () => void load(start),
    patch,
  };
}
