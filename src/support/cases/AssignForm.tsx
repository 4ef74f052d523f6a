import { useCallback } from 'react';
import { fill } from '../../messages/fill.ts';
import { LongField, Select } from '../../staff/ui/Field.tsx';
import { useLoaded } from '../../staff/ui/use-loaded.ts';
import { useTyped } from '../../staff/ui/use-typed.ts';
import type { CasePart } from './case-part.ts';
import { CaseForm } from './CaseForm.tsx';
import { possibleLeads } from './cases.queries.ts';

/** Giving a case to a colleague, who is told how much each of them has already. */
export function AssignForm(props: CasePart) {
  const said = props.words.assign;
  const { client, record } = props;
  const load = useCallback(
    () => possibleLeads(client, record.neighbourhood_id),
    [client, record.neighbourhood_id],
  );
  const { loaded } = useLoaded(load);
  const { typed, bind } = useTyped(() => ({ lead: '', words: '' }));
  return (
    <CaseForm
      {...props}
      said={said}
      change="assign_case"
      answers={() => ({ lead: typed.lead || null, words: typed.words })}
    >
      <Select {...bind('lead', said.lead)}>
        <option value="">{said.queue}</option>
        {loaded?.value.map(({ id, name, leads }) => (
          <option key={id} value={id}>
            {fill(said.option, { name, leads: String(leads) })}
          </option>
        ))}
      </Select>
      <LongField {...bind('words', said.words, said.words_hint)} rows={3} />
    </CaseForm>
  );
}
