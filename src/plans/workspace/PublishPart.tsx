import { useState } from 'react';
import { Button } from '../../staff/ui/Button.tsx';
import { LongField } from '../../staff/ui/Field.tsx';
import { changePlan } from './plan-changes.queries.ts';
import type { PartProps } from './PlanScreen.tsx';
import { SavingProblem } from '../../staff/ui/SavingProblem.tsx';
import { useSaving } from '../../staff/ui/use-saving.ts';

/** Showing a plan to the public, and ending it; for managers. */
export function PublishPart({
  record,
  client,
  words,
  workspace,
  mayManage,
  reload,
  announce,
}: PartProps) {
  const { plan } = record;
  const [reason, setReason] = useState('');
  const { save, ...saving } = useSaving();
  if (!mayManage) return null;
  const sent = { plan: plan.id, version: plan.version };
  async function publish() {
    if (!(await save(() => changePlan(client, 'publish_plan', sent)))) return;
    announce(words.plan.published);
    await reload();
  }
  async function end() {
    if (!(await save(() => changePlan(client, 'end_plan', { ...sent, reason })))) return;
    setReason('');
    announce(words.plan.saved);
    await reload();
  }
  return (
    <section className="section no-print">
      <SavingProblem saving={saving} workspace={workspace} reload={reload} />
      {plan.state === 'published' ? (
        <details>
          <summary>{words.plan.end}</summary>
          <LongField
            name="reason"
            label={words.plan.end_reason}
            hint={words.plan.end_hint}
            rows={3}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
          <Button kind="warning" busy={saving.busy} onClick={() => void end()}>
            {words.plan.end}
          </Button>
        </details>
      ) : (
        <Button busy={saving.busy} onClick={() => void publish()}>
          {plan.state === 'draft' ? words.plan.publish : words.plan.publish_again}
        </Button>
      )}
    </section>
  );
}
