import type { SupportHours, SupportNeed } from './support.schema.ts';

/** What is promised to whoever asks, at its slowest. */
export interface Promised {
  /** Working days until somebody tries to reach them. */
  days: number;
  /** Hours of working time, where they say that it cannot wait. */
  urgentHours: number;
}

const hoursOf = (time: string) => Number(time.slice(0, 2)) + Number(time.slice(3, 5)) / 60;

/** The promise that holds for every need; undefined where none is made. */
export function promised(
  needs: readonly SupportNeed[],
  hours: readonly SupportHours[],
): Promised | undefined {
  if (needs.length === 0 || hours.length === 0) return undefined;
  const day = Math.min(...hours.map((one) => hoursOf(one.closes_at) - hoursOf(one.opens_at)));
  return {
    days: Math.ceil(Math.max(...needs.map((need) => need.respond_within_hours)) / day),
    urgentHours: Math.max(...needs.map((need) => need.respond_urgently_within_hours)),
  };
}

/**
 * The days of one week that follow each other with the same hours, as its first and last weekday
 * (ISO 8601: Monday is 1).
 */
export function sameHours(
  hours: readonly SupportHours[],
): { first: number; last: number; opens: string; closes: string }[] {
  const spans: { first: number; last: number; opens: string; closes: string }[] = [];
  for (const { weekday, opens_at, closes_at } of hours.toSorted((a, b) => a.weekday - b.weekday)) {
    const before = spans.at(-1);
    const isSame = before?.opens === opens_at && before.closes === closes_at;
    if (before && isSame && before.last === weekday - 1) before.last = weekday;
    else spans.push({ first: weekday, last: weekday, opens: opens_at, closes: closes_at });
  }
  return spans;
}
