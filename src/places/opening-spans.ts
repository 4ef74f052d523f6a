import { addDays, instantOf, weekdayOf } from './london-time.ts';
import type { BankHolidays, DatedHours, Interval, OpeningTimes } from './opening-times.types.ts';

// Where spans overlap the later in this list holds. `opened` and `shut` come from overrides; an
// opened place says nothing about staff.
const RANKS = [
  'not_known',
  'closed',
  'by_appointment',
  'self_service',
  'staffed',
  'opened',
  'shut',
] as const;

/** What holds between two instants (epoch ms, `to` excluded). No span at all means closed. */
export interface Span {
  from: number;
  to: number;
  state: (typeof RANKS)[number];
  reason: string | null;
}

const length = (dated: DatedHours) => Date.parse(dated.ends_on) - Date.parse(dated.starts_on);

function hoursOn(
  times: OpeningTimes,
  date: string,
  bankHolidays: BankHolidays,
): { intervals: Interval[] | 'not_known'; reason: string | null } {
  const [dated] = times.dated
    .filter((entry) => entry.starts_on <= date && date <= entry.ends_on)
    .sort((a, b) => length(a) - length(b));
  if (dated) return dated;

  const inForce = times.weekly.filter(
    ({ valid_from, valid_to }) =>
      (!valid_from || valid_from <= date) && (!valid_to || date <= valid_to),
  );
  const reason = bankHolidays[date] ?? null;
  if (!inForce.length || (reason && times.bank_holidays === 'unknown')) {
    return { intervals: 'not_known', reason };
  }
  if (reason && times.bank_holidays === 'closed') return { intervals: [], reason };
  const weekday = weekdayOf(date);
  return { intervals: inForce.filter(({ days }) => days.includes(weekday)), reason };
}

/**
 * The spans that begin on a London date, before overrides: the hours themselves and, last, one for
 * the whole date when it is closed or not known. A date on which no weekly rule is in force and
 * no dated entry exists is not known; one with rules but none for its weekday is closed; on a bank
 * holiday without a dated entry the place's policy decides. The reason goes with every span.
 */
export function spansOn(times: OpeningTimes, date: string, bankHolidays: BankHolidays): Span[] {
  const { intervals, reason } = hoursOn(times, date, bankHolidays);
  if (intervals !== 'not_known' && intervals.length) {
    return intervals.map(({ opens, closes, access }) => ({
      from: instantOf(date, opens, 'opens'),
      to: instantOf(closes > opens ? date : addDays(date, 1), closes, 'closes'),
      state: access,
      reason,
    }));
  }
  return [
    {
      from: instantOf(date, '00:00', 'opens'),
      to: instantOf(date, '24:00', 'closes'),
      state: intervals === 'not_known' ? intervals : 'closed',
      reason,
    },
  ];
}

/** The spans of a place's overrides. */
export function overrideSpans({ overrides }: OpeningTimes): Span[] {
  return overrides.map(({ starts_at, ends_at, open, reason }) => ({
    from: Date.parse(starts_at),
    to: ends_at ? Date.parse(ends_at) : Infinity,
    state: open ? 'opened' : 'shut',
    reason,
  }));
}

/** The span that holds at an instant (epoch ms), or undefined where nothing is open. */
export function spanAt(spans: Span[], instant: number): Span | undefined {
  return spans
    .filter(({ from, to }) => from <= instant && instant < to)
    .reduce<Span | undefined>(
      (held, span) =>
        held && RANKS.indexOf(held.state) >= RANKS.indexOf(span.state) ? held : span,
      undefined,
    );
}

/**
 * The first instant after `instant` at which `holds` is no longer true of the span there, or
 * Infinity when the spans know of none.
 */
export function endOf(
  spans: Span[],
  instant: number,
  holds: (span: Span | undefined) => boolean,
): number {
  let next = instant;
  do {
    next = Math.min(...spans.flatMap(({ from, to }) => [from, to]).filter((edge) => edge > next));
  } while (next < Infinity && holds(spanAt(spans, next)));
  return next;
}
