import { Bar } from './Bar.tsx';
import { bars, direction } from './dashboard.ts';
import type { Dashboard } from './dashboard.schema.ts';
import { shown, type DashboardWords } from './dashboard.words.ts';

interface Props {
  dashboard: Dashboard;
  words: DashboardWords;
}

/** What came in by theme, and whether it is more than before. */
export function Themes({ dashboard, words }: Props) {
  const w = words.said;
  const themes = dashboard.trends.themes.filter(({ number }) => number !== 0);
  const lengths = bars(themes.map(({ number }) => number));
  return (
    <>
      <h3>{w.themes}</h3>
      {themes.length === 0 ? (
        <p>{w.no_themes}</p>
      ) : (
        <table className="dashboard-table">
          <caption className="visually-hidden">{w.themes}</caption>
          <thead>
            <tr>
              <th scope="col">{w.theme}</th>
              <th scope="col">{w.number}</th>
              {dashboard.exact && <th scope="col">{w.trend}</th>}
              {dashboard.exact && <th scope="col">{w.people}</th>}
            </tr>
          </thead>
          <tbody>
            {themes.map((theme, index) => (
              <tr key={theme.id ?? 'none'}>
                <th scope="row">{theme.name ?? w.no_theme}</th>
                <td>
                  {shown(theme.number, words)} <Bar length={lengths[index]!} />
                </td>
                {dashboard.exact && <td>{w.directions[direction(theme.lately, theme.earlier)]}</td>}
                {dashboard.exact && <td>{shown(theme.people, words)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
