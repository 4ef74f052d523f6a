import { useState } from 'react';
import { Button } from '../../staff/ui/Button.tsx';
import { Field, Select } from '../../staff/ui/Field.tsx';
import { changedHint } from './changed-hint.ts';
import { changePlan } from './plan-changes.queries.ts';
import type { PartProps } from './PlanScreen.tsx';
import { SavingForm } from '../../staff/ui/SavingForm.tsx';
import { useSaving } from '../../staff/ui/use-saving.ts';
import { useTypedOver } from '../../staff/ui/use-typed-over.ts';
import type { StoredAction } from './workspace-plans.queries.ts';

interface Props extends PartProps {
  /** The one to change; a new one without it. */
  action?: StoredAction;
  onClose: () => void;
}

const STATUSES = ['not_started', 'under_way'] as const;
const RAGS = ['on_track', 'at_risk', 'off_track'] as const;

const valuesOf = (action: StoredAction | undefined, lead: string) => ({
  title: action?.title ?? '',
  lead: action?.lead ?? lead,
  status: action?.status ?? 'not_started',
  rag: action?.rag ?? '',
  due_on: action?.due_on ?? '',
  council_plan_priority: action?.council_plan_priority ?? '',
});

/** What will be done, by whom and by when. */
export function ActionForm(props: Props) {
  const { record, action, client, words, workspace, reload, announce, onClose } = props;
  const stored = valuesOf(action, record.plan.lead);
  const { typed, change, both } = useTypedOver(stored);
  // A retry after a lost answer names the same action.
  const [fresh] = useState(() => crypto.randomUUID());
  const { save, ...saving } = useSaving();
  const { actions: said, statuses } = words;
  const field = (name: keyof typeof typed, label: string) => ({
    name,
    label,
    ...(both.includes(name) && { hint: changedHint(stored[name], words) }),
    value: typed[name],
    onChange: (event: { target: { value: string } }) => change({ [name]: event.target.value }),
  });
  async function store() {
    const sent = {
      ...typed,
      due_on: typed.due_on || null,
      plan: record.plan.id,
      action: action?.id ?? null,
      version: action?.version ?? null,
      new_id: fresh,
    };
    if (!(await save(() => changePlan(client, 'save_plan_action', sent)))) return;
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
      <Field {...field('title', said.name)} autoFocus />
      <Field {...field('lead', said.lead)} />
      <Select {...field('status', said.status)}>
        {STATUSES.map((status) => (
          <option key={status} value={status}>
            {statuses[status]}
          </option>
        ))}
      </Select>
      <Select {...field('rag', said.rag)}>
        <option value="">{said.no_rag}</option>
        {RAGS.map((rag) => (
          <option key={rag} value={rag}>
            {statuses[rag]}
          </option>
        ))}
      </Select>
      <Field {...field('due_on', said.due_on)} type="date" />
      <Field {...field('council_plan_priority', said.council_plan_priority)} />
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
