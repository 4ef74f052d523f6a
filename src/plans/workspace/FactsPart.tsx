import { Button } from '../../staff/ui/Button.tsx';
import { Field, LongField } from '../../staff/ui/Field.tsx';
import { changedHint } from './changed-hint.ts';
import { changePlan } from './plan-changes.queries.ts';
import type { PartProps } from './PlanScreen.tsx';
import { SavingForm } from '../../staff/ui/SavingForm.tsx';
import { useSaving } from '../../staff/ui/use-saving.ts';
import { useTypedOver } from '../../staff/ui/use-typed-over.ts';

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
  const { typed, change, both } = useTypedOver({ lead: plan.lead, summary: plan.summary });
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
    announce(words.plan.saved);
    await reload();
  }
  return (
    <section className="section">
      <h2>{words.plan.facts}</h2>
      <SavingForm saving={saving} workspace={workspace} reload={reload} onStore={store}>
        <Field
          name="lead"
          label={words.plan.lead}
          {...(both.includes('lead') && { hint: changedHint(plan.lead, words) })}
          value={typed.lead}
          onChange={(event) => change({ lead: event.target.value })}
        />
        <LongField
          name="summary"
          label={words.plan.summary}
          hint={
            both.includes('summary') ? changedHint(plan.summary, words) : words.plan.summary_hint
          }
          rows={3}
          value={typed.summary}
          onChange={(event) => change({ summary: event.target.value })}
        />
        <Button type="submit" kind="secondary" busy={saving.busy}>
          {words.plan.save}
        </Button>
      </SavingForm>
    </section>
  );
}
