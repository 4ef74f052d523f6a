import { addDays } from '../../places/opening/london-time.ts';
import { byReviewDue, isActionLate, isReviewLate } from '../review-clock.ts';
import type { Board } from './workspace-plans.queries.ts';

type Plan = Board['plans'][number];

/** What somebody has to see to, in one plan. */
export interface Reminder {
  plan: Plan;
  review?: { kind: 'late' | 'soon'; day: string };
  lateActions: { id: string; title: string; due_on: string }[];
  /** Published and nobody's: nobody is reminded by email. */
  noOwner: boolean;
}

/** How many days ahead a review is due soon; owners get their letter on the same day. */
const SOON = 5;

/**
 * Published plans that need somebody, the longest overdue first.
 *
 * @param today 'YYYY-MM-DD' in London
 */
export function reminders(
  { plans, actions }: Pick<Board, 'plans' | 'actions'>,
  today: string,
): Reminder[] {
  return plans
    .filter(({ state }) => state === 'published')
    .sort(byReviewDue)
    .map((plan) => {
      const due = plan.review_due_on;
      const kind = isReviewLate(plan, today) ? 'late' : 'soon';
      return {
        plan,
        ...(due && due <= addDays(today, SOON) && { review: { kind, day: due } as const }),
        lateActions: actions.flatMap(({ id, plan_id, title, status, due_on }) =>
          plan_id === plan.id && due_on && isActionLate({ status, due_on }, today)
            ? [{ id, title, due_on }]
            : [],
        ),
        noOwner: plan.owner_id === null,
      };
    })
    .filter(({ review, lateActions, noOwner }) => review || lateActions.length > 0 || noOwner);
}
