import { useState } from 'react';
import { fill } from '../../messages/fill.ts';
import type { StaffClient } from '../../staff/session.queries.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { Confirm } from '../../staff/ui/Dialog.tsx';
import { Select } from '../../staff/ui/Field.tsx';
import { NamedOptions } from '../../staff/ui/NamedOptions.tsx';
import { errorSentence, type ApiError } from '../../staff/ui/refusal.ts';
import { changeMany, mergePriorities } from './inbox.queries.ts';
import type { InboxRow, ManyAnswers } from './inbox.schema.ts';
import type { Said } from './inbox.words.ts';
import type { PlaceNames } from './place-names.ts';
import { RadioList } from '../../staff/ui/RadioList.tsx';

interface Props extends Said {
  client: StaffClient;
  names: PlaceNames;
  selected: readonly InboxRow[];
  onNone: () => void;
  /** Told what was said of each record, once all is done. */
  onDone: (message: string) => void;
}

/** What can be done to all that is selected at once. */
export function ManyBar({ client, names, selected, onNone, onDone, ...said }: Props) {
  const { words, workspace, language } = said;
  const { many } = words;
  const [asking, setAsking] = useState<'publish' | 'decline' | 'group'>();
  const [choice, setChoice] = useState('');
  const [busy, setBusy] = useState(false);
  const count = selected.length;
  const title = {
    publish: many.publish_title,
    decline: many.decline_title,
    group: many.group_title,
  };

  const tell = ({ value, error }: { value?: ManyAnswers; error?: ApiError }) => {
    setBusy(false);
    setAsking(undefined);
    setChoice('');
    if (error) return onDone(errorSentence(error, workspace.errors));
    const left = value!.filter(({ done }) => !done);
    const result = fill(many.result, { count: value!.length - left.length }, language);
    const why = [...new Set(left.map(({ message }) => message))].join(' ');
    onDone(
      left.length > 0
        ? `${result} ${fill(many.left, { count: left.length, why }, language)}`
        : result,
    );
  };
  const act = async () => {
    if (busy || (asking !== 'publish' && !choice)) return;
    setBusy(true);
    if (asking === 'publish') tell(await changeMany(client, { name: 'publish' }, selected));
    if (asking === 'decline') {
      tell(await changeMany(client, { name: 'decline', reason: choice }, selected));
    }
    if (asking === 'group') {
      const into = selected.find(({ id }) => id === choice)!;
      const { error } = await mergePriorities(
        client,
        into,
        selected.filter((one) => one !== into),
      );
      tell(error ? { error } : { value: selected.map(({ id }) => ({ id, done: true })) });
    }
  };

  return (
    <section className="inbox-many" aria-label={fill(many.selected, { count }, language)}>
      <strong>{fill(many.selected, { count }, language)}</strong>
      <div className="actions">
        <Button small onClick={() => setAsking('publish')}>
          {many.publish}
        </Button>
        <Button small kind="secondary" onClick={() => setAsking('decline')}>
          {many.decline}
        </Button>
        {count > 1 && (
          <Button small kind="secondary" onClick={() => setAsking('group')}>
            {many.group}
          </Button>
        )}
        <Button small kind="secondary" onClick={onNone}>
          {many.none}
        </Button>
      </div>
      <Select
        name="many-theme"
        label={many.theme}
        value=""
        onChange={async ({ target }) =>
          tell(await changeMany(client, { name: 'theme', theme: target.value }, selected))
        }
      >
        <option value="">–</option>
        <NamedOptions among={names.themes} />
      </Select>
      {asking && (
        <Confirm
          title={asking === 'group' ? many.group_title : fill(title[asking], { count }, language)}
          kind={asking === 'decline' ? 'warning' : 'primary'}
          confirm={many[asking]}
          cancel={words.forms.cancel}
          busy={busy}
          onConfirm={() => void act()}
          onCancel={() => setAsking(undefined)}
        >
          {asking === 'publish' && <p>{many.publish_text}</p>}
          {asking === 'decline' && (
            <RadioList
              name="many-reason"
              legend={words.forms.decline.reason}
              options={Object.entries(words.decline_reasons)}
              value={choice}
              onChange={setChoice}
            />
          )}
          {asking === 'group' && (
            <RadioList
              name="many-into"
              legend={many.group_text}
              options={selected.map(({ id, excerpt }) => [id, excerpt ?? ''])}
              value={choice}
              onChange={setChoice}
            />
          )}
        </Confirm>
      )}
    </section>
  );
}
