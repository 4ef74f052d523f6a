import { catalogue } from '../../messages/catalogue.ts';
import { fill } from '../../messages/fill.ts';
import { timeWords } from '../opening/opening-times.words.ts';
import type { Session } from '../services.schema.ts';

/** "10:30am to 12:30pm": when a session starts and ends. */
export function hoursInWords(session: Pick<Session, 'opens_at' | 'closes_at'>): string {
  const words = catalogue('opening-times');
  return fill(words.hours, {
    opens: timeWords(session.opens_at, words),
    closes: timeWords(session.closes_at, words),
  });
}
