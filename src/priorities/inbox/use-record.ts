import { useCallback, useEffect, useState } from 'react';
import type { StaffClient } from '../../staff/session.queries.ts';
import type { ApiError } from '../../staff/ui/refusal.ts';
import { priorityHistory, readPriority } from './inbox.queries.ts';
import type { PriorityHistory, PriorityRecord } from './inbox.schema.ts';

/** How often an open record is looked at again, in milliseconds, while somebody can see it. */
const AGAIN = 30_000;

interface Opened {
  record?: PriorityRecord;
  history?: PriorityHistory | undefined;
  error?: ApiError;
}

/** A record and what happened to it, kept up with what others do while it is on the screen. */
export function useRecord(client: StaffClient, id: string) {
  const [opened, setOpened] = useState<Opened>({});

  const refresh = useCallback(async () => {
    const [{ value, error }, history] = await Promise.all([
      readPriority(client, id),
      priorityHistory(client, id),
    ]);
    setOpened((before) =>
      value
        ? { record: value, history: history.value ?? before.history }
        : // What is on the screen stays: somebody may be typing under it.
          before.record
          ? before
          : { error },
    );
  }, [client, id]);

  useEffect(() => {
    void refresh();
    const look = () => {
      if (document.visibilityState === 'visible') void refresh();
    };
    const timer = setInterval(look, AGAIN);
    addEventListener('focus', look);
    return () => {
      clearInterval(timer);
      removeEventListener('focus', look);
    };
  }, [refresh]);

  return { ...opened, refresh };
}
