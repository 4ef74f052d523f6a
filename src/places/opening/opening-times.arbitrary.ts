import fc from 'fast-check';
import { bankHolidays } from './bank-holidays.ts';
import { addDays, instantOf, type Weekday } from './london-time.ts';
import type {
  Access,
  DatedHours,
  Interval,
  OpeningTimes,
  WeeklyHours,
} from './opening-times.types.ts';

const MINUTE = 60_000;
const CLOCK_CHANGES = ['2025-10-26', '2026-03-29', '2026-10-25', '2027-03-28', '2028-10-29'];

// Fourteen days ahead of these every bank holiday is still listed.
const FORESEEN = Object.keys(bankHolidays).filter((date) => date < '2028-12');

/** Dates on which mistakes hide: around clock changes, bank holidays, leap days and new years. */
export const anyDate = fc
  .tuple(
    fc.constantFrom(...CLOCK_CHANGES, ...FORESEEN, '2028-02-29', '2026-11-21'),
    fc.integer({ min: -4, max: 4 }),
  )
  .map(([date, days]) => addDays(date, days));

/** Clock times on a five minute grid, most of them where residents and clock changes meet them. */
const anyTime = fc
  .tuple(
    fc.oneof(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 1, 2, 9, 12, 17, 23)),
    fc.integer({ min: 0, max: 11 }),
  )
  .map(([hour, fives]) => [hour, fives * 5].map((part) => `${part}`.padStart(2, '0')).join(':'));

const anyInterval = (accesses: Access[]): fc.Arbitrary<Interval> =>
  fc
    .record({
      times: fc.uniqueArray(anyTime, { minLength: 2, maxLength: 2 }),
      isNight: fc.nat(9).map((one) => one === 0),
      isToMidnight: fc.nat(9).map((one) => one === 0),
      access: fc.constantFrom(...accesses),
    })
    .map(({ times, isNight, isToMidnight, access }) => {
      const [early = '', late = ''] = times.sort();
      if (isNight) return { opens: late, closes: early, access };
      return { opens: early, closes: isToMidnight ? '24:00' : late, access };
    });

const anyWeekly = (accesses: Access[]): fc.Arbitrary<WeeklyHours> =>
  fc
    .record({
      hours: anyInterval(accesses),
      days: fc.subarray<Weekday>(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], { minLength: 1 }),
      valid_from: fc.option(anyDate, { freq: 3 }),
      length: fc.option(fc.integer({ min: 0, max: 200 }), { freq: 3 }),
    })
    .map(({ hours, days, valid_from, length }) => ({
      ...hours,
      days,
      valid_from,
      valid_to: length === null ? null : addDays(valid_from ?? '2026-06-01', length),
    }));

const anyDated = (accesses: Access[], near: string): fc.Arbitrary<DatedHours> =>
  fc
    .record({
      offset: fc.integer({ min: -3, max: 3 }),
      length: fc.constantFrom(0, 0, 1, 5),
      reason: fc.constantFrom('Training', null),
      intervals: fc.array(anyInterval(accesses), { maxLength: 2 }),
    })
    .map(({ offset, length, reason, intervals }) => {
      const starts_on = addDays(near, offset);
      return { starts_on, ends_on: addDays(starts_on, length), reason, intervals };
    });

/** A place and a date near which it is asked about: the exceptions and overrides lie around it. */
export function anyPlace(
  accesses: Access[],
  policies: OpeningTimes['bank_holidays'][],
  maxOverrides: number,
): fc.Arbitrary<{ times: OpeningTimes; date: string }> {
  return anyDate.chain((date) => {
    const minutes = fc.integer({ min: -3000, max: 3000 });
    const anyOverride = fc
      .record({
        at: minutes,
        length: fc.option(fc.integer({ min: 1, max: 2000 })),
        open: fc.boolean(),
      })
      .map(({ at, length, open }) => {
        const starts = instantOf(date, '12:00', 'opens') + at * MINUTE;
        return {
          starts_at: new Date(starts).toISOString(),
          ends_at: length === null ? null : new Date(starts + length * MINUTE).toISOString(),
          open,
          reason: 'Override',
        };
      });
    return fc.record({
      date: fc.constant(date),
      times: fc.record({
        weekly: fc.array(anyWeekly(accesses), { maxLength: 4 }),
        dated: fc.array(anyDated(accesses, date), { maxLength: 2 }),
        bank_holidays: fc.constantFrom(...policies),
        overrides: fc.array(anyOverride, { maxLength: maxOverrides }),
      }),
    });
  });
}
