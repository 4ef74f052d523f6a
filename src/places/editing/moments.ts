import { fill } from '../../messages/fill.ts';
import { dateAt, instantOf, timeAt } from '../opening/london-time.ts';
import { dateWords, timeWords, type OpeningWords } from '../opening/opening-times.words.ts';

/** An ISO instant as "Saturday 21 November at 2pm". */
export function momentWords(instant: string, words: OpeningWords): string {
  const at = Date.parse(instant);
  const date = dateWords(dateAt(at), words);
  return fill(words.later, { date, time: timeWords(timeAt(at), words) });
}

/**
 * What a date and time field holds ('YYYY-MM-DDTHH:MM' by the clock of London) as an ISO instant.
 *
 * @param edge which of two instants is meant when the clock shows a time twice.
 * @returns undefined for an empty field.
 */
export function instantIn(field: string, edge: 'opens' | 'closes'): string | undefined {
  const [date, time] = field.split('T');
  return date && time ? new Date(instantOf(date, time, edge)).toISOString() : undefined;
}
