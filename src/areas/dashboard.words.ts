import { longDate } from '../lib/dates.ts';
import { fill } from '../messages/fill.ts';
import { waited } from './dashboard.ts';

/** The words of the dashboard, from the message catalogue. */
export type DashboardWords = typeof import('../messages/en/area-dashboard.json');

/** The words of the questions about oneself. */
export type AboutWords = (typeof import('../messages/en/say.json'))['about'];

/** A number as it may be shown: "fewer than 5" for one that is not told. */
export function shown(number: number | null, words: DashboardWords, atLeast = false): string {
  if (number === null) return words.hidden;
  const text = number.toLocaleString(words.locale);
  return atLeast ? fill(words.at_least, { number: text }) : text;
}

/** How long something has waited, in words: "3 days". */
export function waitWords(from: string, at: string, words: DashboardWords): string {
  const { unit, count } = waited(from, at);
  return unit === 'today' ? words.wait.today : fill(words.wait[unit], { count }, words.locale);
}

/** The London day of a time or day (ISO 8601), as in "21 November 2026". */
export function day(iso: string, words: DashboardWords): string {
  const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });
  return longDate(iso.length === 10 ? iso : london.format(new Date(iso)), words.locale);
}

/** The words for a code of the database; the code itself where a newer database has another. */
export const named = (names: Readonly<Record<string, string>>, code: string): string =>
  names[code] ?? code;
