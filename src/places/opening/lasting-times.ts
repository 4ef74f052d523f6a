import { addDays } from './london-time.ts';
import type { OpeningTimes } from './opening-times.types.ts';

/**
 * Opening times without temporary hours and closures that ended before the day before `today`
 * ('YYYY-MM-DD'): pages carry their opening times with them, and years of closures would weigh.
 */
export function lastingTimes(times: OpeningTimes, today: string): OpeningTimes {
  const yesterday = addDays(today, -1);
  return {
    ...times,
    dated: times.dated.filter(({ ends_on }) => ends_on >= yesterday),
    overrides: times.overrides.filter(({ ends_at }) => !ends_at || ends_at >= yesterday),
  };
}
