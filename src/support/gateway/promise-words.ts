import { fill, type Template } from '../../messages/fill.ts';
import type { QueueRow } from './gateway.schema.ts';

/** The part of the gateway's words that says how a promise stands. */
export interface PromiseWords {
  left: string;
  late: string;
  minutes: Template;
  hours: Template;
  days: Template;
  tried: Template;
  reached: string;
  closed: string;
}

/** How a promise stands, in words, and how much it presses. */
export interface Standing {
  text: string;
  tone: 'plain' | 'good' | 'warn' | 'bad' | 'quiet';
}

/** A working day, in hours: what lasts longer is told in days. */
const WORKING_DAY = 8;

/** Working time in words: minutes under an hour, hours under two days, else days; rounded down. */
export function workingTime(minutes: number, words: PromiseWords, language: string): string {
  const hours = Math.floor(minutes / 60);
  const days = Math.floor(hours / WORKING_DAY);
  const [template, count] =
    hours < 1 ? [words.minutes, minutes] : days < 2 ? [words.hours, hours] : [words.days, days];
  return fill(template, { count }, language);
}

/**
 * How the promise to a person stands.
 *
 * @param language of the words (BCP 47).
 */
export function promiseStanding(row: QueueRow, words: PromiseWords, language: string): Standing {
  if (row.state === 'closed') return { text: words.closed, tone: 'quiet' };
  // Whoever asks again waits again, whatever was done before.
  if (!row.untried && row.tries > 0)
    return { text: fill(words.tried, { count: row.tries }, language), tone: 'warn' };
  if (!row.untried && row.reached_at) return { text: words.reached, tone: 'good' };
  if (row.is_late) {
    const time = workingTime(row.minutes_late, words, language);
    return { text: fill(words.late, { time }), tone: 'bad' };
  }
  const time = workingTime(row.minutes_left, words, language);
  return {
    text: fill(words.left, { time }),
    tone: row.minutes_left < WORKING_DAY * 30 ? 'warn' : 'plain',
  };
}
