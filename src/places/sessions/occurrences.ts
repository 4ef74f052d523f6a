import { addDays, weekdayOf } from '../opening/london-time.ts';
import type { BankHolidays } from '../opening/opening-times.types.ts';

/**
 * When a session happens, by the names of Open Referral UK's schedule. Dates are 'YYYY-MM-DD' and
 * times 'HH:MM' by the London clock. `freq` null is one date, `dtstart`. `byday` is as RFC 5545
 * writes it: 'MO,TH', or '1TU' and '-1FR' within a month. An `interval` above 1 counts from
 * `dtstart`. `exceptions` are dates on which it does not happen, and why.
 */
export interface SessionSchedule {
  freq: 'WEEKLY' | 'MONTHLY' | null;
  interval: number;
  byday: string | null;
  bymonthday: number | null;
  dtstart: string | null;
  valid_from: string | null;
  valid_to: string | null;
  opens_at: string;
  closes_at: string;
  bank_holidays: 'closed' | 'as_usual' | 'unknown';
  exceptions: { occurs_on: string; reason: string }[];
}

/** One date of a session. `not_known`: a bank holiday, and nobody has said whether it is on. */
export interface Occurrence {
  date: string;
  opens_at: string;
  closes_at: string;
  state: 'on' | 'cancelled' | 'not_known';
  reason: string | null;
}

/** Whether a session has had its last date, seen from `today` ('YYYY-MM-DD'). */
export function isOver(
  { freq, dtstart, valid_to }: Pick<SessionSchedule, 'freq' | 'dtstart' | 'valid_to'>,
  today: string,
): boolean {
  const last = freq ? valid_to : dtstart;
  return last !== null && last < today;
}

const WEEK_DAYS = 7;

/** Days since Monday 29 December 1969: weeks begin on Monday, the default of RFC 5545 (WKST). */
const dayNumber = (date: string) => Date.parse(date) / 86_400_000 + 3;
const weekNumber = (date: string) => Math.floor(dayNumber(date) / WEEK_DAYS);
const monthNumber = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
const dayOfMonth = (date: string) => Number(date.slice(8));

function isDayOf(byday: string, date: string): boolean {
  const [, nth, weekday] = /^(-?\d)?(..)$/.exec(byday) ?? [];
  if (weekday !== weekdayOf(date)) return false;
  if (!nth) return true;
  if (nth !== '-1') return Math.ceil(dayOfMonth(date) / WEEK_DAYS) === Number(nth);
  return monthNumber(addDays(date, WEEK_DAYS)) !== monthNumber(date);
}

function happensOn(schedule: SessionSchedule, date: string): boolean {
  const { freq, interval, byday, bymonthday, dtstart } = schedule;
  if (!freq) return date === dtstart;
  if (byday && !byday.split(',').some((day) => isDayOf(day, date))) return false;
  if (bymonthday && bymonthday !== dayOfMonth(date)) return false;
  if (!dtstart) return interval === 1;
  const periodOf = freq === 'WEEKLY' ? weekNumber : monthNumber;
  return (periodOf(date) - periodOf(dtstart)) % interval === 0;
}

function stateOn(
  { exceptions, bank_holidays }: SessionSchedule,
  date: string,
  bankHolidays: BankHolidays,
): Pick<Occurrence, 'state' | 'reason'> {
  const exception = exceptions.find(({ occurs_on }) => occurs_on === date);
  if (exception) return { state: 'cancelled', reason: exception.reason };
  const reason = bankHolidays[date];
  if (!reason || bank_holidays === 'as_usual') return { state: 'on', reason: null };
  return { state: bank_holidays === 'closed' ? 'cancelled' : 'not_known', reason };
}

/**
 * The dates of a session from `from` to `to`, both included, in order. Cancelled dates stay in the
 * list with their reason, since a resident who comes every week needs to be told. A date before
 * `dtstart`, or outside `valid_from` and `valid_to`, is none.
 */
export function occurrences(
  schedule: SessionSchedule,
  from: string,
  to: string,
  bankHolidays: BankHolidays,
): Occurrence[] {
  const { dtstart, valid_from, valid_to, opens_at, closes_at } = schedule;
  const first = [from, dtstart ?? from, valid_from ?? from].sort().at(-1)!;
  const last = valid_to && valid_to < to ? valid_to : to;
  const found: Occurrence[] = [];
  for (let date = first; date <= last; date = addDays(date, 1)) {
    if (happensOn(schedule, date)) {
      found.push({ date, opens_at, closes_at, ...stateOn(schedule, date, bankHolidays) });
    }
  }
  return found;
}
