import { useState } from 'react';
import { longDate } from '../../lib/dates.ts';
import { fill } from '../../messages/fill.ts';
import { Button } from '../../staff/ui/Button.tsx';
import type { WorkspaceWords } from '../../staff/workspace.words.ts';
import type { StaffClient } from '../../staff/session.queries.ts';
import { DecisionForm } from './DecisionForm.tsx';
import type { PlansWords } from './plans-workspace.words.ts';
import type { StoredDecision } from './workspace-plans.queries.ts';

export interface DecisionsProps {
  client: StaffClient;
  words: PlansWords;
  workspace: WorkspaceWords;
  decisions: StoredDecision[];
  /** Where a new decision belongs: an area, and one of its plans or its design group. */
  place: { neighbourhood: string; plan: string | null };
  mayEdit: boolean;
  reload: () => Promise<void>;
  announce: (text: string) => void;
}

/** A decision log: what was decided, why, by whom and when. */
export function DecisionsPart(props: DecisionsProps) {
  const { decisions, words, mayEdit } = props;
  const [open, setOpen] = useState<string>();
  const { decisions: said } = words;
  return (
    <section className="section">
      <h2>{said.title}</h2>
      {decisions.length === 0 && <p>{said.none}</p>}
      <ul className="plain-list decisions">
        {decisions.map((decision) => (
          <li key={decision.id}>
            <p>
              <strong>{decision.what}</strong>{' '}
              <span className="status-tag" data-tone={decision.public ? 'good' : 'quiet'}>
                {decision.public ? said.is_public : said.is_internal}
              </span>
            </p>
            <p className="typed">{decision.why}</p>
            <p className="quiet">
              {decision.decided_by}, {longDate(decision.decided_on, words.locale)}
              {decision.minutes_url && (
                <>
                  {' · '}
                  <a href={decision.minutes_url}>{said.minutes}</a>
                </>
              )}
            </p>
            {decision.notes && <p className="typed quiet">{decision.notes}</p>}
            {mayEdit && open !== decision.id && (
              <Button
                kind="secondary"
                small
                aria-label={fill(words.actions.of, { verb: said.edit, title: decision.what })}
                onClick={() => setOpen(decision.id)}
              >
                {said.edit}
              </Button>
            )}
            {open === decision.id && (
              <DecisionForm {...props} decision={decision} onClose={() => setOpen(undefined)} />
            )}
          </li>
        ))}
      </ul>
      {open === 'new' ? (
        <DecisionForm {...props} onClose={() => setOpen(undefined)} />
      ) : (
        mayEdit && (
          <Button kind="secondary" small onClick={() => setOpen('new')}>
            {said.add}
          </Button>
        )
      )}
    </section>
  );
}
