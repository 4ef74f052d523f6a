import { useState } from 'react';
import { dayInLondon, longDate } from '../../lib/dates.ts';
import { fill } from '../../messages/fill.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { Confirm } from '../../staff/ui/Dialog.tsx';
import { Field } from '../../staff/ui/Field.tsx';
import type { ApiError } from '../../staff/ui/refusal.ts';
import { SavingForm } from '../../staff/ui/SavingForm.tsx';
import { useSaving } from '../../staff/ui/use-saving.ts';
import { eraseResponse, findResponse, type FoundResponse } from './reporting.queries.ts';
import type { PartProps } from './ReportScreen.tsx';

/** Erasing one person's answers, found by the code that only they have. */
export function ErasePart({ report, client, words, workspace, announce, reload }: PartProps) {
  const { erase, locale } = words;
  const [code, setCode] = useState('');
  const [reason, setReason] = useState('');
  const [found, setFound] = useState<FoundResponse>();
  const [asking, ask] = useState(false);
  const { save, ...saving } = useSaving();
  const { cleared_at, retained_until } = report.consultation;
  const date = (day: string) => ({ date: longDate(day, locale) });

  const look = () =>
    save(async () => {
      try {
        setFound(await findResponse(client, code));
        return { error: null };
      } catch (error) {
        setFound(undefined);
        return { error: error as ApiError };
      }
    });
  async function store() {
    const isDone = await save(() => eraseResponse(client, code, reason));
    ask(false);
    if (!isDone) return;
    setFound(undefined);
    setCode('');
    setReason('');
    announce(erase.done);
  }
  const isThere = found && !['withdrawn', 'erased'].includes(found.state);
  return (
    <section className="section">
      <h2>{erase.title}</h2>
      {cleared_at ? (
        <p>{fill(erase.cleared, date(dayInLondon(cleared_at)))}</p>
      ) : (
        <>
          <p>{erase.text}</p>
          {retained_until && <p>{fill(erase.retained, date(retained_until))}</p>}
          <SavingForm
            saving={saving}
            workspace={workspace}
            reload={reload}
            onStore={async () => void (isThere ? ask(true) : await look())}
          >
            <Field
              name="code"
              label={erase.code}
              autoComplete="off"
              value={code}
              onChange={({ target }) => {
                setCode(target.value);
                setFound(undefined);
              }}
            />
            <p role="status">
              {found &&
                (isThere
                  ? fill(erase.found, {
                      title: found.title,
                      ...date(dayInLondon(found.received_at)),
                    })
                  : erase.gone)}
            </p>
            {isThere && (
              <Field
                name="reason"
                label={erase.reason}
                hint={erase.reason_hint}
                value={reason}
                onChange={({ target }) => setReason(target.value)}
              />
            )}
            <Button type="submit" kind={isThere ? 'warning' : 'secondary'} busy={saving.busy}>
              {isThere ? erase.button : erase.find}
            </Button>
          </SavingForm>
        </>
      )}
      {asking && (
        <Confirm
          title={erase.title}
          confirm={erase.confirm}
          cancel={erase.cancel}
          busy={saving.busy}
          onConfirm={() => void store()}
          onCancel={() => ask(false)}
        >
          <p>{erase.text}</p>
        </Confirm>
      )}
    </section>
  );
}
