import { fill } from '../messages/fill.ts';
import type { Dashboard } from './dashboard.schema.ts';
import { shown, type DashboardWords } from './dashboard.words.ts';
import { Themes } from './Themes.tsx';
import { Weeks } from './Weeks.tsx';

interface Props {
  dashboard: Dashboard;
  words: DashboardWords;
}

/** What people say: how much lately, about what, and what most people stand behind. */
export function Said({ dashboard, words }: Props) {
  const w = words.said;
  return (
    <section className="dashboard-part" aria-labelledby="said">
      <h2 id="said">{w.title}</h2>
      <Weeks weeks={dashboard.trends.weeks} words={words} />
      <Themes dashboard={dashboard} words={words} />
      <h3>{w.most}</h3>
      {dashboard.said.length === 0 ? (
        <p>{w.most_none}</p>
      ) : (
        <ul className="dashboard-list">
          {dashboard.said.map(({ slug, words: text, theme, people, answered }) => (
            <li key={slug}>
              <a href={`/priorities/${slug}/`}>{text}</a>
              <span>
                {theme && `${theme}. `}
                {people === null
                  ? w.few_people
                  : fill(w.with_people, { people: shown(people, words) })}{' '}
                {answered ? w.answered : w.not_answered}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
