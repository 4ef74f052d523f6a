import { useState, type ReactNode } from 'react';
import { longDate } from '../../lib/dates.ts';
import { fill } from '../../messages/fill.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { Problem } from '../../staff/ui/Problem.tsx';
import { isActionLate } from '../review-clock.ts';
import { ActionForm } from './ActionForm.tsx';
import { ActionLinks } from './ActionLinks.tsx';
import { CloseActionForm } from './CloseActionForm.tsx';
import { changePlan } from './plan-changes.queries.ts';
import type { PartProps } from './PlanScreen.tsx';
import { StatusMark } from './StatusMark.tsx';
import { today } from './today.ts';
import { useSaving } from '../../staff/ui/use-saving.ts';
import type { StoredAction } from './workspace-plans.queries.ts';

export interface ActionProps extends PartProps {
  action: StoredAction;
}

/** One action: how it stands, and what can be done about it. */
export function ActionRow({ moves, ...props }: ActionProps & { moves: ReactNode }) {
  const { action, client, words, workspace, mayEdit, reload } = props;
  const [open, setOpen] = useState<'edit' | 'finish' | 'stop'>();
  const { save, ...saving } = useSaving();
  const { actions: said } = words;
  const isOpen = action.status === 'not_started' || action.status === 'under_way';
  const date = (day: string) => longDate(day, words.locale);
  const close = () => setOpen(undefined);
  const verb = (name: 'edit' | 'finish' | 'stop') => (
    <Button
      kind="secondary"
      small
      aria-label={fill(said.of, { verb: said[name], title: action.title })}
      onClick={() => setOpen(name)}
    >
      {said[name]}
    </Button>
  );
  async function resume() {
    const sent = { action: action.id, version: action.version };
    await save(() => changePlan(client, 'resume_plan_action', sent));
    await reload();
  }
  return (
    <li>
      <h3>{action.title}</h3>
      <p className="plan-state">
        <StatusMark status={action.status as 'done'} words={words.statuses} />
        {isActionLate(action, today()) && <StatusMark status="late" words={words.statuses} />}
        {isOpen && action.rag && (
          <StatusMark status={action.rag as 'on_track'} words={words.statuses} />
        )}
        {isOpen && (
          <span>{action.due_on ? fill(said.due, { date: date(action.due_on) }) : said.no_due}</span>
        )}
        {action.done_on && <span>{date(action.done_on)}</span>}
        <span className="quiet">{action.lead}</span>
      </p>
      {(action.what_changed ?? action.stopped_because) && (
        <p className="typed">{action.what_changed ?? action.stopped_because}</p>
      )}
      {action.council_plan_priority && <p className="quiet">{action.council_plan_priority}</p>}
      <ActionLinks {...props} />
      {saving.error && <Problem error={saving.error} attempt={saving.attempt} words={workspace} />}
      {mayEdit && !open && (
        <div className="actions no-print">
          {isOpen && verb('edit')}
          {action.status !== 'stopped' && verb('finish')}
          {isOpen && verb('stop')}
          {!isOpen && (
            <Button
              kind="secondary"
              small
              aria-label={fill(said.of, { verb: said.resume, title: action.title })}
              onClick={() => void resume()}
            >
              {said.resume}
            </Button>
          )}
          {moves}
        </div>
      )}
      {open === 'edit' && <ActionForm {...props} onClose={close} />}
      {(open === 'finish' || open === 'stop') && (
        <CloseActionForm {...props} kind={open} onClose={close} />
      )}
    </li>
  );
}
