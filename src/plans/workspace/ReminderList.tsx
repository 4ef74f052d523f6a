import { longDate } from '../../lib/dates.ts';
import { fill } from '../../messages/fill.ts';
import type { PlansWords } from './plans-workspace.words.ts';
import { reminders } from './reminders.ts';
import { today } from './today.ts';
import type { Board } from './workspace-plans.queries.ts';

interface Props {
  board: Board;
  words: PlansWords;
}

/** What is late, or due within days, the longest overdue first. */
export function ReminderList({ board, words }: Props) {
  const found = reminders(board, today());
  const { reminders: said } = words;
  const date = (day: string) => ({ date: longDate(day, words.locale) });
  const nameIn = (list: { id: string | null; name: string | null }[], id: string) =>
    list.find((each) => each.id === id)?.name ?? '';
  return (
    <section className="section reminders">
      <h2>{said.title}</h2>
      {found.length === 0 && <p>{said.nothing}</p>}
      <ul>
        {found.map(({ plan, review, lateActions, noOwner }) => (
          <li key={plan.id}>
            <a href={`/staff/plans/plan/?id=${plan.id}`}>
              {fill(words.plan.title, {
                theme: nameIn(board.themes, plan.theme_id),
                area: nameIn(board.areas, plan.neighbourhood_id),
              })}
            </a>
            <ul>
              {review && (
                <li>
                  <strong>
                    {fill(
                      review.kind === 'late' ? said.review_late : said.review_soon,
                      date(review.day),
                    )}
                  </strong>
                </li>
              )}
              {lateActions.map(({ id, title, due_on }) => (
                <li key={id}>{fill(said.action_late, { ...date(due_on), title })}</li>
              ))}
              {noOwner && <li>{said.no_owner}</li>}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
