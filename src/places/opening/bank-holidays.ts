import data from './bank-holidays.json' with { type: 'json' };
import { addDays } from './london-time.ts';
import type { BankHolidays } from './opening-times.types.ts';

/** Bank holidays in England and Wales by date, each with its name. */
export const bankHolidays: BankHolidays = data.days;

/** The name of the bank holiday on a date ('YYYY-MM-DD'), or null. */
export function bankHolidayOn(date: string): string | null {
  return bankHolidays[date] ?? null;
}

/** Bank holidays from one date to another, both included: what a page needs to carry. */
export function bankHolidaysBetween(from: string, to: string): BankHolidays {
  return Object.fromEntries(
    Object.entries(bankHolidays).filter(([date]) => from <= date && date <= to),
  );
}

/**
 * What to do about bank holidays, as a sentence for whoever maintains the site, when fewer than
 * six months (183 days) of them remain after `today`; null when there is nothing to do.
 */
export function bankHolidaysRunOut(today: string): string | null {
  const last = Object.keys(bankHolidays).sort().at(-1) ?? 'never';
  if (last !== 'never' && addDays(today, 183) <= last) return null;
  return (
    `Bank holidays are listed only until ${last}, less than six months from ${today}. ` +
    `Add the next years from ${data.source} to src/places/opening/bank-holidays.json.`
  );
}

/** Where the bank holidays come from, told as the sources of other facts are. */
export const bankHolidaySource = {
  slug: 'bank-holidays',
  publisher: null,
  url: data.source,
  licence: data.licence,
  attribution: null,
  published_on: null,
  note: data.note,
};
