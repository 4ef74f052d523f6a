import type { ChangeNames } from '../../staff/ui/change-lines.ts';
import type { PlansWords } from './plans-workspace.words.ts';
import type { LoadedPlan } from './workspace-plans.queries.ts';

/** The tables whose changes are a plan's. */
export const recordedTables = [
  'plans',
  'plan_actions',
  'plan_reviews',
  'plan_action_priorities',
] as const;

/** What the record of a plan calls the columns that changed, and the people and codes in them. */
export function planChangeNames(
  { people, themes, actions, said }: Pick<LoadedPlan, 'people' | 'themes' | 'actions' | 'said'>,
  { record, states, statuses }: Pick<PlansWords, 'record' | 'states' | 'statuses'>,
  roles: Readonly<Record<string, string>>,
): ChangeNames {
  return {
    columns: record.columns,
    values: new Map([
      ...Object.entries(states),
      ...Object.entries(statuses),
      ...Object.entries(roles),
      ...people,
      ...themes.map(({ id, name }) => [id!, name!] as const),
      ...actions.map(({ id, title }) => [id, title] as const),
      ...said.map(({ id, words }) => [id!, words!] as const),
    ]),
  };
}
