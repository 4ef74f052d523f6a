import { useState } from 'react';
import { fill } from '../../messages/fill.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { Select } from '../../staff/ui/Field.tsx';
import { Problem } from '../../staff/ui/Problem.tsx';
import type { ActionProps } from './ActionRow.tsx';
import { changePlan } from './plan-changes.queries.ts';
import { useSaving } from '../../staff/ui/use-saving.ts';

/** What residents said that led to an action, and linking more of it. */
export function ActionLinks({
  action,
  record,
  client,
  words,
  workspace,
  mayEdit,
  reload,
}: ActionProps) {
  const [chosen, setChosen] = useState('');
  const { save, ...saving } = useSaving();
  const { actions: said } = words;
  const linked = record.links.filter(({ action_id }) => action_id === action.id);
  const wordsOf = (priority: string) =>
    record.said.find(({ id }) => id === priority)?.words ?? said.waiting;
  const others = record.said.filter(({ id }) => !linked.some((link) => link.priority_id === id));
  async function change(name: 'link_priority' | 'unlink_priority', priority: string) {
    if (!(await save(() => changePlan(client, name, { action: action.id, priority })))) return;
    setChosen('');
    await reload();
  }
  return (
    <>
      {linked.length > 0 && (
        <>
          <h4>{said.linked}</h4>
          <ul>
            {linked.map(({ priority_id }) => (
              <li key={priority_id}>
                {wordsOf(priority_id)}{' '}
                {mayEdit && (
                  <button
                    type="button"
                    className="text-button no-print"
                    aria-label={fill(said.of, { verb: said.unlink, title: wordsOf(priority_id) })}
                    onClick={() => void change('unlink_priority', priority_id)}
                  >
                    {said.unlink}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {saving.error && <Problem error={saving.error} attempt={saving.attempt} words={workspace} />}
      {mayEdit && others.length > 0 && (
        <details className="no-print">
          <summary>{said.link}</summary>
          <Select
            name={`link-${action.id}`}
            label={said.link_choose}
            value={chosen}
            onChange={(event) => setChosen(event.target.value)}
          >
            <option value=""></option>
            {others.map(({ id, words: text }) => (
              <option key={id} value={id!}>
                {text?.slice(0, 120)}
              </option>
            ))}
          </Select>
          <Button
            kind="secondary"
            small
            busy={saving.busy || !chosen}
            onClick={() => void change('link_priority', chosen)}
          >
            {said.link_add}
          </Button>
        </details>
      )}
    </>
  );
}
