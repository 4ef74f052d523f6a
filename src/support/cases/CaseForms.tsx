import { useState } from 'react';
import { Field, LongField, Select } from '../../staff/ui/Field.tsx';
import { RadioList } from '../../staff/ui/RadioList.tsx';
import { useTyped } from '../../staff/ui/use-typed.ts';
import type { CasePart } from './case-part.ts';
import { CaseForm } from './CaseForm.tsx';
import { typedMoment } from './moments.ts';

/** A note: what the next person has to know. */
export function NoteForm(props: CasePart) {
  const said = props.words.note;
  const { typed, bind } = useTyped(() => ({ words: '' }));
  return (
    <CaseForm
      {...props}
      title={said.title}
      save={said.save}
      change="add_case_note"
      answers={() => typed}
    >
      <LongField {...bind('words', said.words, props.words.contact.words_hint)} />
    </CaseForm>
  );
}

/** What is to be done next, and when. */
export function NextStepForm(props: CasePart) {
  const said = props.words.next;
  const { typed, bind } = useTyped(() => ({ at: '', words: '' }));
  return (
    <CaseForm
      {...props}
      title={said.title}
      save={said.save}
      change="plan_next_step"
      answers={() => ({ words: typed.words, at: typedMoment(typed.at) })}
    >
      <Field {...bind('words', said.words)} />
      <Field {...bind('at', said.at)} type="datetime-local" />
    </CaseForm>
  );
}

/** Something else that would help. */
export function NeedForm(props: CasePart) {
  const said = props.words.need;
  const { typed, bind } = useTyped(() => ({ need: '' }));
  const had = new Set(props.record.needs.map(({ id }) => id));
  return (
    <CaseForm
      {...props}
      title={said.title}
      save={said.save}
      change="add_need"
      answers={() => ({ need: typed.need || null })}
    >
      <Select {...bind('need', said.need)}>
        <option value="">{said.choose}</option>
        {props.needs
          .filter(({ id }) => !had.has(id))
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </Select>
    </CaseForm>
  );
}

/** What came of it, and why it ends here. */
export function CloseForm(props: CasePart) {
  const said = props.words.close;
  const [outcome, setOutcome] = useState('');
  const { typed, bind } = useTyped(() => ({ words: '' }));
  return (
    <CaseForm
      {...props}
      title={said.title}
      save={said.save}
      change="close_case"
      answers={() => ({ ...typed, outcome })}
    >
      <RadioList
        name="outcome"
        legend={said.outcome}
        value={outcome}
        onChange={setOutcome}
        options={Object.entries(props.words.outcomes)}
      />
      <LongField {...bind('words', said.words)} rows={3} />
    </CaseForm>
  );
}

/** What somebody who works on it cannot decide. */
export function EscalateForm(props: CasePart) {
  const said = props.words.escalate;
  const { typed, bind } = useTyped(() => ({ words: '' }));
  return (
    <CaseForm
      {...props}
      title={said.title}
      save={said.save}
      change="escalate_case"
      answers={() => typed}
    >
      <LongField {...bind('words', said.words, said.hint)} rows={3} />
    </CaseForm>
  );
}

/** A closed case that goes on. */
export function OpenAgainForm(props: CasePart) {
  const said = props.words.open_again;
  const { typed, bind } = useTyped(() => ({ words: '' }));
  return (
    <CaseForm
      {...props}
      title={said.title}
      save={said.save}
      change="open_case_again"
      answers={() => typed}
    >
      <LongField {...bind('words', said.words)} rows={3} />
    </CaseForm>
  );
}
