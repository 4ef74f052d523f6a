/** How long something has waited: whole days up to two weeks, then whole weeks. */
export interface Wait {
  unit: 'today' | 'days' | 'weeks';
  count: number;
}

const DAY = 86_400_000;

/** How long something has waited since `from` at `at`, both ISO 8601. */
export function waited(from: string, at: string): Wait {
  const days = Math.max(0, Math.floor((Date.parse(at) - Date.parse(from)) / DAY));
  if (days === 0) return { unit: 'today', count: 0 };
  if (days < 14) return { unit: 'days', count: days };
  return { unit: 'weeks', count: Math.floor(days / 7) };
}

/** Widths of bars in hundredths of the longest; a number that is not told has no bar. */
export function bars(numbers: readonly (number | null)[]): number[] {
  const longest = Math.max(...numbers.map((number) => number ?? 0), 1);
  return numbers.map((number) => Math.round(((number ?? 0) / longest) * 100));
}

/** Whether a theme came up more or less lately than in the weeks before, when the numbers say so. */
export function direction(lately: number | null, earlier: number | null) {
  if (lately === null || earlier === null || lately + earlier === 0) return 'unknown';
  // One or two more or less are chance.
  if (Math.abs(lately - earlier) < Math.max(3, earlier / 4)) return 'same';
  return lately > earlier ? 'more' : 'less';
}

/**
 * What twelve weeks (the oldest first) come to: the numbers of the last four and of the four before.
 * Null when any of them is not told.
 */
export function lastMonths(weeks: readonly { number: number | null }[]) {
  const sum = (some: readonly { number: number | null }[]) =>
    some.reduce<number | null>(
      (total, { number }) => (total === null || number === null ? null : total + number),
      0,
    );
  return { lately: sum(weeks.slice(-4)), earlier: sum(weeks.slice(-8, -4)) };
}
