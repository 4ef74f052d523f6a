import type { Spot } from '../find-my-neighbourhood/distance.ts';
import { addDays, dateAt, weekdayOf } from '../opening/london-time.ts';
import type { LocationKind } from '../locations.schema.ts';
import { isOpenAt } from './open-now.ts';
import type { BankHolidays, OpeningTimes } from '../opening/opening-times.types.ts';
import { dayOf } from '../opening/opening-week.ts';

/** The youngest and oldest age in years, both included. */
export type AgeRange = readonly [youngest: number, oldest: number];

/** What the finder knows of a place. Everything that is a choice is a slug. */
export interface FinderHub {
  slug: string;
  name: string;
  /** Name, address and postcode, folded by `foldText`. */
  text: string;
  area: string | null;
  kind: LocationKind;
  /** Needs it helps with and services it offers. */
  offers: string[];
  teams: string[];
  /** Those it is known to have, fully or partly. */
  facilities: string[];
  ages: AgeRange[];
  times: OpeningTimes;
  position: Spot | null;
}

/** What can be filtered by, under the names the address of the page uses. */
export const FILTER_NAMES = [
  'q',
  'area',
  'kind',
  'offers',
  'team',
  'facility',
  'age',
  'day',
  'after',
  'open',
] as const;

export type FilterName = (typeof FILTER_NAMES)[number];

/** One thing that a resident asked for; only `facility` may be asked for more than once. */
export interface Filter {
  name: FilterName;
  value: string;
}

/** When the question is asked: an instant (epoch ms) and the bank holidays around it. */
export interface Moment {
  now: number;
  bankHolidays: BankHolidays;
}

type Rule = (hub: FinderHub, value: string, moment: Moment, filters: readonly Filter[]) => boolean;

const WEEK = [0, 1, 2, 3, 4, 5, 6];

/** Text as it is searched: small letters without accents, punctuation or doubled spaces. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Ages written "11-17", both included. */
function ageRange(value: string): AgeRange {
  const [youngest, oldest] = value.split('-').map(Number);
  return [youngest!, oldest!];
}

/**
 * Whether a place opens without an appointment in the next seven days, on `weekday` where there is
 * one and after `time` where there is one ('HH:MM'). Real dates, so that a bank holiday or a
 * closure counts; what is not known counts as no.
 */
function opensWithin(
  hub: FinderHub,
  { now, bankHolidays }: Moment,
  weekday: string | undefined,
  time: string,
): boolean {
  return WEEK.map((ahead) => addDays(dateAt(now), ahead))
    .filter((date) => !weekday || weekdayOf(date) === weekday)
    .some((date) =>
      dayOf(hub.times, date, bankHolidays).hours.some(
        // Hours that close at or before they open run past midnight.
        ({ opens, closes, access }) =>
          access !== 'by_appointment' && (closes > time || closes <= opens),
      ),
    );
}

const chosenDay = (filters: readonly Filter[]) => filters.find(({ name }) => name === 'day')?.value;

const RULES: Record<FilterName, Rule> = {
  q: (hub, value) =>
    foldText(value)
      .split(' ')
      .every((word) => hub.text.includes(word)),
  area: (hub, value) => hub.area === value,
  kind: (hub, value) => hub.kind === value,
  offers: (hub, value) => hub.offers.includes(value),
  team: (hub, value) => hub.teams.includes(value),
  facility: (hub, value) => hub.facilities.includes(value),
  age: (hub, value) => {
    const [youngest, oldest] = ageRange(value);
    return hub.ages.some((range) => range[0] <= oldest && youngest <= range[1]);
  },
  day: (hub, value, moment) => opensWithin(hub, moment, value, ''),
  // "Saturday" and "after 5pm" together mean Saturday after 5pm.
  after: (hub, value, moment, filters) => opensWithin(hub, moment, chosenDay(filters), value),
  open: (hub, _value, { now, bankHolidays }) => isOpenAt(hub.times, now, bankHolidays),
};

/** The places that fit every filter, in the order given. No filter keeps all. */
export function filterHubs<Hub extends FinderHub>(
  hubs: readonly Hub[],
  filters: readonly Filter[],
  moment: Moment,
): Hub[] {
  return hubs.filter((hub) =>
    filters.every(({ name, value }) => RULES[name](hub, value, moment, filters)),
  );
}

/** A filter whose removal alone would bring places back, and how many. */
export interface Removal {
  filter: Filter;
  count: number;
}

/** What to take away when nothing fits, most places first; empty when no single removal helps. */
export function usefulRemovals(
  hubs: readonly FinderHub[],
  filters: readonly Filter[],
  moment: Moment,
): Removal[] {
  return filters
    .map((filter) => {
      const others = filters.filter((other) => other !== filter);
      return { filter, count: filterHubs(hubs, others, moment).length };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
