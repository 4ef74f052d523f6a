import { useEffect, useState } from 'react';
import { fill } from '../../messages/fill.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { Select } from '../../staff/ui/Field.tsx';
import { Problem } from '../../staff/ui/Problem.tsx';
import type { ApiError } from '../../staff/ui/refusal.ts';
import { areaActions, linkAction } from './inbox.queries.ts';
import type { FormProps } from './record-forms.ts';

/** Says which actions of the area's plans something led to. Each link counts at once. */
export function LinkForm({
  client,
  record,
  history,
  words,
  workspace,
  refresh,
  onCancel,
}: FormProps) {
  const { link } = words.forms;
  const [actions, setActions] = useState<{ id: string; title: string }[]>();
  const [chosen, setChosen] = useState('');
  const [problem, setProblem] = useState<{ error: ApiError; attempt: number }>();
  const area = record.neighbourhood_id;
  useEffect(
    () =>
      void areaActions(client, area).then(({ value, error }) => {
        setActions(value);
        if (error) setProblem({ error, attempt: 1 });
      }),
    [client, area],
  );
  const change = async (name: 'link_priority' | 'unlink_priority', action: string) => {
    const { error } = await linkAction(client, name, action, record.id);
    setProblem(error && { error, attempt: (problem?.attempt ?? 0) + 1 });
    if (!error) setChosen('');
    await refresh();
  };
  const linked = history?.actions ?? [];
  return (
    <form
      className="record-form"
      aria-label={link.open}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen) void change('link_priority', chosen);
      }}
    >
      <h3>{link.open}</h3>
      {problem && <Problem {...problem} words={workspace} />}
      {linked.length > 0 && (
        <>
          <h4>{link.linked}</h4>
          <ul className="plain-list">
            {linked.map(({ id, title }) => (
              <li key={id} className="actions">
                {title}
                <Button
                  kind="secondary"
                  small
                  aria-label={fill(link.unlink, { title })}
                  onClick={() => void change('unlink_priority', id)}
                >
                  ×
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {actions?.length === 0 ? (
        <p>{link.nothing}</p>
      ) : (
        <Select
          name="action"
          label={link.action}
          value={chosen}
          onChange={({ target }) => setChosen(target.value)}
        >
          <option value="">{link.choose}</option>
          {actions
            ?.filter(({ id }) => !linked.some((one) => one.id === id))
            .map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
        </Select>
      )}
      <div className="actions">
        <Button type="submit">{link.save}</Button>
        <Button kind="secondary" onClick={onCancel}>
          {words.keys.close}
        </Button>
      </div>
    </form>
  );
}
