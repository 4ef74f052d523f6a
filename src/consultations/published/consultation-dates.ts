import { longDate } from '../../lib/dates.ts';
import { fill } from '../../messages/fill.ts';
import { addDays, dateAt, timeAt } from '../../places/opening/london-time.ts';
import { timeWords, type OpeningWords } from '../../places/opening/opening-times.words.ts';

/** What dates are said with: "{date} at {time}", and the words of times. */
export interface DateWords {
  at_time: string;
  times: OpeningWords;
  locale: string;
}

/**
 * When a consultation opens or closes (`moment`, ISO 8601), as people say it: "21 November 2026 at
 * 5pm". One that opens as a day begins opens on that day, and one that closes as a day begins
 * closes with the day before.
 */
export function momentWords(moment: string, edge: 'opens' | 'closes', words: DateWords): string {
  const instant = Date.parse(moment);
  const [date, time] = [dateAt(instant), timeAt(instant)];
  if (time !== '00:00') {
    return fill(words.at_time, {
      date: longDate(date, words.locale),
      time: timeWords(time, words.times),
    });
  }
  return longDate(edge === 'opens' ? date : addDays(date, -1), words.locale);
}
