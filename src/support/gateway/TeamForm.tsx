import { useState } from 'react';
import { fill } from '../../messages/fill.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { Field } from '../../staff/ui/Field.tsx';
import { PageHeading } from '../../staff/ui/PageHeading.tsx';
import { SavingForm } from '../../staff/ui/SavingForm.tsx';
import { useSaving } from '../../staff/ui/use-saving.ts';
import type { Choices } from './gateway.schema.ts';
import type { RoutingForm } from './routing-form.ts';
import { saveTeam } from './routing.queries.ts';

/** Adds a team, or changes the one that there is. */
export function TeamForm(props: RoutingForm & { team: Choices['teams'][number] | undefined }) {
  const { words, workspace, client, team, reload, onDone } = props;
  const { teams: said } = words.routing;
  const [name, setName] = useState(team?.name ?? '');
  const [isDefault, setIsDefault] = useState(team?.is_default ?? false);
  const saving = useSaving();
  return (
    <>
      <PageHeading title={team ? fill(said.edit, { name: team.name }) : said.add} />
      <SavingForm
        className="prose"
        saving={saving}
        workspace={workspace}
        reload={reload}
        onStore={async () => {
          if (await saving.save(() => saveTeam(client, team, name, isDefault))) {
            await onDone(said.saved);
          }
        }}
      >
        <Field
          name="name"
          label={said.name}
          maxLength={80}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <p>
          <label>
            <input
              type="checkbox"
              checked={isDefault}
              onChange={({ target }) => setIsDefault(target.checked)}
            />
            {said.is_default}
          </label>
        </p>
        <Button type="submit" busy={saving.busy}>
          {said.save}
        </Button>
      </SavingForm>
    </>
  );
}
