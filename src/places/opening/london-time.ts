/**
 * Europe/London without a date library. The UK moves its clocks by one hour, on the hour, twice a
 * year (Summer Time Act 1972 as amended), so the offset is always 0 or 1 hour and constant within
 * each hour of UTC. Instants are epoch milliseconds; dates are 'YYYY-MM-DD', times 'HH:MM'.
 */
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

/** A day of the week as RFC 5545 and Open Referral UK's `byday` write it. */
export type Weekday = (typeof WEEKDAYS)[number];

const hourInLondon = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  hourCycle: 'h23',
});

// A page with hundreds of hubs asks for the same hours again and again, and Intl is slow on an old
// phone.
const offsets: Record<number, number> = {};

function offsetAt(instant: number): number {
  const isWinter = () => Number(hourInLondon.format(instant)) === new Date(instant).getUTCHours();
  return (offsets[Math.floor(instant / HOUR)] ??= isWinter() ? 0 : HOUR);
}

function wallClock(instant: number): string {
  return new Date(instant + offsetAt(instant)).toISOString();
}

/** The date in London at an instant (epoch ms). */
export function dateAt(instant: number): string {
  return wallClock(instant).slice(0, 10);
}

/** The time on a London clock at an instant (epoch ms), '00:00' to '23:59'. */
export function timeAt(instant: number): string {
  return wallClock(instant).slice(11, 16);
}

/** The date `days` days after `date`; negative goes back. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

/** The weekday of a date. */
export function weekdayOf(date: string): Weekday {
  return WEEKDAYS[new Date(date).getUTCDay()]!;
}

/**
 * The instant (epoch ms) at which a period begins or ends by the London clock; '24:00' is the next
 * midnight. When the clock shows a time twice (October) a period begins at the first and ends at
 * the last; a time that the clock skips (March) means the moment of the change. So a period holds
 * every minute whose clock time lies inside it, and is never turned inside out.
 */
export function instantOf(date: string, time: string, edge: 'opens' | 'closes'): number {
  const winter = Date.parse(`${date}T${time}Z`);
  const summer = winter - HOUR;
  // An end is not part of its period: what counts is the clock just before it.
  const before = edge === 'closes' ? 1 : 0;
  const isSummer = offsetAt(summer - before);
  const isWinter = !offsetAt(winter - before);
  if (isWinter && (before || !isSummer)) return winter;
  if (isSummer) return summer;
  return Math.floor((winter - before) / HOUR) * HOUR;
}
