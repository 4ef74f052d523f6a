import { useState } from 'react';
import { Field, LongField, Select } from '../../staff/ui/Field.tsx';
import { RadioList } from '../../staff/ui/RadioList.tsx';
import { useTyped } from '../../staff/ui/use-typed.ts';
import type { CasePart } from './case-part.ts';
import { agreedTo, type Named } from './case.ts';
import { CaseForm } from './CaseForm.tsx';
import { typedMoment } from './moments.ts';

function Options({ from, first }: { from: readonly Named[]; first: string }) {
  return (
    <>
      <option value="">{first}</option>
      {from.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </>
  );
}

/** What the person wants to reach, in their words. */
export function GoalForm(props: CasePart) {
  const said = props.words.goal;
  const { typed, bind } = useTyped(() => ({ words: '' }));
  return (
    <CaseForm
      {...props}
      title={said.title}
      save={said.save}
      change="add_goal"
      answers={() => typed}
    >
      <LongField {...bind('words', said.words)} rows={2} />
    </CaseForm>
  );
}

/** With whom the person agrees, or no longer agrees, that we share what they said. */
export function SharingForm(props: CasePart) {
  const said = props.words.sharing;
  const [agreed, setAgreed] = useState('');
  const { typed, bind } = useTyped(() => ({ organization: '', words: '' }));
  return (
    <CaseForm
      {...props}
      title={said.title}
      save={said.save}
      change="save_sharing"
      answers={() => ({
        organization: typed.organization || null,
        agreed: agreed ? agreed === 'yes' : null,
        words: typed.words,
      })}
    >
      <Select {...bind('organization', said.organization)}>
        <Options from={props.organizations} first={props.words.need.choose} />
      </Select>
      <RadioList
        name="agreed"
        legend={said.agreed}
        value={agreed}
        onChange={setAgreed}
        options={[
          ['yes', said.yes],
          ['no', said.no],
        ]}
      />
      <LongField {...bind('words', said.words)} rows={3} />
    </CaseForm>
  );
}

/** Passing the person on, only to whom they agreed that we share with. */
export function ReferOnForm(props: CasePart) {
  const said = props.words.refer_on;
  const { typed, bind } = useTyped(() => ({ organization: '', words: '' }));
  const agreed = agreedTo(props.record.sharing);
  return (
    <CaseForm
      {...props}
      title={said.title}
      save={said.save}
      change="refer_on"
      answers={() => ({ ...typed, organization: typed.organization || null })}
    >
      <Select {...bind('organization', said.organization, said.hint)}>
        <Options from={agreed} first={props.words.need.choose} />
      </Select>
      <LongField {...bind('words', said.words)} rows={3} />
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
      title={said.title}
      save={said.save}
      change="book_appointment"
      answers={() => ({ at: typedMoment(typed.at), location: typed.location || null })}
    >
      <Field {...bind('at', said.at)} type="datetime-local" />
      <Select {...bind('location', said.location)}>
        <Options from={props.hubs} first={said.elsewhere} />
      </Select>
    </CaseForm>
  );
}
