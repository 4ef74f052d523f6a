import { useCallback, useState } from 'react';
import { fill } from '../../messages/fill.ts';
import type { Me } from '../../staff/me.ts';
import type { StaffClient } from '../../staff/session.queries.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { PageHeading } from '../../staff/ui/PageHeading.tsx';
import { Problem } from '../../staff/ui/Problem.tsx';
import { saveFile } from '../../staff/ui/save-file.ts';
import type { WorkspaceWords } from '../../staff/workspace.words.ts';
import { actionsCsv } from './actions-csv.ts';
import { BoardTable } from './BoardTable.tsx';
import { changePlan } from './plan-changes.queries.ts';
import type { PlansWords } from './plans-workspace.words.ts';
import { ReminderList } from './ReminderList.tsx';
import { today } from './today.ts';
import { useLoaded } from '../../staff/ui/use-loaded.ts';
import { useSaving } from '../../staff/ui/use-saving.ts';
import { loadBoard, type Board } from './workspace-plans.queries.ts';

interface Props {
  me: Me;
  client: StaffClient;
  words: PlansWords;
  workspace: WorkspaceWords;
}

/** Every plan in one's areas at a glance, what is late first. */
export function BoardScreen({ me, client, words, workspace }: Props) {
  const { loaded, error, reload } = useLoaded(useCallback(() => loadBoard(client), [client]));
  const { save, ...saving } = useSaving();
  const [made, setMade] = useState('');
  const board = loaded?.value;
  if (!board)
    return error ? <Problem error={error} attempt={1} words={workspace} /> : <p>{words.loading}</p>;

  const areas = board.areas.filter(({ id }) => me.areas.some((mine) => mine.id === id));
  const incomplete = areas.filter(
    ({ id }) =>
      board.plans.filter((plan) => plan.neighbourhood_id === id).length < board.themes.length,
  );
  async function create(area: Board['areas'][number]) {
    let count = 0;
    const stored = await save(async () => {
      const answer = await changePlan(client, 'create_plans', { neighbourhood: area.id! });
      count = Number(answer.data);
      return answer;
    });
    if (!stored) return;
    setMade(fill(words.board.created, { count, area: area.name! }, words.locale));
    await reload();
  }
  return (
    <>
      <PageHeading {...workspace.sections.plans}>
        {me.actions.includes('export') && (
          <Button
            kind="secondary"
            small
            onClick={() => saveFile('plan-actions.csv', 'text/csv', actionsCsv(board, today()))}
          >
            {words.board.export}
          </Button>
        )}
        <Button kind="secondary" small onClick={() => print()}>
          {words.board.print}
        </Button>
      </PageHeading>
      {saving.error && <Problem error={saving.error} attempt={saving.attempt} words={workspace} />}
      <p role="status">{made}</p>
      <ReminderList board={board} words={words} />
      <BoardTable board={board} areas={areas} words={words} />
      {me.actions.includes('edit_plans') &&
        incomplete.map((area) => (
          <p key={area.id} className="no-print">
            <Button kind="secondary" small busy={saving.busy} onClick={() => void create(area)}>
              {`${words.board.create}: ${area.name}`}
            </Button>{' '}
            {fill(words.board.create_text, { area: area.name! })}
          </p>
        ))}
      <ul className="no-print">
        {areas.map((area) => (
          <li key={area.id}>
            <a href={`/staff/plans/decisions/?area=${area.slug}`}>
              {fill(words.board.decisions, { area: area.name! })}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
