import { useState } from 'react';
import { Field, LongField, Select } from '../../staff/ui/Field.tsx';
import { NamedOptions } from '../../staff/ui/NamedOptions.tsx';
import { RadioList } from '../../staff/ui/RadioList.tsx';
import { useTyped } from '../../staff/ui/use-typed.ts';
import type { CasePart } from './case-part.ts';
import { CaseForm } from './CaseForm.tsx';
import { waysToAsk } from './follow-up.ts';
import { typedMoment } from './moments.ts';

/** What is to be done next, and when. */
export function NextStepForm(props: CasePart) {
  const said = props.words.next;
  const { typed, bind } = useTyped(() => ({ at: '', words: '' }));
  return (
    <CaseForm
      {...props}
      said={said}
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
      said={said}
      change="add_need"
      answers={() => ({ need: typed.need || null })}
    >
      <Select {...bind('need', said.need)}>
        <option value="">{said.choose}</option>
        <NamedOptions among={props.needs.filter(({ id }) => !had.has(id))} />
      </Select>
    </CaseForm>
  );
}

/** What came of it, and why it ends here. */
export function CloseForm(props: CasePart) {
  const { close: said, follow_up: later } = props.words;
  const [outcome, setOutcome] = useState('');
  const [followUp, setFollowUp] = useState('');
  const ways = waysToAsk(props.record, outcome);
  const { typed, bind } = useTyped(() => ({ words: '' }));
  return (
    <CaseForm
      {...props}
      said={said}
      change="close_case"
      answers={() => ({
        ...typed,
        outcome,
        follow_up: ways.some((way) => way === followUp) ? followUp : '',
      })}
    >
      <RadioList
        name="outcome"
        legend={said.outcome}
        value={outcome}
        onChange={setOutcome}
        options={Object.entries(props.words.outcomes)}
      />
      <LongField {...bind('words', said.words)} rows={3} />
      {ways.length > 0 && (
        <RadioList
          name="follow_up"
          legend={later.agree}
          hint={later.agree_hint}
          value={followUp}
          onChange={setFollowUp}
          options={[['', later.no], ...ways.map((way) => [way, later[way]] as const)]}
        />
      )}
    </CaseForm>
  );
}

/** When and where the person is to be met. */
export function AppointmentForm(props: CasePart) {
  const said = props.words.appointment;
  const { typed, bind } = useTyped(() => ({ at: '', location: '' }));
  return (
    <CaseForm
      {...props}
      said={said}
      change="book_appointment"
      answers={() => ({ at: typedMoment(typed.at), location: typed.location || null })}
    >
      <Field {...bind('at', said.at)} type="datetime-local" />
      <Select {...bind('location', said.location)}>
        <option value="">{said.elsewhere}</option>
        <NamedOptions among={props.hubs} />
      </Select>
    </CaseForm>
  );
}
