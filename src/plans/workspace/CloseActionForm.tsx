import { useState } from 'react';
import { Button } from '../../staff/ui/Button.tsx';
import { Field, LongField } from '../../staff/ui/Field.tsx';
import type { ActionProps } from './ActionRow.tsx';
import { changePlan } from './plan-changes.queries.ts';
import { today } from './today.ts';
import { SavingForm } from '../../staff/ui/SavingForm.tsx';
import { useSaving } from '../../staff/ui/use-saving.ts';

interface Props extends ActionProps {
  kind: 'finish' | 'stop';
  onClose: () => void;
}

/** An action is done, with what changed; or given up, with why. */
export function CloseActionForm({ kind, onClose, ...props }: Props) {
  const { action, client, words, workspace, reload, announce } = props;
  const [text, setText] = useState(action.what_changed ?? '');
  const [day, setDay] = useState(action.done_on ?? today());
  const { save, ...saving } = useSaving();
  const { actions: said } = words;
  const seen = { action: action.id, version: action.version };
  async function store() {
    const stored = await save(() =>
      kind === 'finish'
        ? changePlan(client, 'finish_plan_action', {
            ...seen,
            what_changed: text,
            done_on: day || today(),
          })
        : changePlan(client, 'stop_plan_action', { ...seen, why: text }),
    );
    if (!stored) return;
    announce(words.plan.saved);
    onClose();
    await reload();
  }
  const field = kind === 'finish' ? 'what_changed' : 'why';
  return (
    <SavingForm
      className="block"
      saving={saving}
      workspace={workspace}
      reload={reload}
      onStore={store}
    >
      <LongField
        name={field}
        label={said[field]}
        hint={said[`${field}_hint`]}
        rows={3}
        autoFocus
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {kind === 'finish' && (
        <Field
          name="done_on"
          label={said.done_on}
          type="date"
          max={today()}
          value={day}
          onChange={(event) => setDay(event.target.value)}
        />
      )}
      <div className="actions">
        <Button type="submit" busy={saving.busy}>
          {words.plan.save}
        </Button>
        <Button kind="secondary" onClick={onClose}>
          {said.cancel}
        </Button>
      </div>
    </SavingForm>
  );
}
