import { useEffect, useRef, useState } from 'react';
import { fill } from '../../messages/fill.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { ActionForm } from './ActionForm.tsx';
import { ActionRow } from './ActionRow.tsx';
import { changePlan } from './plan-changes.queries.ts';
import type { PartProps } from './PlanScreen.tsx';
import { SavingProblem } from '../../staff/ui/SavingProblem.tsx';
import { useSaving } from '../../staff/ui/use-saving.ts';

/** What a plan promises, in an order that buttons change, so that a keyboard can too. */
export function ActionsPart(props: PartProps) {
  const { record, client, words, workspace, mayEdit, reload, announce } = props;
  const [adding, setAdding] = useState(false);
  const { save, ...saving } = useSaving();
  const list = useRef<HTMLOListElement>(null);
  const refocus = useRef<{ row: number; pressed: 'up' | 'down' }>(undefined);
  const { actions: said } = words;

  // The button that was pressed moves with its action, or is gone where it came to either end.
  useEffect(() => {
    if (!refocus.current) return;
    const { row, pressed } = refocus.current;
    const button = (name: string) =>
      list.current?.children[row]?.querySelector<HTMLElement>(`[data-move${name}]`);
    (button(`='${pressed}'`) ?? button(''))?.focus();
    refocus.current = undefined;
  }, [record.actions]);

  async function move(from: number, to: number) {
    const order = record.actions.map(({ id }) => id);
    const [moved] = order.splice(from, 1);
    order.splice(to, 0, moved!);
    const stored = await save(() =>
      changePlan(client, 'reorder_plan_actions', { plan: record.plan.id, actions: order }),
    );
    if (stored) {
      refocus.current = { row: to, pressed: to < from ? 'up' : 'down' };
      const { title } = record.actions[from]!;
      announce(fill(said.moved, { title, place: to + 1, count: order.length }));
    }
    await reload();
  }
  return (
    <section className="section">
      <h2>{said.title}</h2>
      <SavingProblem saving={saving} workspace={workspace} reload={reload} />
      {record.actions.length === 0 && <p>{said.none}</p>}
      <ol className="plan-actions" ref={list}>
        {record.actions.map((action, index) => (
          <ActionRow
            key={action.id}
            {...props}
            action={action}
            moves={
              mayEdit ? (
                <>
                  {index > 0 && (
                    <Button
                      kind="secondary"
                      small
                      data-move="up"
                      aria-label={fill(said.of, { verb: said.up, title: action.title })}
                      onClick={() => void move(index, index - 1)}
                    >
                      ↑
                    </Button>
                  )}
                  {index < record.actions.length - 1 && (
                    <Button
                      kind="secondary"
                      small
                      data-move="down"
                      aria-label={fill(said.of, { verb: said.down, title: action.title })}
                      onClick={() => void move(index, index + 1)}
                    >
                      ↓
                    </Button>
                  )}
                </>
              ) : null
            }
          />
        ))}
      </ol>
      {adding ? (
        <ActionForm {...props} onClose={() => setAdding(false)} />
      ) : (
        mayEdit && (
          <Button kind="secondary" small onClick={() => setAdding(true)}>
            {said.add}
          </Button>
        )
      )}
    </section>
  );
}
