/** Dates are 'YYYY-MM-DD' in London; being text, they compare as dates do. */

/**
 * The last day on which the review after one on `day` is in time: a month later, or the last day of
 * a shorter month (31 January, 28 February). The database works `review_due_on` out the same way.
 */
export function nextReviewDueOn(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(date, lastDay))).toISOString().slice(0, 10);
}

/** Whether a plan is late: the day by which it had to be reviewed has gone. Drafts are never due. */
export function isReviewLate(plan: { review_due_on: string | null }, today: string): boolean {
  return plan.review_due_on !== null && plan.review_due_on < today;
}

/** Whether an action should have been done by now and is not. What was stopped is not awaited. */
export function isActionLate(
  action: { status: string; due_on: string | null },
  today: string,
): boolean {
  const isOpen = action.status === 'not_started' || action.status === 'under_way';
  return isOpen && action.due_on !== null && action.due_on < today;
}

/** Plans that are late first, longest overdue before the others, then by when they are due. */
export function byReviewDue(
  a: { review_due_on: string | null },
  b: { review_due_on: string | null },
): number {
  return (a.review_due_on ?? '9999').localeCompare(b.review_due_on ?? '9999');
}
