import { addDays, instantOf } from '../opening/london-time.ts';
import { occurrences } from '../sessions/occurrences.ts';
import type { BankHolidays } from '../opening/opening-times.types.ts';
import type { Session } from '../services.schema.ts';

/** A session as a calendar repeats it. Times are by the London clock, 'YYYY-MM-DDTHH:MM'. */
export interface Recurrence {
  start: string;
  end: string;
  /** The RRULE and EXDATE lines of RFC 5545; null for a session on one date. */
  rule: string | null;
}

/** Longer than the widest gap a session can have: every 52nd month. */
const FIVE_YEARS = 1830;

/**
 * When a session repeats, or null when no date of it is left.
 *
 * @param from the date to begin at when neither the session nor a person's check gives one
 * @param bankHolidays by date: those on which the session is known not to happen are taken out
 */
export function recurrenceOf(
  session: Session,
  from: string,
  bankHolidays: BankHolidays,
): Recurrence | null {
  // A calendar takes its first date as a fact, so it begins where something is known.
  const anchor = session.dtstart ?? session.valid_from ?? session.checked_on ?? from;
  const first = occurrences(session, anchor, addDays(anchor, FIVE_YEARS), {})[0]?.date;
  if (!first) return null;
  const { opens_at, closes_at } = session;
  const isPastMidnight = closes_at <= opens_at || closes_at === '24:00';
  return {
    start: `${first}T${opens_at}`,
    end: `${isPastMidnight ? addDays(first, 1) : first}T${closes_at.replace('24:', '00:')}`,
    rule: session.freq && ruleOf(session, first, bankHolidays),
  };
}

function ruleOf(session: Session, first: string, bankHolidays: BankHolidays): string {
  const { freq, interval, byday, bymonthday, valid_to, exceptions } = session;
  const rule = [`RRULE:FREQ=${freq}`];
  if (interval > 1) rule.push(`INTERVAL=${interval}`);
  if (byday) rule.push(`BYDAY=${byday}`);
  if (bymonthday) rule.push(`BYMONTHDAY=${bymonthday}`);
  // In UTC, because DTSTART names its time zone (RFC 5545, 3.3.10).
  if (valid_to) rule.push(`UNTIL=${inUtc(instantOf(valid_to, '24:00', 'closes') - 1000)}`);
  const known = [...Object.keys(bankHolidays), ...exceptions.map(({ occurs_on }) => occurs_on)];
  const cancelled = occurrences(session, first, known.sort().at(-1) ?? first, bankHolidays)
    .filter(({ state }) => state === 'cancelled')
    .map(({ date, opens_at }) => basic(`${date}T${opens_at}:00`));
  const lines = [rule.join(';')];
  if (cancelled.length > 0) lines.push(`EXDATE;TZID=Europe/London:${cancelled.join(',')}`);
  return lines.join('\r\n');
}

/** ISO 8601's basic format, the one that iCalendar knows. */
const basic = (extended: string) => extended.replaceAll(/[-:]/g, '');

const inUtc = (instant: number) => basic(new Date(instant).toISOString().replace(/\.\d+/, ''));
