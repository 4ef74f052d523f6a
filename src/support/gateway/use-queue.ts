import { useCallback, useEffect, useState } from 'react';
import type { StaffClient } from '../../staff/session.queries.ts';
import type { ApiError } from '../../staff/ui/refusal.ts';
import { queuePage } from './gateway.queries.ts';
import type { QueuePage } from './gateway.schema.ts';
import type { QueueFilter } from './queue-filter.ts';

interface Pages extends QueuePage {
  loading: boolean;
  error?: ApiError;
}

const start: Pages = { rows: [], next: null, loading: true };

/** The cases that fit a filter, a page at a time. */
export function useQueue(client: StaffClient, filter: QueueFilter) {
  const [pages, setPages] = useState(start);
  const load = useCallback(
    async (before: Pages, stopped: () => boolean) => {
      setPages({ ...before, loading: true });
      const read = await queuePage(client, filter, before.next).then(
        ({ rows, next }): Pages => ({ rows: [...before.rows, ...rows], next, loading: false }),
        (error: ApiError): Pages => ({ ...before, loading: false, error }),
      );
      if (!stopped()) setPages(read);
    },
    [client, filter],
  );
  useEffect(() => {
    let stopped = false;
    void load(start, () => stopped);
    return () => {
      stopped = true;
    };
  }, [load]);
  return { ...pages, more: () => void load(pages, () => false) };
}
