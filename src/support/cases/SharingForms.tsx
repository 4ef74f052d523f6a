import { useState } from 'react';
import { LongField, Select } from '../../staff/ui/Field.tsx';
import { NamedOptions } from '../../staff/ui/NamedOptions.tsx';
import { RadioList } from '../../staff/ui/RadioList.tsx';
import { useTyped } from '../../staff/ui/use-typed.ts';
import type { CasePart } from './case-part.ts';
import { agreedTo } from './case.ts';
import { CaseForm } from './CaseForm.tsx';

/** With whom the person agrees, or no longer agrees, that we share what they said. */
export function SharingForm(props: CasePart) {
  const said = props.words.sharing;
  const [agreed, setAgreed] = useState('');
  const { typed, bind } = useTyped(() => ({ organization: '', words: '' }));
  return (
    <CaseForm
      {...props}
      said={said}
      change="save_sharing"
      answers={() => ({
        organization: typed.organization || null,
        agreed: agreed ? agreed === 'yes' : null,
        words: typed.words,
      })}
    >
      <Select {...bind('organization', said.organization)}>
        <option value="">{props.words.need.choose}</option>
        <NamedOptions among={props.organizations} />
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
      said={said}
      change="refer_on"
      answers={() => ({ ...typed, organization: typed.organization || null })}
    >
      <Select {...bind('organization', said.organization, said.hint)}>
        <option value="">{props.words.need.choose}</option>
        <NamedOptions among={agreed} />
      </Select>
      <LongField {...bind('words', said.words)} rows={3} />
    </CaseForm>
  );
}
