import { LongField } from '../../staff/ui/Field.tsx';
import { useTyped } from '../../staff/ui/use-typed.ts';
import type { CasePart } from './case-part.ts';
import { CaseForm } from './CaseForm.tsx';
import type { CaseChange } from './cases.queries.ts';

interface Props extends CasePart {
  said: { title: string; save: string; words: string };
  hint?: string;
  rows?: number;
  change: CaseChange;
}

/** A form that asks for words alone. */
function WordsForm({ hint, rows = 3, ...form }: Props) {
  const { typed, bind } = useTyped(() => ({ words: '' }));
  return (
    <CaseForm {...form} answers={() => typed}>
      <LongField {...bind('words', form.said.words, hint)} rows={rows} />
    </CaseForm>
  );
}

/** A note: what the next person has to know. */
export function NoteForm(part: CasePart) {
  const { note, contact } = part.words;
  return (
    <WordsForm {...part} said={note} hint={contact.words_hint} rows={5} change="add_case_note" />
  );
}

/** What the person wants to reach, in their words. */
export const GoalForm = (part: CasePart) => (
  <WordsForm {...part} said={part.words.goal} rows={2} change="add_goal" />
);

/** What somebody who works on it cannot decide. */
export function EscalateForm(part: CasePart) {
  const { escalate } = part.words;
  return <WordsForm {...part} said={escalate} hint={escalate.hint} change="escalate_case" />;
}

/** A closed case that goes on. */
export const OpenAgainForm = (part: CasePart) => (
  <WordsForm {...part} said={part.words.open_again} change="open_case_again" />
);
