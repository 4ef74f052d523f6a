import { useState } from 'react';
import { fill } from '../../messages/fill.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { Confirm } from '../../staff/ui/Dialog.tsx';
import { LongField, Select } from '../../staff/ui/Field.tsx';
import { errorSentence, type ApiError } from '../../staff/ui/refusal.ts';
import { SavingForm } from '../../staff/ui/SavingForm.tsx';
import { useSaving } from '../../staff/ui/use-saving.ts';
import { dayAndTime } from './day-and-time.ts';
import { likelyDuplicates, mergeCase } from './gateway.queries.ts';
import type { AlikeCase } from './gateway.schema.ts';
import type { RequestForm } from './request-form.ts';

/** Looks for other requests of the same person when asked to; merging is for a person to decide. */
export function AlikeCases({
  words,
  workspace,
  language,
  client,
  request,
  reload,
  onDone,
}: RequestForm) {
  const { alike } = words;
  const [found, setFound] = useState<AlikeCase[]>();
  const [error, setError] = useState<ApiError>();
  const [into, setInto] = useState('');
  const [why, setWhy] = useState('');
  const [asking, setAsking] = useState(false);
  const saving = useSaving();
  const chosen = found?.find(({ id }) => id === into);
  const told = ({ why: reasons, score }: AlikeCase) =>
    fill(alike.score, {
      score,
      why: reasons.map((reason) => alike.why[reason as keyof typeof alike.why]).join(', '),
    });
  const look = () =>
    likelyDuplicates(client, request.id).then(
      (cases) => {
        setFound(cases);
        setError(undefined);
      },
      (failed: ApiError) => setError(failed),
    );
  const merge = async () => {
    setAsking(false);
    if (await saving.save(() => mergeCase(client, request, into, why))) await onDone(alike.merged);
  };
  return (
    <section aria-labelledby="alike-title">
      <h2 id="alike-title">{alike.title}</h2>
      <p className="quiet">{alike.about}</p>
      {!found && (
        <Button kind="secondary" onClick={() => void look()}>
          {alike.look}
        </Button>
      )}
      {error && <p role="alert">{errorSentence(error, workspace.errors)}</p>}
      <p role="status">{found?.length === 0 && alike.none}</p>
      {found && found.length > 0 && (
        <SavingForm
          className="prose"
          saving={saving}
          workspace={workspace}
          reload={reload}
          onStore={async () => {
            if (chosen && why.trim()) setAsking(true);
            else await merge();
          }}
        >
          <Select
            name="into_case"
            label={alike.choose}
            value={into}
            onChange={({ target }) => setInto(target.value)}
          >
            <option value="">{words.triage.choose}</option>
            {found.map((one) => (
              <option key={one.id} value={one.id}>
                {fill(alike.option, {
                  reference: one.reference,
                  day: dayAndTime(one.received_at, language),
                  why: told(one),
                })}
              </option>
            ))}
          </Select>
          <LongField
            name="words"
            label={alike.words}
            rows={2}
            value={why}
            onChange={({ target }) => setWhy(target.value)}
          />
          <Button type="submit" kind="secondary" busy={saving.busy}>
            {alike.merge}
          </Button>
        </SavingForm>
      )}
      {asking && chosen && (
        <Confirm
          kind="primary"
          title={fill(alike.merge_title, { reference: chosen.reference })}
          confirm={alike.merge}
          cancel={workspace.ui.cancel}
          onCancel={() => setAsking(false)}
          onConfirm={() => void merge()}
        >
          <p>{fill(alike.merge_text, { reference: chosen.reference })}</p>
        </Confirm>
      )}
    </section>
  );
}
