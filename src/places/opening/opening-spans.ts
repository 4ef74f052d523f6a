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

/** Who is there while a place is open; `opened` is by an override, which does not say. */
export type OpenAccess = 'staffed' | 'self_service' | 'opened';

export type OpenSpan = Span & { state: OpenAccess };

const OPEN: unknown[] = RANKS.slice(3, 6);

/** Whether somebody may walk in during a span. */
export const isOpen = (span: Span | undefined): span is OpenSpan => OPEN.includes(span?.state);

const length = (dated: DatedHours) => Date.parse(dated.ends_on) - Date.parse(dated.starts_on);

function hoursOn(
  times: OpeningTimes,
  date: string,
  bankHolidays: BankHolidays,
): { intervals: Interval[] | null; reason: string | null } {
  const [dated] = times.dated
    .filter((entry) => entry.starts_on <= date && date <= entry.ends_on)
    .sort((a, b) => length(a) - length(b));
  if (dated) return dated;

  const inForce = times.weekly.filter(
    (rule) => (rule.valid_from ?? date) <= date && date <= (rule.valid_to ?? date),
  );
  const reason = bankHolidays[date] ?? null;
  const policy = reason ? times.bank_holidays : 'as_usual';
  if (!inForce.length || policy === 'unknown') return { intervals: null, reason };
  const weekday = weekdayOf(date);
  return {
    intervals: inForce.filter((rule) => policy === 'as_usual' && rule.days.includes(weekday)),
    reason,
  };
}

/**
 * The spans that begin on a London date, before overrides: its hours, or one span for the whole
 * date when it is closed or not known. A date on which no weekly rule is in force and no dated
 * entry exists is not known; one with rules but none for its weekday is closed; on a bank holiday
 * without a dated entry the place's policy decides. The reason goes with every span.
 */
export function spansOn(times: OpeningTimes, date: string, bankHolidays: BankHolidays): Span[] {
  const { intervals, reason } = hoursOn(times, date, bankHolidays);
  const span = (opens: string, closes: string, state: Span['state']): Span => ({
    from: instantOf(date, opens, 'opens'),
    to: instantOf(closes > opens ? date : addDays(date, 1), closes, 'closes'),
    state,
    reason,
  });
  return intervals?.length
    ? intervals.map((hours) => span(hours.opens, hours.closes, hours.access))
    : [span('00:00', '24:00', intervals ? 'closed' : 'not_known')];
}

/** The spans of a place's overrides. */
export function overrideSpans({ overrides }: OpeningTimes): Span[] {
  return overrides.map((override) => ({
    from: Date.parse(override.starts_at),
    to: override.ends_at ? Date.parse(override.ends_at) : Infinity,
    state: override.open ? 'opened' : 'shut',
    reason: override.reason,
  }));
}

/** The span that holds at an instant (epoch ms), or undefined where nothing is open. */
export function spanAt(spans: Span[], instant: number): Span | undefined {
  return spans
    .filter((span) => span.from <= instant && instant < span.to)
    .sort((a, b) => RANKS.indexOf(b.state) - RANKS.indexOf(a.state))[0];
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
  const edges = spans.flatMap((span) => [span.from, span.to]).sort((a, b) => a - b);
  return edges.find((edge) => edge > instant && !holds(spanAt(spans, edge))) ?? Infinity;
}
