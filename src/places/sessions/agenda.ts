import type { BankHolidays } from '../opening/opening-times.types.ts';
import { occurrences, type Occurrence } from './occurrences.ts';
import type { Session } from '../services.schema.ts';

export interface AgendaDay {
  date: string;
  entries: { session: Session; occurrence: Occurrence }[];
}

/**
 * What happens on each date from `from` to `to`, both included, in order of date, then start, then
 * name. Dates on which nothing happens are left out.
 */
export function agenda(
  sessions: readonly Session[],
  from: string,
  to: string,
  bankHolidays: BankHolidays,
): AgendaDay[] {
  const days = new Map<string, AgendaDay['entries']>();
  for (const session of sessions) {
    for (const occurrence of occurrences(session, from, to, bankHolidays)) {
      const entries = days.get(occurrence.date) ?? [];
      entries.push({ session, occurrence });
      days.set(occurrence.date, entries);
    }
  }
  return [...days]
    .map(([date, entries]) => ({ date, entries: entries.sort(byStartThenName) }))
    .sort((a, b) => a.date.localeCompare(b.date));
}

const byStartThenName = (a: AgendaDay['entries'][number], b: AgendaDay['entries'][number]) =>
  a.occurrence.opens_at.localeCompare(b.occurrence.opens_at) ||
  a.session.name.localeCompare(b.session.name) ||
  a.session.slug.localeCompare(b.session.slug);
