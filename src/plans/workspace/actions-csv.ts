import { csvFile } from '../../lib/csv.ts';
import { isActionLate } from '../review-clock.ts';
import type { Board } from './workspace-plans.queries.ts';

/** The columns of the export, described in docs/exports.md. They are only ever added to. */
export const COLUMNS = [
  'area',
  'theme',
  'plan_state',
  'plan_lead',
  'review_due_on',
  'position',
  'action',
  'action_lead',
  'status',
  'rag',
  'due_on',
  'late',
  'done_on',
  'what_changed',
  'stopped_because',
  'council_plan_priority',
] as const;

/**
 * Every action on the board as CSV, by area, theme and place in its plan.
 *
 * @param today 'YYYY-MM-DD', for what is late
 */
export function actionsCsv(
  { areas, themes, plans, actions }: Pick<Board, 'areas' | 'themes' | 'plans' | 'actions'>,
  today: string,
): string {
  const rows = areas.flatMap((area) =>
    themes.flatMap((theme) => {
      const plan = plans.find(
        (each) => each.neighbourhood_id === area.id && each.theme_id === theme.id,
      );
      return actions
        .filter(({ plan_id }) => plan_id === plan?.id)
        .map((action) => ({
          ...action,
          area: area.name,
          theme: theme.name,
          plan_state: plan!.state,
          plan_lead: plan!.lead,
          review_due_on: plan!.review_due_on,
          action: action.title,
          action_lead: action.lead,
          late: isActionLate(action, today) ? 'yes' : 'no',
        }));
    }),
  );
  return csvFile(COLUMNS, rows);
}
