import { useState } from 'react';
import { Button } from '../../staff/ui/Button.tsx';
import { Field, LongField } from '../../staff/ui/Field.tsx';
import { changedHint } from './changed-hint.ts';
import { changePlan } from './plan-changes.queries.ts';
import type { PartProps } from './PlanScreen.tsx';
import { SavingForm } from '../../staff/ui/SavingForm.tsx';
import { useSaving } from '../../staff/ui/use-saving.ts';

/** Who leads a plan and what it is for. */
export function FactsPart({
  record,
  client,
  words,
  workspace,
  mayEdit,
  reload,
  announce,
}: PartProps) {
  const { plan } = record;
  const [opened, setOpened] = useState({ lead: plan.lead, summary: plan.summary });
  const [typed, setTyped] = useState(opened);
  const { save, ...saving } = useSaving();
  if (!mayEdit) {
    return (
      <section className="section">
        <h2>{words.plan.facts}</h2>
        <p>{plan.lead}</p>
        <p className="typed">{plan.summary}</p>
      </section>
    );
  }
  async function store() {
    const sent = { plan: plan.id, version: plan.version, ...typed };
    if (!(await save(() => changePlan(client, 'save_plan', sent)))) return;
    setOpened(typed);
    announce(words.plan.saved);
    await reload();
  }
  const hint = changedHint(opened.lead, plan.lead, words);
  return (
    <section className="section">
      <h2>{words.plan.facts}</h2>
      <SavingForm saving={saving} workspace={workspace} reload={reload} onStore={store}>
        <Field
          name="lead"
          label={words.plan.lead}
          {...(hint && { hint })}
          value={typed.lead}
          onChange={(event) => setTyped({ ...typed, lead: event.target.value })}
        />
        <LongField
          name="summary"
          label={words.plan.summary}
          hint={changedHint(opened.summary, plan.summary, words) ?? words.plan.summary_hint}
          rows={3}
          value={typed.summary}
          onChange={(event) => setTyped({ ...typed, summary: event.target.value })}
        />
        <Button type="submit" kind="secondary" busy={saving.busy}>
          {words.plan.save}
        </Button>
      </SavingForm>
    </section>
  );
}
