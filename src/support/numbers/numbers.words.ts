import { fill } from '../../messages/fill.ts';
import { periodParts, type Sum } from './numbers.ts';

/** The words of the numbers on support, from the message catalogue. */
export type SupportNumbersWords = typeof import('../../messages/en/support-numbers.json');

type Questions = (typeof import('../../messages/en/receipt-page.json'))['questions'];
/** The questions about how it went, as people were asked them. */
export type QuestionWords = Pick<Questions, 'met' | 'manage' | 'kept' | 'respect'>;

/** A number as it may be shown: "Not told" for one that is not. */
export const shown = (number: number | null, words: SupportNumbersWords): string =>
  number === null ? words.not_told : number.toLocaleString(words.locale);

/** A sum as it may be shown: "12", "12 or more" or "Not told". */
export function shownSum(sum: Sum | null, words: SupportNumbersWords): string {
  const text = shown(sum && sum.people, words);
  return sum?.atLeast ? fill(words.at_least, { number: text }) : text;
}

/** A month by its first day (`YYYY-MM-DD`), as in "October 2026". */
export const monthName = (month: string, words: SupportNumbersWords): string =>
  new Date(`${month}T12:00Z`).toLocaleDateString(words.locale, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

/** Working hours, in words: "2.5 working hours". */
export const shownHours = (hours: number | null, words: SupportNumbersWords): string =>
  hours === null ? words.not_told : fill(words.months.hours, { count: hours }, words.locale);

/** How long something is kept, in words: "3 years". */
export const shownPeriod = (keep: string, words: SupportNumbersWords): string =>
  periodParts(keep)
    .map(({ count, unit }) => fill(words.kept[unit], { count }, words.locale))
    .join(' ');
