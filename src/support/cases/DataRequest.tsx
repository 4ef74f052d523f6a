import { useState } from 'react';
import { fill } from '../../messages/fill.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { RadioList } from '../../staff/ui/RadioList.tsx';
import { errorSentence, type ApiError } from '../../staff/ui/refusal.ts';
import { saveFile } from '../../staff/ui/save-file.ts';
import type { CasePart } from './case-part.ts';
import { CaseForm } from './CaseForm.tsx';
import { whatWeHold } from './cases.queries.ts';

/** Deletes what a closed case says about somebody, for a reason that goes on the record. */
export function EraseForm(props: CasePart) {
  const said = props.words.erase;
  const [reason, setReason] = useState('');
  return (
    <CaseForm {...props} said={said} change="erase_case" answers={() => ({ reason })}>
      <p>{said.warning}</p>
      <RadioList
        name="reason"
        legend={said.reason}
        value={reason}
        onChange={setReason}
        options={Object.entries(said.reasons)}
      />
    </CaseForm>
  );
}

/** A copy of everything that is held about somebody, to hand to them. */
export function HeldCopy({ client, record, words, workspace, reload }: CasePart) {
  const [error, setError] = useState<ApiError>();
  const take = async () => {
    setError(undefined);
    try {
      const held = await whatWeHold(client, record.id);
      saveFile(
        fill(words.held.file, { reference: record.reference }),
        'application/json',
        JSON.stringify(held, null, 2),
      );
      // Who took it now stands among those who read it.
      await reload();
    } catch (refusal) {
      setError(refusal as ApiError);
    }
  };
  return (
    <section aria-labelledby="case-held">
      <h2 id="case-held">{words.held.title}</h2>
      <p>{words.held.text}</p>
      {record.merged_from.length > 0 && <p>{words.held.others}</p>}
      {error && <p role="alert">{errorSentence(error, workspace.errors)}</p>}
      <Button kind="secondary" onClick={() => void take()}>
        {words.held.save}
      </Button>
    </section>
  );
}
