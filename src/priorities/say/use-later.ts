import { useCallback, useEffect, useRef, useState } from 'react';

/** What the form does without until its first question is answered. */
export type Later = (typeof import('./later-steps.ts'))['laterSteps'];

/** How long anybody waits for it, in milliseconds: on the slowest phone network it takes two. */
const PATIENCE = 10_000;

/**
 * What the form does without until its first question is answered, fetched as soon as the browser
 * has nothing else to do: a connection that drops later finds it here.
 *
 * @returns `later`, once it has arrived, and `arrival`, which waits for it, asks again if it was
 * lost on its way, and has undefined when it does not come in time.
 */
export function useLater() {
  const [later, setLater] = useState<Later>();
  const asked = useRef<Promise<Later | undefined>>(undefined);
  const ask = useCallback(() => {
    asked.current ??= import('./later-steps.ts').then(
      ({ laterSteps }) => {
        setLater(laterSteps);
        return laterSteps;
      },
      () => {
        asked.current = undefined;
        return undefined;
      },
    );
    return asked.current;
  }, []);
  useEffect(() => {
    const fetchLater = () => void ask();
    // Safari has no requestIdleCallback.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(fetchLater);
    else setTimeout(fetchLater);
  }, [ask]);
  const arrival = useCallback(
    () =>
      Promise.race([
        ask(),
        new Promise<undefined>((giveUp) => {
          setTimeout(giveUp, PATIENCE, undefined);
        }),
      ]),
    [ask],
  );
  return { later, arrival };
}
