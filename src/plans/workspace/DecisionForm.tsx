import { useState } from 'react';
import { Button } from '../../staff/ui/Button.tsx';
import { Field, LongField } from '../../staff/ui/Field.tsx';
import { changedHint } from './changed-hint.ts';
import type { DecisionsProps } from './DecisionsPart.tsx';
import { changePlan } from './plan-changes.queries.ts';
import { today } from './today.ts';
import { SavingForm } from '../../staff/ui/SavingForm.tsx';
import { useSaving } from '../../staff/ui/use-saving.ts';
import { useTypedOver } from '../../staff/ui/use-typed-over.ts';
import type { StoredDecision } from './workspace-plans.queries.ts';

interface Props extends DecisionsProps {
  /** The one to change; a new one without it. */
  decision?: StoredDecision;
  onClose: () => void;
}

const answersOf = (decision: StoredDecision | undefined) => ({
  what: decision?.what ?? '',
  why: decision?.why ?? '',
  decided_by: decision?.decided_by ?? '',
  decided_on: decision?.decided_on ?? today(),
  minutes_url: decision?.minutes_url ?? '',
  notes: decision?.notes ?? '',
  public: decision?.public ?? false,
});

/** What was decided, by whom and why. */
export function DecisionForm(props: Props) {
  const { client, words, workspace, decision, place, reload, announce, onClose } = props;
  const stored = answersOf(decision);
  const { typed, change, both } = useTypedOver(stored);
  // A retry after a lost answer names the same decision.
  const [fresh] = useState(() => crypto.randomUUID());
  const { save, ...saving } = useSaving();
  const field = (name: Exclude<keyof typeof typed, 'public'>) => ({
    name,
    label: words.decisions[name],
    ...(both.includes(name) && { hint: changedHint(stored[name], words) }),
    value: typed[name],
    onChange: (event: { target: { value: string } }) => change({ [name]: event.target.value }),
  });
  async function store() {
    const sent = {
      ...typed,
      decided_on: typed.decided_on || null,
      decision: decision?.id ?? null,
      version: decision?.version ?? null,
      new_id: fresh,
      neighbourhood: place.neighbourhood,
      plan: place.plan,
    };
    if (!(await save(() => changePlan(client, 'save_plan_decision', sent)))) return;
    announce(words.plan.saved);
    onClose();
    await reload();
  }
  return (
    <SavingForm
      className="block"
      saving={saving}
      workspace={workspace}
      reload={reload}
      onStore={store}
    >
      <Field {...field('what')} autoFocus />
      <LongField {...field('why')} rows={3} />
      <Field {...field('decided_by')} />
      <Field {...field('decided_on')} type="date" max={today()} />
      <Field {...field('minutes_url')} type="url" />
      <LongField {...field('notes')} rows={2} />
      <p>
        <label>
          <input
            type="checkbox"
            checked={typed.public}
            onChange={(event) => change({ public: event.target.checked })}
          />{' '}
          {words.decisions.public}
        </label>
        <br />
        <span className="quiet">{words.decisions.public_hint}</span>
      </p>
      <div className="actions">
        <Button type="submit" busy={saving.busy}>
          {words.plan.save}
        </Button>
        <Button kind="secondary" onClick={onClose}>
          {words.actions.cancel}
        </Button>
      </div>
    </SavingForm>
  );
}
