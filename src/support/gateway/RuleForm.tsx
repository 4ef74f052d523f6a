import { useState } from 'react';
import { fill } from '../../messages/fill.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { Confirm } from '../../staff/ui/Dialog.tsx';
import { Select } from '../../staff/ui/Field.tsx';
import { NamedOptions } from '../../staff/ui/NamedOptions.tsx';
import { PageHeading } from '../../staff/ui/PageHeading.tsx';
import { SavingForm } from '../../staff/ui/SavingForm.tsx';
import { useSaving } from '../../staff/ui/use-saving.ts';
import type { RoutingRule } from './gateway.schema.ts';
import { nameIn } from './name-in.ts';
import type { RoutingForm } from './routing-form.ts';
import { deleteRule, saveRule } from './routing.queries.ts';

/** Adds a rule, or changes the one that there is, or takes it away. */
export function RuleForm(props: RoutingForm & { rule: RoutingRule | undefined }) {
  const { words, workspace, client, choices, rule, reload, onDone } = props;
  const { rules: said } = words.routing;
  const [answers, setAnswers] = useState({
    need: rule?.need_id ?? '',
    area: rule?.neighbourhood_id ?? '',
    team: rule?.team_id ?? choices.teams[0]?.id ?? '',
  });
  const [asking, setAsking] = useState(false);
  const saving = useSaving();
  const set = (name: keyof typeof answers) => ({
    value: answers[name],
    onChange: ({ target }: { target: { value: string } }) =>
      setAnswers((before) => ({ ...before, [name]: target.value })),
  });
  const remove = async (gone: RoutingRule) => {
    setAsking(false);
    if (await saving.save(() => deleteRule(client, gone))) await onDone(said.removed);
  };
  const title = rule
    ? fill(said.edit, {
        what: nameIn(choices.needs, rule.need_id) ?? said.anything,
        where: nameIn(choices.areas, rule.neighbourhood_id) ?? said.everywhere,
      })
    : said.add;
  return (
    <>
      <PageHeading title={title}>
        {rule && (
          <Button kind="warning" small onClick={() => setAsking(true)}>
            {said.remove}
          </Button>
        )}
      </PageHeading>
      <SavingForm
        className="prose"
        saving={saving}
        workspace={workspace}
        reload={reload}
        onStore={async () => {
          if (await saving.save(() => saveRule(client, rule, answers))) await onDone(said.saved);
        }}
      >
        <Select name="need" label={said.what} {...set('need')}>
          <option value="">{said.anything}</option>
          <NamedOptions among={choices.needs} />
        </Select>
        <Select name="neighbourhood" label={said.where} {...set('area')}>
          <option value="">{said.everywhere}</option>
          <NamedOptions among={choices.areas} />
        </Select>
        <Select name="team" label={said.who} {...set('team')}>
          <NamedOptions among={choices.teams} />
        </Select>
        <Button type="submit" busy={saving.busy}>
          {said.save}
        </Button>
      </SavingForm>
      {asking && rule && (
        <Confirm
          title={said.remove_title}
          confirm={said.remove}
          cancel={workspace.ui.cancel}
          onCancel={() => setAsking(false)}
          onConfirm={() => void remove(rule)}
        >
          <p>{said.remove_text}</p>
        </Confirm>
      )}
    </>
  );
}
