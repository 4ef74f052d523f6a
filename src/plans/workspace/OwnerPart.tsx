import { useEffect, useState } from 'react';
import { Button } from '../../staff/ui/Button.tsx';
import { Select } from '../../staff/ui/Field.tsx';
import { NamedOptions } from '../../staff/ui/NamedOptions.tsx';
import { changePlan, possibleOwners } from './plan-changes.queries.ts';
import type { PartProps } from './PlanScreen.tsx';
import { SavingForm } from '../../staff/ui/SavingForm.tsx';
import { useSaving } from '../../staff/ui/use-saving.ts';

/** Whose plan it is; managers choose among those who may own one in its area. */
export function OwnerPart({
  record,
  client,
  words,
  workspace,
  mayManage,
  reload,
  announce,
}: PartProps) {
  const { plan, people } = record;
  const [choices, setChoices] = useState<{ id: string; name: string }[]>([]);
  const [chosen, setChosen] = useState<string>();
  const { save, ...saving } = useSaving();
  const area = plan.neighbourhood_id;
  useEffect(() => {
    if (!mayManage) return;
    void possibleOwners(client, area).then(setChoices);
  }, [client, area, mayManage]);
  const owner = plan.owner_id
    ? (people.get(plan.owner_id) ?? words.plan.somebody)
    : words.plan.nobody;
  async function store() {
    const sent = { plan: plan.id, version: plan.version, owner: chosen || null };
    if (!(await save(() => changePlan(client, 'set_plan_owner', sent)))) return;
    setChosen(undefined);
    announce(words.plan.saved);
    await reload();
  }
  return (
    <section className="section">
      <h2>{words.plan.owner}</h2>
      <p>{owner}</p>
      {mayManage && (
        <SavingForm
          className="no-print"
          saving={saving}
          workspace={workspace}
          reload={reload}
          onStore={store}
        >
          <Select
            name="owner"
            label={words.plan.owner}
            hint={words.plan.owner_hint}
            value={chosen ?? plan.owner_id ?? ''}
            onChange={(event) => setChosen(event.target.value)}
          >
            <option value="">{words.plan.nobody}</option>
            <NamedOptions among={choices} />
          </Select>
          <Button type="submit" kind="secondary" small busy={saving.busy}>
            {words.plan.set_owner}
          </Button>
        </SavingForm>
      )}
    </section>
  );
}
