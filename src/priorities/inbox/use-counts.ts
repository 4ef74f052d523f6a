import { useEffect, useState } from 'react';
import type { StaffClient } from '../../staff/session.queries.ts';
import { inboxCounts } from './inbox.queries.ts';

type Count = { neighbourhood_id: string; state: string; count: number };

/**
 * How many records are in a state, in an area or in all of the person's; counted anew whenever
 * `changes` does.
 *
 * @returns undefined for a state that is not counted.
 */
export function useCounts(client: StaffClient, changes: unknown) {
  const [counts, setCounts] = useState<readonly Count[]>();
  useEffect(
    () => void inboxCounts(client).then(({ value }) => value && setCounts(value)),
    [client, changes],
  );
  return (state: string, area: string | undefined): number | undefined => {
    const counted = counts?.filter(
      (one) => one.state === state && (!area || one.neighbourhood_id === area),
    );
    return counted?.length ? counted.reduce((sum, { count }) => sum + count, 0) : undefined;
  };
}
