import { useCallback, useState } from 'react';
import { longDate } from '../../lib/dates.ts';
import { fill } from '../../messages/fill.ts';
import type { Me } from '../../staff/me.ts';
import type { StaffClient } from '../../staff/session.queries.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { ChangeRecord } from '../../staff/ui/ChangeRecord.tsx';
import { PageHeading } from '../../staff/ui/PageHeading.tsx';
import { Problem } from '../../staff/ui/Problem.tsx';
import type { WorkspaceWords } from '../../staff/workspace.words.ts';
import { isReviewLate } from '../review-clock.ts';
import { ActionsPart } from './ActionsPart.tsx';
import { DecisionsPart } from './DecisionsPart.tsx';
import { FactsPart } from './FactsPart.tsx';
import { OwnerPart } from './OwnerPart.tsx';
import type { PlansWords } from './plans-workspace.words.ts';
import { planChangeNames, recordedTables } from './plan-change-names.ts';
import { PublishPart } from './PublishPart.tsx';
import { ReviewPart } from './ReviewPart.tsx';
import { StatusMark } from './StatusMark.tsx';
import { today } from './today.ts';
import { useLoaded } from '../../staff/ui/use-loaded.ts';
import { loadPlan, type LoadedPlan } from './workspace-plans.queries.ts';

interface Props {
  me: Me;
  client: StaffClient;
  words: PlansWords;
  workspace: WorkspaceWords;
}

/** What each part of the screen is given. */
export interface PartProps extends Props {
  record: LoadedPlan;
  /** Fetches the plan again; what is typed stays. */
  reload: () => Promise<void>;
  /** Owner, or manager of its area. */
  mayEdit: boolean;
  mayManage: boolean;
  /** Says to everybody, also who cannot see it, that something was done. */
  announce: (text: string) => void;
}

/** One plan: what it promises, how it goes, and everything that can be done about it. */
export function PlanScreen(props: Props) {
  const { me, client, words, workspace } = props;
  const id = new URLSearchParams(location.search).get('id') ?? '';
  const load = useCallback(
    () => (/^[0-9a-f-]{36}$/i.test(id) ? loadPlan(client, id) : Promise.resolve(undefined)),
    [client, id],
  );
  const { loaded, error, reload } = useLoaded(load);
  const [said, announce] = useState('');
  if (!loaded)
    return error ? <Problem error={error} attempt={1} words={workspace} /> : <p>{words.loading}</p>;
  const record = loaded.value;
  if (!record) return <p>{words.gone}</p>;

  const { plan, theme, area } = record;
  const mayManage = me.actions.includes('edit_plans');
  const mayEdit = plan.state !== 'ended' && (mayManage || plan.owner_id === me.id);
  const part = { ...props, record, reload, mayEdit, mayManage, announce };
  const date = (day: string) => ({ date: longDate(day, words.locale) });
  return (
    <>
      <p className="no-print">
        <a href="/staff/plans/">{words.back}</a>
      </p>
      <PageHeading
        title={fill(words.plan.title, { theme: theme?.name ?? '', area: area?.name ?? '' })}
      >
        {plan.state !== 'draft' && (
          <a href={`/neighbourhoods/${area?.slug}/plans/${theme?.slug}/`}>
            {words.plan.public_page}
          </a>
        )}
        <Button kind="secondary" small onClick={() => print()}>
          {words.board.print}
        </Button>
      </PageHeading>
      <p className="plan-state">
        <strong>{words.states[plan.state as keyof typeof words.states]}</strong>
        {record.reviews[0] && plan.state === 'published' && (
          <StatusMark status={record.reviews[0].rag as 'on_track'} words={words.statuses} />
        )}
        {isReviewLate(plan, today()) && <StatusMark status="late" words={words.statuses} />}
        {plan.review_due_on && <span>{fill(words.plan.review_due, date(plan.review_due_on))}</span>}
        {plan.ended_on && (
          <span>
            {fill(words.plan.ended, { ...date(plan.ended_on), reason: plan.ended_because ?? '' })}
          </span>
        )}
      </p>
      <p role="status">{said}</p>
      <div className="plan-columns">
        <div>
          <FactsPart {...part} />
          <ActionsPart {...part} />
          <DecisionsPart
            {...part}
            decisions={record.decisions}
            place={{ neighbourhood: plan.neighbourhood_id, plan: plan.id }}
          />
        </div>
        <div>
          <ReviewPart {...part} />
          <OwnerPart {...part} />
          <PublishPart {...part} />
          {me.actions.includes('read_audit') && (
            <ChangeRecord
              {...{ client, id, version: record }}
              words={workspace}
              entities={recordedTables}
              names={planChangeNames(record, words, workspace.roles)}
              kinds={words.record.kinds}
            />
          )}
        </div>
      </div>
    </>
  );
}
