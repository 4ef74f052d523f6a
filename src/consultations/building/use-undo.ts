import { useState } from 'react';

/** How close together changes of one thing count as one, in milliseconds. */
const TOGETHER = 1500;
/** How many steps are kept. */
const MOST = 100;

interface Steps<State> {
  past: State[];
  present: State | undefined;
  future: State[];
  /** What was changed last and when, so that typing a word is one step. */
  last: { what: string; at: number } | undefined;
}

/** A state with every step before it, to go back and forth. */
export function useUndo<State>() {
  const [steps, setSteps] = useState<Steps<State>>({
    past: [],
    present: undefined,
    future: [],
    last: undefined,
  });
  const { past, present, future } = steps;
  const go = (next: Partial<Steps<State>> & { present: State }) => {
    setSteps({ ...steps, last: undefined, ...next });
    return next.present;
  };
  return {
    present,
    /** Begins anew, with nothing to undo. */
    reset: (state: State) => setSteps({ past: [], present: state, future: [], last: undefined }),
    /** @param what names what is changed: changes of the same thing soon after each other are one step. */
    change: (state: State, what: string) => {
      const now = Date.now();
      const { last } = steps;
      const joins = last?.what === what && now - last.at < TOGETHER;
      setSteps({
        past: joins ? past : [...past, present!].slice(-MOST),
        present: state,
        future: [],
        last: { what, at: now },
      });
    },
    undo:
      past.length > 0
        ? () =>
            go({ past: past.slice(0, -1), present: past.at(-1)!, future: [present!, ...future] })
        : undefined,
    redo:
      future.length > 0
        ? () => go({ past: [...past, present!], present: future[0]!, future: future.slice(1) })
        : undefined,
  };
}
