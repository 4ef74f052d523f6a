import type { StaffClient } from '../../staff/session.queries.ts';
import type { PriorityHistory, PriorityRecord } from './inbox.schema.ts';
import type { InboxWords, Said } from './inbox.words.ts';
import type { PlaceNames } from './place-names.ts';

/** What was done to a record. */
export type Deed = Exclude<keyof InboxWords['record']['done'], 'passed_on'>;

/** The forms that open below a record. */
export const recordForms = [
  'publish',
  'decline',
  'place',
  'answer',
  'group',
  'unpublish',
  'link',
] as const;
export type RecordFormName = (typeof recordForms)[number];

/** What every form below a record is given. */
export interface FormProps extends Said {
  client: StaffClient;
  record: PriorityRecord;
  history: PriorityHistory | undefined;
  names: PlaceNames;
  /** The record as it is now, and what was done. */
  onDone: (record: PriorityRecord, deed: Deed) => void;
  onCancel: () => void;
  refresh: () => Promise<void>;
}

/** The forms that make sense for a record in this state; the first is what it waits for. */
export function formsFor(state: string, answered: boolean): RecordFormName[] {
  if (state === 'received') return ['publish', 'decline', 'group', 'place', 'answer', 'link'];
  if (state === 'published') {
    const done: RecordFormName[] = ['publish', 'group', 'place', 'link', 'unpublish', 'decline'];
    return answered ? [...done, 'answer'] : ['answer', ...done];
  }
  return state === 'declined' || state === 'merged' ? ['place'] : [];
}

/** What the button that opens a form says. */
export function labelOf(
  name: RecordFormName,
  { state, answer }: Pick<PriorityRecord, 'state' | 'answer'>,
  { forms }: InboxWords,
): string {
  if (name === 'publish' && state === 'published') return forms.publish.reword;
  if (name === 'answer' && answer) return forms.answer.again;
  return forms[name].open;
}
