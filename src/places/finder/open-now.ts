import { addDays, dateAt } from '../opening/london-time.ts';
import { isOpen, overrideSpans, spanAt, spansOn } from '../opening/opening-spans.ts';
import type { BankHolidays, OpeningTimes } from '../opening/opening-times.types.ts';

/**
 * Whether a place is open at an instant (epoch ms): what `statusAt` says, without looking ahead, as
 * a list of a thousand places asks it of each.
 */
export function isOpenAt(times: OpeningTimes, now: number, bankHolidays: BankHolidays): boolean {
  const today = dateAt(now);
  const spans = [addDays(today, -1), today].flatMap((date) => spansOn(times, date, bankHolidays));
  return isOpen(spanAt([...overrideSpans(times), ...spans], now));
}
