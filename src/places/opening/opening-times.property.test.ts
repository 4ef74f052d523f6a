import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bankHolidays } from './bank-holidays.ts';
import { addDays, dateAt, instantOf, timeAt, weekdayOf } from './london-time.ts';
import { anyPlace } from './opening-times.arbitrary.ts';
import { isOpenAt } from '../finder/open-now.ts';
import { statusAt } from './opening-times.ts';
import type { Interval, OpeningTimes } from './opening-times.types.ts';
import { dayOf } from './opening-week.ts';

const SEED = 20261121;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

type Kind = 'open' | 'closed' | 'appointment' | 'unknown';

/** The hours that begin on a date, straight from the rules; null is not known. */
function plainHours(times: OpeningTimes, date: string): Interval[] | null {
  const span = (entry: { starts_on: string; ends_on: string }) =>
    Date.parse(entry.ends_on) - Date.parse(entry.starts_on);
  let dated;
  for (const entry of times.dated) {
    if (date < entry.starts_on || date > entry.ends_on) continue;
    if (!dated || span(entry) < span(dated)) dated = entry;
  }
  if (dated) return dated.intervals;
  const rules = times.weekly.filter(
    ({ valid_from, valid_to }) =>
      !(valid_from && date < valid_from) && !(valid_to && date > valid_to),
  );
  if (rules.length === 0) return null;
  if (bankHolidays[date] && times.bank_holidays !== 'as_usual') {
    return times.bank_holidays === 'closed' ? [] : null;
  }
  return rules.filter(({ days }) => days.includes(weekdayOf(date)));
}

/** What holds in one minute, by reading the clock on the wall: no arithmetic with instants. */
function plainKind(times: OpeningTimes, now: number): Kind {
  const active = times.overrides.filter(
    ({ starts_at, ends_at }) =>
      Date.parse(starts_at) <= now && (ends_at === null || now < Date.parse(ends_at)),
  );
  if (active.length) return active.every(({ open }) => open) ? 'open' : 'closed';
  const [date, clock] = [dateAt(now), timeAt(now)];
  const today = plainHours(times, date);
  const held = [
    ...(today ?? []).filter(
      ({ opens, closes }) => opens <= clock && (clock < closes || closes <= opens),
    ),
    ...(plainHours(times, addDays(date, -1)) ?? []).filter(
      ({ opens, closes }) => closes <= opens && clock < closes,
    ),
  ];
  if (held.some(({ access }) => access !== 'by_appointment')) return 'open';
  if (held.length) return 'appointment';
  return today ? 'closed' : 'unknown';
}

/** Whether a clock that jumps back makes the plain reading and `instantOf` differ, as documented. */
const isRepeatedHour = (now: number) =>
  dateAt(now).slice(5, 7) === '10' &&
  timeAt(now).startsWith('01') &&
  (timeAt(now - 60 * MINUTE) === timeAt(now) || timeAt(now + 60 * MINUTE) === timeAt(now));

const anyQuestion = fc.record({
  place: anyPlace(
    ['staffed', 'self_service', 'by_appointment'],
    ['closed', 'as_usual', 'unknown'],
    2,
  ),
  minute: fc.integer({ min: -1440, max: 2880 }),
});

/** Checks a claim at random places and instants. */
function forAll(runs: number, claim: (times: OpeningTimes, now: number, date: string) => void) {
  fc.assert(
    fc.property(anyQuestion, ({ place: { times, date }, minute }) =>
      claim(times, instantOf(date, '00:00', 'opens') + minute * MINUTE, date),
    ),
    { seed: SEED, numRuns: runs },
  );
}

const statusOf = (times: OpeningTimes, now: number) => statusAt(times, now, bankHolidays);
const kindOf = (times: OpeningTimes, now: number): Kind => {
  const status = statusOf(times, now);
  return status.kind === 'appointment' && status.until === null ? 'closed' : status.kind;
};

/** The plain reading, except in the hour whose meaning `instantOf` decides. */
const kindByClock = (times: OpeningTimes, now: number): Kind =>
  isRepeatedHour(now) ? kindOf(times, now) : plainKind(times, now);

it('agrees with the clock on the wall around clock changes and bank holidays', () => {
  forAll(5_000, (times, now) => {
    if (isRepeatedHour(now)) return;
    const status = statusOf(times, now);
    // Beyond fourteen days the end of an appointment has no limit to tell it by.
    if (status.kind === 'appointment' && status.until === null) return;
    expect(status.kind, new Date(now).toISOString()).toBe(plainKind(times, now));
  });
});

it('stays open until the minute that it says, and is no longer open then', () => {
  forAll(300, (times, now) => {
    const status = statusOf(times, now);
    if (status.kind !== 'open' || !status.until) return;
    for (let at = now; at < status.until; at += MINUTE) {
      expect(kindByClock(times, at), new Date(at).toISOString()).toBe('open');
    }
    expect(kindOf(times, status.until - 1)).toBe('open');
    expect(kindOf(times, status.until)).not.toBe('open');
  });
});

it('opens when it says, and neither opens nor becomes unknown before', () => {
  forAll(150, (times, now) => {
    const status = statusOf(times, now);
    if (status.kind !== 'closed' || !status.opens) return;
    expect(kindOf(times, status.opens)).toBe('open');
    expect(kindOf(times, status.opens - 1)).not.toBe('open');
    for (let at = now; at < status.opens; at += 15 * MINUTE) {
      expect(['closed', 'appointment'], new Date(at).toISOString()).toContain(
        kindByClock(times, at),
      );
    }
  });
});

it('promises nothing only when nothing is sure to open in fourteen days', () => {
  forAll(150, (times, now) => {
    const status = statusOf(times, now);
    if (status.kind !== 'closed' || status.opens) return;
    for (let at = now; at < now + 14 * DAY; at += 5 * MINUTE) {
      const kind = kindByClock(times, at);
      if (kind === 'unknown') return;
      expect(kind, new Date(at).toISOString()).not.toBe('open');
    }
  });
});

it('lists as hours of a date only minutes at which the place is open or takes bookings', () => {
  forAll(1_000, (times, _, date) => {
    const day = dayOf(times, date, bankHolidays);
    for (const { opens, closes, access } of day.hours) {
      const from = instantOf(date, opens, 'opens');
      const to = instantOf(closes > opens ? date : addDays(date, 1), closes, 'closes');
      for (const at of [from, to - 1]) {
        if (isRepeatedHour(at)) continue;
        const kind = kindOf(times, at);
        if (access === 'by_appointment') expect(['appointment', 'open']).toContain(kind);
        else expect(kind).toBe('open');
      }
    }
  });
});

it('is open or not without looking ahead, as the whole status says', () => {
  forAll(3_000, (times, now) => {
    expect(isOpenAt(times, now, bankHolidays)).toBe(statusOf(times, now).kind === 'open');
  });
});
