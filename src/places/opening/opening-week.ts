import { addDays, instantOf, timeAt } from './london-time.ts';
import { endOf, overrideSpans, spanAt, spansOn } from './opening-spans.ts';
import type { Access, BankHolidays, OpeningTimes } from './opening-times.types.ts';

/** Hours of a date by the London clock ('HH:MM'); a place opened by an override names no staff. */
export interface DayHours {
  opens: string;
  closes: string;
  access: Access | 'opened';
}

/** One real date of a place: its hours after every exception, and why they differ if they do. */
export interface OpeningDay {
  date: string;
  kind: 'hours' | 'closed' | 'not_known';
  hours: DayHours[];
  reason: string | null;
}

/** What holds on a London date. Hours past midnight stay with the date on which they begin. */
export function dayOf(times: OpeningTimes, date: string, bankHolidays: BankHolidays): OpeningDay {
  const start = instantOf(date, '00:00', 'opens');
  const own = spansOn(times, date, bankHolidays);
  const midnight = instantOf(date, '24:00', 'closes');
  const end = Math.max(midnight, ...own.map(({ to }) => to));
  const overrides = overrideSpans(times)
    .map((span) => ({ ...span, from: Math.max(span.from, start), to: Math.min(span.to, end) }))
    .filter(
      ({ from, to, state }) =>
        from < to && (state === 'opened' || own.some((span) => from < span.to && span.from < to)),
    );

  const spans = [...own, ...overrides];
  const hours: DayHours[] = [];
  let isUnknown = false;
  for (let from = start, to; from < midnight; from = to) {
    const state = spanAt(spans, from)?.state;
    to = endOf(spans, from, (span) => span?.state === state);
    if (state === 'not_known') isUnknown = true;
    else if (state && state !== 'closed' && state !== 'shut') {
      hours.push({ opens: timeAt(from), closes: timeAt(to), access: state });
    }
  }
  return {
    date,
    kind: hours.length ? 'hours' : isUnknown ? 'not_known' : 'closed',
    hours,
    reason: (overrides[0] ?? own[0])?.reason ?? null,
  };
}

/** Seven real dates from `date` ('YYYY-MM-DD') on, for the week table. */
export function nextSevenDays(
  times: OpeningTimes,
  date: string,
  bankHolidays: BankHolidays,
): OpeningDay[] {
  return [0, 1, 2, 3, 4, 5, 6].map((days) => dayOf(times, addDays(date, days), bankHolidays));
}
