import type english from '../messages/en/opening-times.json';
import { fill } from '../messages/fill.ts';
import { addDays, dateAt, timeAt } from './london-time.ts';
import type { Status } from './opening-times.ts';

/** The opening-times catalogue of a language, shaped like the English one. */
export type OpeningWords = typeof english;

/** A time of day ('HH:MM', '24:00' too) as residents read it: "9:30am", "midday", "midnight". */
export function timeWords(time: string, words: OpeningWords): string {
  const [hours = '', mm = ''] = time.split(':');
  const hour = Number(hours) % 24;
  if (mm === '00' && hour === 0) return words.midnight;
  if (mm === '00' && hour === 12) return words.midday;
  return fill(hour < 12 ? words.am : words.pm, {
    hour,
    hour12: hour % 12 || 12,
    mm,
    minutes: mm === '00' ? '' : `:${mm}`,
  });
}

function named(date: string, parts: Intl.DateTimeFormatOptions, { locale }: OpeningWords): string {
  return new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }).format(Date.parse(date));
}

const weekdayWords = (date: string, words: OpeningWords) => named(date, { weekday: 'long' }, words);

/** A date ('YYYY-MM-DD') as residents read it: "Saturday 21 November". */
export function dateWords(date: string, words: OpeningWords): string {
  // Asked for both at once, browsers disagree on a comma between them.
  const day = named(date, { day: 'numeric', month: 'long' }, words);
  return fill(words.date, { weekday: weekdayWords(date, words), day });
}

/** An instant (epoch ms) seen from another: "at 5pm", "tomorrow at 9:30am", "Monday at 9am". */
function whenWords(instant: number, now: number, words: OpeningWords): string {
  const time = timeWords(timeAt(instant), words);
  const date = dateAt(instant);
  const today = dateAt(now);
  if (date === today) return fill(words.today, { time });
  if (date === addDays(today, 1)) return fill(words.tomorrow, { time });
  // The same weekday next week would read as today.
  if (date < addDays(today, 7)) {
    return fill(words.this_week, { weekday: weekdayWords(date, words), time });
  }
  return fill(words.later, { date: dateWords(date, words), time });
}

function openWords(status: Status & { kind: 'open' }, now: number, words: OpeningWords): string {
  const { until, closing_in: count, access, changes, reason } = status;
  if (count) return fill(words.closing, { count }, words.locale);
  let sentence = reason ? fill(words.open_because, { reason }) : words.open;
  if (until) {
    const time = timeWords(timeAt(until), words);
    const isFar = dateAt(until) > addDays(dateAt(now), 1);
    if (isFar) sentence = fill(words.open_until_later, { when: whenWords(until, now, words) });
    else if (reason) sentence = fill(words.open_until_because, { time, reason });
    else sentence = fill(words.open_until, { time });
  }
  if (changes) {
    const [template, when] =
      changes.to === 'staffed'
        ? [words.staff_come, timeWords(timeAt(changes.at), words)]
        : [words.staff_leave, whenWords(changes.at, now, words)];
    return fill(template, { status: sentence, when });
  }
  if (access === 'self_service') return fill(words.self_service_now, { status: sentence });
  return sentence;
}

/** A status as one sentence for residents, read at the instant `now` (epoch ms). */
export function statusWords(status: Status, now: number, words: OpeningWords): string {
  switch (status.kind) {
    case 'open':
      return openWords(status, now, words);
    case 'by_appointment':
      return status.until
        ? fill(words.by_appointment_until, { time: timeWords(timeAt(status.until), words) })
        : words.by_appointment;
    case 'not_known':
      return words.not_known;
    case 'closed': {
      const { opens, because } = status;
      const sentence = because
        ? fill(because.cause === 'day' ? words.closed_today : words.closed_because, because)
        : words.closed;
      if (!opens) return sentence;
      return fill(words.closed_until, { status: sentence, when: whenWords(opens, now, words) });
    }
  }
}
