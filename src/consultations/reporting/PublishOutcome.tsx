import { useState } from 'react';
import { Button } from '../../staff/ui/Button.tsx';
import { Confirm } from '../../staff/ui/Dialog.tsx';
import { LongField } from '../../staff/ui/Field.tsx';
import { SavingProblem } from '../../staff/ui/SavingProblem.tsx';
import { useSaving } from '../../staff/ui/use-saving.ts';
import { publishOutcome } from './reporting.queries.ts';
import type { PartProps } from './ReportScreen.tsx';
import type { useOutcome } from './use-outcome.ts';

interface Props extends PartProps {
  outcome: ReturnType<typeof useOutcome>;
}

/** Publishing what is written, for good; again with a note of what has changed. */
export function PublishOutcome({
  outcome,
  report,
  client,
  words,
  workspace,
  announce,
  reload,
}: Props) {
  const [note, setNote] = useState('');
  const [asking, ask] = useState(false);
  const { save, ...saving } = useSaving();
  const { publish } = words;
  const isAgain = report.records.length > 0;
  async function store() {
    const version = await outcome.save();
    // What is wrong with what is written is said above it.
    if (version === undefined) return ask(false);
    const { id } = report.consultation;
    const isDone = await save(() => publishOutcome(client, id, version, note));
    ask(false);
    if (!isDone) return;
    setNote('');
    announce(publish.done);
    await reload();
  }
  return (
    <section className="section">
      <h2>{isAgain ? publish.again_title : publish.title}</h2>
      <SavingProblem saving={saving} workspace={workspace} reload={outcome.showChange} />
      <p>{isAgain ? publish.again_text : publish.text}</p>
      {isAgain && (
        <LongField
          name="note"
          label={publish.note}
          rows={3}
          value={note}
          onChange={({ target }) => setNote(target.value)}
        />
      )}
      <Button onClick={() => ask(true)}>{publish.button}</Button>
      {asking && (
        <Confirm
          title={isAgain ? publish.again_title : publish.title}
          confirm={publish.confirm}
          cancel={publish.cancel}
          kind="primary"
          busy={saving.busy || outcome.saving.busy}
          onConfirm={() => void store()}
          onCancel={() => ask(false)}
        >
          <p>{publish.text}</p>
        </Confirm>
      )}
    </section>
  );
}
