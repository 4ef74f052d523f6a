import { byName } from '../../lib/by-name.ts';
import type { BankHolidays } from '../opening/opening-times.types.ts';
import { occurrences, type Occurrence } from './occurrences.ts';
import type { Session } from '../services.schema.ts';

interface AgendaEntry {
  session: Session;
  occurrence: Occurrence;
}

export interface AgendaDay {
  date: string;
  entries: AgendaEntry[];
}

/**
 * What happens on each date from `from` to `to`, both included, in order of date, then start, then
 * name as `locale` (BCP 47) orders them. Dates on which nothing happens are left out.
 */
export function agenda(
  sessions: readonly Session[],
  from: string,
  to: string,
  bankHolidays: BankHolidays,
  locale: string,
): AgendaDay[] {
  const days = new Map<string, AgendaEntry[]>();
  for (const session of sessions) {
    for (const occurrence of occurrences(session, from, to, bankHolidays)) {
      const entries = days.get(occurrence.date) ?? [];
      entries.push({ session, occurrence });
      days.set(occurrence.date, entries);
    }
  }
  const names = byName(locale);
  const byStartThenName = (a: AgendaEntry, b: AgendaEntry) =>
    compare(a.occurrence.opens_at, b.occurrence.opens_at) ||
    names(a.session, b.session) ||
    compare(a.session.slug, b.session.slug);
  return [...days]
    .map(([date, entries]) => ({ date, entries: entries.sort(byStartThenName) }))
    .sort((a, b) => compare(a.date, b.date));
}

/** Dates, times and slugs, which have one order in every language. */
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
