import fc from 'fast-check';
import OpeningHours from 'opening_hours';
import { expect, it } from 'vitest';
import { bankHolidays } from './bank-holidays.ts';
import { addDays, dateAt, instantOf } from './london-time.ts';
import { anyPlace } from './opening-times.arbitrary.ts';
import { statusAt } from './opening-times.ts';
import type { Interval, OpeningTimes } from './opening-times.types.ts';

const SEED = 20261121;
const SCHEDULES = 10_000;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const ENGLAND = { lat: 54.57, lon: -1.23, address: { country_code: 'gb', state: 'England' } };
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const written = (date: string) =>
  `${date.slice(0, 4)} ${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(8)}`;
const range = (from: string, to: string) =>
  from === to ? written(from) : `${written(from)}-${written(to)}`;
const hours = (intervals: Interval[]) =>
  intervals.map(({ opens, closes }) => `${opens}-${closes}`).join(',') || 'off';
const title = (day: string) => day.charAt(0) + day.charAt(1).toLowerCase();

/** The same times in the language of OpenStreetMap's opening_hours. */
function inOpeningHours({ weekly, dated, bank_holidays }: OpeningTimes): string {
  const week = weekly.map((rule) => {
    const isBounded = rule.valid_from || rule.valid_to;
    const valid = isBounded
      ? `${range(rule.valid_from ?? '2020-01-01', rule.valid_to ?? '2039-12-31')} `
      : '';
    return `${valid}${rule.days.map(title).join(',')} ${hours([rule])}`;
  });
  const length = (entry: { starts_on: string; ends_on: string }) =>
    Date.parse(entry.ends_on) - Date.parse(entry.starts_on);
  // There the last rule wins, here the shortest, then the first.
  const exceptions = [...dated].reverse().sort((a, b) => length(b) - length(a));
  return [
    week.join(', '),
    ...(bank_holidays === 'closed' ? ['PH off'] : []),
    ...exceptions.map(
      (entry) => `${range(entry.starts_on, entry.ends_on)} ${hours(entry.intervals)}`,
    ),
  ].join('; ');
}

/**
 * What only one of the two can say. Here an exception replaces the hours that begin on its dates;
 * there it ends at midnight those of the night before, and leaves the rest of a night that it
 * replaced. A time inside the hour that is skipped or comes twice is told by `instantOf` here, and
 * there by the clock of each minute, or by `Date` for the next change. It finds the night before
 * by going back 24 hours, which after the short day in March is the night before that.
 */
function isBeyondBoth(times: OpeningTimes, from: number, to = from): boolean {
  const intervals = [...times.weekly, ...times.dated.flatMap((entry) => entry.intervals)];
  const isNight = intervals.some(({ opens, closes }) => closes < opens && closes !== '00:00');
  const isInChangingHour = intervals.some((hours) =>
    [hours.opens, hours.closes].some((time) => time.startsWith('01')),
  );
  const isException = (date: string) =>
    times.dated.some((entry) => entry.starts_on <= date && date <= entry.ends_on) ||
    (times.bank_holidays === 'closed' && date in bankHolidays);
  const isClockChange = (date: string) =>
    instantOf(date, '24:00', 'closes') - instantOf(date, '00:00', 'opens') !== DAY;
  for (let date = addDays(dateAt(from), -1); date <= dateAt(to); date = addDays(date, 1)) {
    const midnight = instantOf(date, '00:00', 'opens');
    const isMisled = dateAt(midnight - DAY) !== addDays(date, -1);
    if (isNight && (isException(date) || isMisled)) return true;
    if (isInChangingHour && isClockChange(date)) return true;
  }
  return false;
}

const anyQuestion = fc.record({
  place: anyPlace(['staffed'], ['closed', 'as_usual'], 0).filter(
    ({ times }) => times.weekly.length > 0,
  ),
  minutes: fc.array(fc.integer({ min: -1440, max: 2880 }), { minLength: 2, maxLength: 2 }),
});

it('agrees with the opening_hours library wherever both can say', () => {
  let compared = 0;
  let changes = 0;
  let skipped = 0;
  fc.assert(
    fc.property(anyQuestion, ({ place: { times, date }, minutes }) => {
      const oracle = new OpeningHours(inOpeningHours(times), ENGLAND);
      for (const minute of minutes) {
        const now = instantOf(date, '00:00', 'opens') + minute * MINUTE;
        if (isBeyondBoth(times, now)) {
          skipped++;
          continue;
        }
        const status = statusAt(times, now, bankHolidays);
        expect(status.kind === 'open', new Date(now).toISOString()).toBe(
          oracle.getState(new Date(now)),
        );
        compared++;
        const change =
          status.kind === 'open' ? status.until : status.kind === 'closed' ? status.opens : null;
        const next = oracle.getNextChange(new Date(now), new Date(now + 15 * DAY))?.getTime();
        if (change && next && !isBeyondBoth(times, now, Math.max(change, next))) {
          expect(new Date(next).toISOString()).toBe(new Date(change).toISOString());
          changes++;
        }
      }
    }),
    { seed: SEED, numRuns: SCHEDULES },
  );
  console.info(
    `opening_hours oracle: seed ${SEED}, ${SCHEDULES} schedules, ${compared} instants and ` +
      `${changes} next changes compared, ${skipped} beyond both`,
  );
  expect(compared).toBeGreaterThan(SCHEDULES);
}, 120_000);
