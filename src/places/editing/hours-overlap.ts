import { weekdays } from './parts.ts';

/** Hours as the editor has them; without `byday` those of one date. */
interface EditedHours {
  byday?: string;
  opens_at: string;
  closes_at: string;
  access: string;
  valid_from?: string | null;
  valid_to?: string | null;
}

const DAY = 24 * 60;
const WEEK = 7 * DAY;

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

function spansOf({ byday = 'MO', opens_at, closes_at, ...hours }: EditedHours, row: number) {
  const opens = minutes(opens_at);
  const closes = minutes(closes_at);
  return byday.split(',').map((day) => {
    const midnight = (weekdays as readonly string[]).indexOf(day) * DAY;
    const end = closes <= opens ? closes + DAY : closes;
    return { ...hours, row, opens: midnight + opens, closes: midnight + end };
  });
}

type Span = ReturnType<typeof spansOf>[number];

const areInForceTogether = (a: Span, b: Span) =>
  (a.valid_from ?? '') <= (b.valid_to ?? '9') && (b.valid_from ?? '') <= (a.valid_to ?? '9');

const meet = (a: Span, b: Span, ahead: number) =>
  a.opens + ahead < b.closes && b.opens < a.closes + ahead;

/**
 * The first row whose hours overlap with those of an earlier row of the same access, as the
 * database's `private.first_overlap` finds it. Hours past midnight run into the next day. Self-service
 * around staffed hours is no overlap: the place is open, and for some of that time staff are there.
 *
 * @returns its index, or null when none do.
 */
export function firstOverlap(rows: readonly EditedHours[]): number | null {
  const spans = rows.flatMap(spansOf);
  const found = spans.flatMap((a) =>
    spans
      .filter(
        (b) =>
          a.access === b.access &&
          (a.row !== b.row || a.opens !== b.opens) &&
          areInForceTogether(a, b) &&
          (meet(a, b, 0) || meet(a, b, WEEK)),
      )
      .map((b) => Math.max(a.row, b.row)),
  );
  return found.length > 0 ? Math.min(...found) : null;
}
