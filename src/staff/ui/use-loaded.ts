import { useCallback, useEffect, useState } from 'react';
import type { ApiError } from './refusal.ts';

/**
 * What a screen shows, fetched when it opens and again with `reload`. What was there stays on the
 * screen meanwhile, and when fetching again fails.
 *
 * @param load must be the same function from one rendering to the next.
 */
export function useLoaded<Data>(load: () => Promise<Data>) {
  const [data, setData] = useState<{ value: Data }>();
  const [error, setError] = useState<ApiError>();
  const reload = useCallback(async () => {
    try {
      const value = await load();
      setData({ value });
      setError(undefined);
    } catch (problem) {
      setError(problem as ApiError);
    }
  }, [load]);
  useEffect(() => void reload(), [reload]);
  return { loaded: data, error, reload };
}
