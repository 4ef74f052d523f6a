import type common from '../../messages/en/common.json';
import type whatsOn from '../../messages/en/whats-on.json';
import { fill } from '../../messages/fill.ts';
import { longDate } from '../../lib/dates.ts';
import type { Session } from '../services.schema.ts';

type Words = Pick<
  typeof whatsOn,
  'locale' | 'every' | 'monthly' | 'nth' | 'nth_day' | 'day_of_month' | 'once'
>;
type Weekdays = (typeof common)['weekdays'];

const list = (items: string[], locale: string) =>
  new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' }).format(items);

/** "Every Monday and Thursday", "Each month: the first Tuesday", "On 4 July 2027": when a session recurs. */
export function patternInWords(
  session: Pick<Session, 'freq' | 'byday' | 'bymonthday' | 'dtstart'>,
  words: Words,
  weekdays: Weekdays,
): string {
  const days = session.byday?.split(',') ?? [];
  if (session.freq === 'WEEKLY') {
    const named = days.map((day) => weekdays[day as keyof Weekdays]);
    return fill(words.every, { days: list(named, words.locale) });
  }
  if (session.freq === 'MONTHLY' && session.bymonthday !== null) {
    return fill(words.day_of_month, { day: session.bymonthday });
  }
  if (session.freq === 'MONTHLY') {
    const named = days.map((day) =>
      fill(words.nth_day, {
        nth: words.nth[day.slice(0, -2) as keyof Words['nth']],
        day: weekdays[day.slice(-2) as keyof Weekdays],
      }),
    );
    return fill(words.monthly, { days: list(named, words.locale) });
  }
  return fill(words.once, { date: longDate(session.dtstart ?? '', words.locale) });
}
