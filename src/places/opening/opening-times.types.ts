import type { Weekday } from './london-time.ts';

/** Who is there: staff, nobody but the door is open, or staff for those who have booked. */
export type Access = 'staffed' | 'self_service' | 'by_appointment';

/**
 * Hours by the London clock, 'HH:MM'. `closes` may be '24:00'; when it is not after `opens` the
 * interval runs past midnight and belongs to the date on which it opens.
 */
export interface Interval {
  opens: string;
  closes: string;
  access: Access;
}

/** Hours that repeat each week from `valid_from` to `valid_to`, both included; null is no limit. */
export interface WeeklyHours extends Interval {
  days: Weekday[];
  valid_from: string | null;
  valid_to: string | null;
}

/**
 * Hours that replace the weekly ones from `starts_on` to `ends_on`, both included. No intervals
 * means closed. Where two ranges hold a date, the shorter wins: a day inside a school holiday.
 */
export interface DatedHours {
  starts_on: string;
  ends_on: string;
  reason: string | null;
  intervals: Interval[];
}

/**
 * Something that happened, such as a burst pipe: wins over everything between two ISO 8601
 * instants; `ends_at` null is until further notice. Where an opening and a closure meet, the
 * closure wins, as a wasted journey costs more than a missed one.
 */
export interface Override {
  starts_at: string;
  ends_at: string | null;
  open: boolean;
  reason: string;
}

/** All that is known of when a place is open, as the database view emits it. */
export interface OpeningTimes {
  weekly: WeeklyHours[];
  dated: DatedHours[];
  bank_holidays: 'closed' | 'as_usual' | 'unknown';
  overrides: Override[];
}

/** Bank holidays by date ('YYYY-MM-DD'), each with its name. */
export type BankHolidays = Readonly<Record<string, string>>;
