import { useState } from 'react';
import { fill } from '../../messages/fill.ts';
import type { StaffClient } from '../../staff/session.queries.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { Confirm } from '../../staff/ui/Dialog.tsx';
import { LongField } from '../../staff/ui/Field.tsx';
import { SavingForm } from '../../staff/ui/SavingForm.tsx';
import { useSaving } from '../../staff/ui/use-saving.ts';
import { closeApart } from './gateway.queries.ts';
import type { Choices, QueueRow } from './gateway.schema.ts';
import type { Said } from './gateway.words.ts';
import { QueueTable } from './QueueTable.tsx';

interface Props extends Said {
  client: StaffClient;
  choices: Choices;
  rows: readonly QueueRow[];
  reload: () => Promise<void>;
  /** Told what was done, once it is. */
  onDone: (told: string) => void;
}

/** As many as are closed at once. */
const MOST = 100;

/** What came in a flood, to be looked through; what nobody sent for help is closed together. */
export function CloseFlood({ client, choices, rows, reload, onDone, ...said }: Props) {
  const { words, workspace, language } = said;
  const { flood } = words;
  const [ids, setIds] = useState<readonly string[]>([]);
  const [why, setWhy] = useState('');
  const [asking, setAsking] = useState(false);
  const saving = useSaving();
  // What somebody else has closed meanwhile is not chosen any more.
  const chosen = rows.filter(({ id }) => ids.includes(id));
  const count = chosen.length;
  const close = async () => {
    setAsking(false);
    if (!(await saving.save(() => closeApart(client, chosen, why)))) return;
    setIds([]);
    setWhy('');
    await reload();
    onDone(fill(flood.done, { count }, language));
  };
  return (
    <>
      <QueueTable
        {...said}
        caption={words.lists.apart}
        choices={choices}
        rows={rows}
        first={[
          {
            key: 'choose',
            label: flood.choose,
            cell: ({ id, reference }) => (
              <input
                type="checkbox"
                className="queue-choose"
                aria-label={fill(flood.choose_one, { reference })}
                checked={ids.includes(id)}
                onChange={({ target }) =>
                  setIds(target.checked ? [...ids, id] : ids.filter((other) => other !== id))
                }
              />
            ),
          },
        ]}
      />
      <section className="block" aria-labelledby="flood-title">
        <h2 id="flood-title">{flood.title}</h2>
        <p>{flood.about}</p>
        <p role="status">{fill(flood.chosen, { count }, language)}</p>
        <div className="actions queue-choices">
          <Button
            kind="secondary"
            small
            onClick={() => setIds(rows.slice(0, MOST).map(({ id }) => id))}
          >
            {flood.choose_all}
          </Button>
          <Button kind="secondary" small onClick={() => setIds([])}>
            {flood.choose_none}
          </Button>
        </div>
        <SavingForm
          className="prose"
          saving={saving}
          workspace={workspace}
          reload={reload}
          onStore={async () => {
            if (count > 0 && why.trim()) setAsking(true);
            else await close();
          }}
        >
          <LongField
            name="words"
            label={flood.words}
            hint={flood.words_hint}
            rows={2}
            value={why}
            onChange={({ target }) => setWhy(target.value)}
          />
          <Button type="submit" kind="secondary" busy={saving.busy}>
            {flood.close}
          </Button>
        </SavingForm>
        {asking && (
          <Confirm
            title={fill(flood.confirm, { count }, language)}
            confirm={flood.close}
            cancel={workspace.ui.cancel}
            onCancel={() => setAsking(false)}
            onConfirm={() => void close()}
          >
            <p>{flood.confirm_text}</p>
          </Confirm>
        )}
      </section>
    </>
  );
}
