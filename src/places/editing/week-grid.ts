import type { HubContent } from './hub-content.schema.ts';
import { weekdays, type Day } from './parts.ts';

type Row = HubContent['hours']['weekly'][number];

/** Hours within a day. */
export type Hours = Pick<Row, 'opens_at' | 'closes_at' | 'access'>;

/** A week as a grid, in force between two dates; null is no limit. */
export interface Week {
  valid_from: string | null;
  valid_to: string | null;
  days: Record<Day, Hours[]>;
}

/** A week in which it is always closed. */
export const emptyWeek = (): Week => ({
  valid_from: null,
  valid_to: null,
  days: { MO: [], TU: [], WE: [], TH: [], FR: [], SA: [], SU: [] },
});

/** Rows of weekly hours as grids, one for each pair of dates, in the order in which they come. */
export function weeksOf(rows: readonly Row[]): Week[] {
  const weeks = new Map<string, Week>();
  for (const { byday, opens_at, closes_at, access, valid_from, valid_to } of rows) {
    const key = `${valid_from} ${valid_to}`;
    const week = weeks.get(key) ?? { ...emptyWeek(), valid_from, valid_to };
    weeks.set(key, week);
    for (const day of byday.split(',')) week.days[day as Day].push({ opens_at, closes_at, access });
  }
  for (const { days } of weeks.values()) {
    for (const day of weekdays) days[day].sort((a, b) => (a.opens_at < b.opens_at ? -1 : 1));
  }
  return [...weeks.values()];
}

/**
 * Grids as rows: days with the same hours share one. The same hours twice on one day stay two rows,
 * so that the rules see them.
 */
export function rowsOf(weeks: readonly Week[]): Row[] {
  const rows: Row[] = [];
  for (const { days, valid_from, valid_to } of weeks) {
    const own: Row[] = [];
    for (const day of weekdays) {
      for (const hours of days[day]) {
        const same = own.find((row) => isRowOf(row, hours) && !row.byday.split(',').includes(day));
        if (same) same.byday += `,${day}`;
        else own.push({ byday: day, ...hours, valid_from, valid_to });
      }
    }
    rows.push(...own);
  }
  return rows;
}

const isRowOf = (row: Row, hours: Hours) =>
  row.opens_at === hours.opens_at &&
  row.closes_at === hours.closes_at &&
  row.access === hours.access;

/** Which of `rowsOf(weeks)` an entry of a grid is in. */
export function rowIndexOf(weeks: readonly Week[], week: Week, day: Day, hours: Hours): number {
  const before = rowsOf(weeks.slice(0, weeks.indexOf(week))).length;
  const own = rowsOf([week]);
  const twins = week.days[day].filter((other) => isRowOf({ ...own[0]!, ...other }, hours));
  const rows = own.flatMap((row, index) =>
    isRowOf(row, hours) && row.byday.split(',').includes(day) ? [index] : [],
  );
  return before + (rows[twins.indexOf(hours)] ?? rows[0] ?? 0);
}
