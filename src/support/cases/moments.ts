import { instantOf } from '../../places/opening/london-time.ts';

const clock = (options: Intl.DateTimeFormatOptions) => (moment: string, locale: string) =>
  new Intl.DateTimeFormat(locale, { timeZone: 'Europe/London', ...options }).format(
    new Date(moment),
  );

/** "Tue, 24 Nov, 09:30" in London, of an ISO 8601 moment. */
export const dateAndTime = clock({
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});

/** "09:30" in London. */
export const timeOfDay = clock({ hour: '2-digit', minute: '2-digit' });

/**
 * The moment (ISO 8601) that a date and time field means in London.
 *
 * @param typed `YYYY-MM-DDTHH:MM`; empty for none.
 */
export function typedMoment(typed: string): string | null {
  const [, date, time] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(typed) ?? [];
  return date && time ? new Date(instantOf(date, time, 'opens')).toISOString() : null;
}
