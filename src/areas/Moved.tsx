import { fill } from '../messages/fill.ts';
import type { Dashboard } from './dashboard.schema.ts';
import { day, named, shown, type DashboardWords } from './dashboard.words.ts';
import { planAddress } from './staff-addresses.ts';

interface Props {
  dashboard: Dashboard;
  words: DashboardWords;
}

/** What happened since the person was last here. */
export function Moved({ dashboard, words }: Props) {
  const { moved } = dashboard;
  const w = words.moved;
  const events = [
    {
      title: w.answers,
      items: moved.answers.map(({ slug, words: text, outcome }) => ({
        href: `/priorities/${slug}/`,
        text,
        more: named(w.outcomes, outcome),
      })),
    },
    {
      title: w.reviews,
      items: moved.reviews.map(({ plan_id, theme, rag, reviewed_on }) => ({
        href: planAddress(plan_id),
        text: theme,
        more: fill(w.review, { date: day(reviewed_on, words), rag: named(w.rag, rag) }),
      })),
    },
    {
      title: w.done,
      items: moved.done.map(({ plan_id, title, what_changed }) => ({
        href: planAddress(plan_id),
        text: title,
        more: what_changed ?? '',
      })),
    },
  ].filter(({ items }) => items.length > 0);
  return (
    <section className="dashboard-part" aria-labelledby="moved">
      <h2 id="moved">{w.title}</h2>
      <p>
        {dashboard.first_visit ? w.first : fill(w.since, { date: day(dashboard.since, words) })}
      </p>
      <dl className="dashboard-figures">
        {(['received', 'published', 'answered'] as const).map((what) => (
          <div key={what}>
            <dt>{w[what]}</dt>
            <dd className="figure">{shown(moved[what], words)}</dd>
          </div>
        ))}
      </dl>
      {events.length === 0 && <p>{w.nothing}</p>}
      {events.map(({ title, items }) => (
        <div key={title}>
          <h3>{title}</h3>
          <ul className="dashboard-list">
            {items.map(({ href, text, more }) => (
              <li key={href + text}>
                <a href={href}>{text}</a>
                <span>{more}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
