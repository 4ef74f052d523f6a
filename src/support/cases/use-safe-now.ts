import { useCallback, useEffect, useState } from 'react';
import type { CaseRecord, ContactRule } from './case.ts';
import { isOld, rulesAt, type Known } from './safe-ways.ts';

/** How often a screen looks at the clock, and whether its record is still the same, in milliseconds. */
const AGAIN = 30_000;

/** What is safe at this moment. */
export interface SafeNow {
  rules: ContactRule[];
  /** Whether the screen may be behind: nothing is called safe then. */
  isOld: boolean;
}

interface Seen {
  record: CaseRecord;
  /** The moment at which it was shown, by this screen's clock (milliseconds). */
  shown: number;
  now: number;
  known: Known;
}

const seen = (record: CaseRecord, now = Date.now()): Seen => ({
  ...{ record, shown: now, now },
  known: { checked: now, changed: false },
});

/**
 * What is safe now, found anew while the screen is open: times of the day pass, and what is safe may be
 * changed by somebody else.
 *
 * @param versionNow the version that is stored now; fails where it cannot be asked for
 */
export function useSafeNow(record: CaseRecord, versionNow: () => Promise<number>): SafeNow {
  const [state, setState] = useState(() => seen(record));
  // A record that was fetched again is as it is stored.
  if (state.record !== record) setState(seen(record));
  const look = useCallback(async () => {
    const tell = (more: (known: Known) => Known) =>
      setState((before) =>
        before.record === record
          ? { ...before, now: Date.now(), known: more(before.known) }
          : before,
      );
    // What the clock says counts at once, however long the answer takes.
    tell((known) => known);
    try {
      const asked = Date.now();
      const changed = (await versionNow()) !== record.version;
      tell((known) => (changed ? { ...known, changed } : { ...known, checked: asked }));
    } catch {
      // Not known is not unchanged: what was checked last grows old.
    }
  }, [record, versionNow]);
  useEffect(() => {
    const timer = setInterval(() => void look(), AGAIN);
    const onSight = () => {
      if (document.visibilityState === 'visible') void look();
    };
    document.addEventListener('visibilitychange', onSight);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onSight);
    };
  }, [look]);
  const { shown, now, known } = state;
  return {
    rules: rulesAt(record.contacts, Date.parse(record.told_at) + now - shown),
    isOld: isOld(known, now),
  };
}
