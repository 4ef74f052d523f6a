import { fill } from '../../messages/fill.ts';
import { dateAt, timeAt } from '../opening/london-time.ts';
import type { Override } from '../opening/opening-times.types.ts';
import { dateWords, timeWords, type OpeningWords } from '../opening/opening-times.words.ts';

const AHEAD = 14 * 24 * 60 * 60_000;

/** "Saturday 21 November at 2pm": true whenever it is read, also on a page that was built days ago. */
function momentWords(instant: string, words: OpeningWords): string {
  const at = Date.parse(instant);
  return fill(words.later, {
    date: dateWords(dateAt(at), words),
    time: timeWords(timeAt(at), words),
  });
}

/** A sentence for each closure that is going on at `now` (epoch ms) or begins within 14 days. */
export function closureNotices(
  overrides: readonly Override[],
  now: number,
  words: OpeningWords,
): string[] {
  return overrides
    .filter(
      (override) =>
        !override.open &&
        !(override.ends_at && Date.parse(override.ends_at) <= now) &&
        Date.parse(override.starts_at) < now + AHEAD,
    )
    .map(({ starts_at, ends_at, reason }) =>
      fill(ends_at ? words.notice.until : words.notice.open_end, {
        from: momentWords(starts_at, words),
        until: momentWords(ends_at ?? starts_at, words),
        reason,
      }),
    );
}
