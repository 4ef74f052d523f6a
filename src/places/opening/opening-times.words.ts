import type english from '../../messages/en/opening-times.json';
import { fill } from '../../messages/fill.ts';
import { addDays, dateAt, timeAt } from './london-time.ts';
import type { Status } from './opening-times.ts';

/** The opening-times catalogue of a language, shaped like the English one. */
export type OpeningWords = typeof english;

/** A time of day ('HH:MM', '24:00' too) as residents read it: "9:30am", "midday", "midnight". */
export function timeWords(time: string, words: OpeningWords): string {
  const name = words.named_times[time as keyof OpeningWords['named_times']];
  if (name) return name;
  const [hour, minutes] = time.split(':');
  return fill(time < '12' ? words.am : words.pm, {
    hour12: Number(hour) % 12 || 12,
    minutes: minutes === '00' ? '' : `:${minutes}`,
  });
}

function named(date: string, parts: Intl.DateTimeFormatOptions, { locale }: OpeningWords): string {
  return new Date(date).toLocaleDateString(locale, { ...parts, timeZone: 'UTC' });
}

/**
 * A date ('YYYY-MM-DD') as residents read it: "Saturday 21 November", or "Saturday 21" where `day`
 * leaves out the month.
 */
export function dateWords(
  date: string,
  words: OpeningWords,
  day: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long' },
): string {
  // Asked for both at once, browsers disagree on a comma between them.
  return fill(words.date, {
    weekday: named(date, { weekday: 'long' }, words),
    day: named(date, day, words),
  });
}

/** An instant (epoch ms) seen from another: "at 5pm", "tomorrow at 9:30am", "Monday at 9am". */
function whenWords(instant: number, now: number, words: OpeningWords): string {
  const date = dateAt(instant);
  const today = dateAt(now);
  const values = {
    time: timeWords(timeAt(instant), words),
    weekday: named(date, { weekday: 'long' }, words),
    date: dateWords(date, words),
  };
  if (date === today) return fill(words.today, values);
  if (date === addDays(today, 1)) return fill(words.tomorrow, values);
  // The same weekday next week would read as today.
  return fill(date < addDays(today, 7) ? words.this_week : words.later, values);
}

/** The end of something going on: a time alone, unless it is later than tomorrow. */
function untilWords(instant: number, now: number, words: OpeningWords): string {
  return dateAt(instant) > addDays(dateAt(now), 1)
    ? whenWords(instant, now, words)
    : timeWords(timeAt(instant), words);
}

function openWords(
  { until, closing_in: count, access, changes, reason }: Status & { kind: 'open' },
  now: number,
  words: OpeningWords,
): string {
  if (count) return fill(words.closing, { count }, words.locale);
  const sentence = until
    ? fill(words.open_until, { when: untilWords(until, now, words) })
    : words.open;
  const status = reason ? fill(words.because, { status: sentence, reason }) : sentence;
  if (changes) {
    const template = changes.to === 'staffed' ? words.staff_come : words.staff_leave;
    return fill(template, { status, when: whenWords(changes.at, now, words) });
  }
  return access === 'self_service' ? fill(words.self_service_now, { status }) : status;
}

/** A status as one sentence for residents, read at the instant `now` (epoch ms). */
export function statusWords(status: Status, now: number, words: OpeningWords): string {
  if (status.kind === 'open') return openWords(status, now, words);
  if (status.kind === 'unknown') return words.not_known;
  if (status.kind === 'appointment') {
    return status.until
      ? fill(words.by_appointment_until, { when: untilWords(status.until, now, words) })
      : words.by_appointment;
  }
  const { opens, because } = status;
  const sentence = because
    ? fill(words.because, {
        status: because.cause === 'day' ? words.closed_today : words.closed,
        reason: because.reason,
      })
    : words.closed;
  return opens
    ? fill(words.closed_until, { status: sentence, when: whenWords(opens, now, words) })
    : sentence;
}
