const DAY = 86_400_000;

/** Whole days since a moment (ISO 8601), by the clock given in milliseconds; never below 0. */
export function daysSince(moment: string, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(moment)) / DAY));
}

/** "21 November 2026, 14:05" on the clocks of the town, in a language (BCP 47). */
export function dateAndTime(moment: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'Europe/London',
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(new Date(moment));
}
