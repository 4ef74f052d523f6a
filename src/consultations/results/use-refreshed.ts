import { useEffect } from 'react';

/** Often enough to watch answers come in, and next to nothing to count. */
const EVERY = 30_000;

/** Fetches again and again while somebody looks. */
export function useRefreshed(reload: () => Promise<void>) {
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void reload();
    }, EVERY);
    return () => clearInterval(timer);
  }, [reload]);
}
