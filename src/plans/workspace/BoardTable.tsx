import { longDate } from '../../lib/dates.ts';
import { fill } from '../../messages/fill.ts';
import { DataTable } from '../../staff/ui/DataTable.tsx';
import { isReviewLate } from '../review-clock.ts';
import type { PlansWords } from './plans-workspace.words.ts';
import { StatusMark } from './StatusMark.tsx';
import { today } from './today.ts';
import type { Board } from './workspace-plans.queries.ts';

interface Props {
  board: Board;
  /** The areas to show, one column each. */
  areas: Board['areas'];
  words: PlansWords;
}

type Theme = Board['themes'][number];

/** Areas beside each other, a row for each theme: how each plan stands and when it was reviewed. */
export function BoardTable({ board, areas, words }: Props) {
  const day = today();
  const cell = (theme: Theme, area: Board['areas'][number]) => {
    const plan = board.plans.find(
      (each) => each.theme_id === theme.id && each.neighbourhood_id === area.id,
    );
    if (!plan) return <span className="quiet">{words.board.none}</span>;
    const review = board.reviews.find(({ plan_id }) => plan_id === plan.id);
    const late = isReviewLate(plan, day);
    return (
      <div className="board-cell">
        <a href={`/staff/plans/plan/?id=${plan.id}`}>
          <span className="visually-hidden">{`${area.name}, ${theme.name}: `}</span>
          {words.states[plan.state as keyof typeof words.states]}
        </a>
        {review && plan.state === 'published' && (
          <StatusMark status={review.rag as 'on_track'} words={words.statuses} />
        )}
        {late && <StatusMark status="late" words={words.statuses} />}
        {plan.state === 'published' && (
          <span className="quiet">
            {plan.last_reviewed_on
              ? fill(words.board.reviewed, { date: longDate(plan.last_reviewed_on, words.locale) })
              : words.board.never}
          </span>
        )}
      </div>
    );
  };
  return (
    <DataTable
      caption={words.board.caption}
      columns={[
        { key: 'theme', label: words.board.theme, cell: (theme: Theme) => theme.name },
        ...areas.map((area) => ({
          key: String(area.id),
          label: String(area.name),
          cell: (theme: Theme) => cell(theme, area),
        })),
      ]}
      rows={board.themes}
      rowKey={(theme) => String(theme.id)}
      empty={words.board.nothing}
    />
  );
}
