import { addDays, dateAt } from './london-time.ts';
import {
  endOf,
  isOpen,
  overrideSpans,
  spanAt,
  spansOn,
  type OpenAccess,
  type OpenSpan,
  type Span,
} from './opening-spans.ts';
import type { BankHolidays, OpeningTimes } from './opening-times.types.ts';

export type * from './opening-times.types.ts';

const MINUTE = 60_000;
const DAYS_AHEAD = 14;
const CLOSING_SOON = 60;

/**
 * What a place is at an instant. Instants are epoch ms.
 * - open: `until` is the end of all adjoining hours, null beyond 14 days; `closing_in` counts whole
 *   minutes, rounded up, in the last 60; `changes` is when staff leave or come before that.
 * - closed: `opens` is the next opening within 14 days, null when there is none or when a date
 *   whose hours are not known comes first.
 * - appointment: `until` is null when nobody is there now and bookings are the only way in for
 *   the next 14 days.
 */
export type Status =
  | {
      kind: 'open';
      until: number | null;
      closing_in: number | null;
      access: OpenAccess;
      changes: { at: number; to: 'staffed' | 'self_service' } | null;
      reason: string | null;
    }
  | {
      kind: 'closed';
      opens: number | null;
      because: { cause: 'day' | 'override'; reason: string } | null;
    }
  | { kind: 'appointment'; until: number | null }
  | { kind: 'unknown' };

const isByAppointment = (span: Span | undefined) => span?.state === 'by_appointment';
const isKnown = (span: Span | undefined) => span?.state !== 'not_known';

/**
 * The status of a place at an instant (epoch ms) in Europe/London. Clock changes follow
 * `instantOf`; what each date holds follows `spansOn`.
 */
export function statusAt(times: OpeningTimes, now: number, bankHolidays: BankHolidays): Status {
  const spans = overrideSpans(times);
  // Yesterday's hours may run past midnight.
  for (let day = -1; day <= DAYS_AHEAD; day++) {
    spans.push(...spansOn(times, addDays(dateAt(now), day), bankHolidays));
  }
  const horizon = now + DAYS_AHEAD * 24 * 60 * MINUTE;
  const within = (instant: number) => (instant <= horizon ? instant : null);
  const current = spanAt(spans, now);

  if (isOpen(current)) return openStatus(spans, current, now, within);
  if (!isKnown(current)) return { kind: 'unknown' };
  if (isByAppointment(current)) {
    return { kind: 'appointment', until: within(endOf(spans, now, isByAppointment)) };
  }
  const next = within(endOf(spans, now, (span) => !isOpen(span) && isKnown(span)));
  const because = current?.reason
    ? ({ cause: current.state === 'shut' ? 'override' : 'day', reason: current.reason } as const)
    : null;
  const onlyBooked =
    !next && !because && within(endOf(spans, now, (span) => !isByAppointment(span)));
  if (onlyBooked) return { kind: 'appointment', until: null };
  return { kind: 'closed', opens: next && isOpen(spanAt(spans, next)) ? next : null, because };
}

function openStatus(
  spans: Span[],
  current: OpenSpan,
  now: number,
  within: (instant: number) => number | null,
): Status {
  const until = within(endOf(spans, now, isOpen));
  const minutes = until && Math.ceil((until - now) / MINUTE);
  const access = current.state;
  const at = endOf(spans, now, (span) => span?.state === access);
  const then = spanAt(spans, at);
  return {
    kind: 'open',
    until,
    closing_in: minutes && minutes <= CLOSING_SOON ? minutes : null,
    access,
    changes: within(at) && isOpen(then) && then.state !== 'opened' ? { at, to: then.state } : null,
    reason: access === 'opened' ? current.reason : null,
  };
}
