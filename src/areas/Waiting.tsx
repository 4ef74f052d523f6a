import { fill } from '../messages/fill.ts';
import { Bar } from './Bar.tsx';
import { bars } from './dashboard.ts';
import type { Dashboard } from './dashboard.schema.ts';
import { shown, waitWords, type DashboardWords } from './dashboard.words.ts';
import { inboxAddress } from './staff-addresses.ts';

interface Props {
  dashboard: Dashboard;
  words: DashboardWords;
  /** Whether the person may open the inbox. */
  inbox: boolean;
}

/** What waits to be read and to be answered, and for how long. */
export function Waiting({ dashboard, words, inbox }: Props) {
  const { waiting, area, at } = dashboard;
  const w = words.waiting;
  const lengths = bars(waiting.bands.map(({ number }) => number));
  const bandName = ({
    from_days: from,
    to_days: to,
  }: {
    from_days: number;
    to_days: number | null;
  }) =>
    to === null
      ? fill(w.over, { from })
      : from === 0
        ? fill(w.under, { to })
        : fill(w.between, { from, to });
  return (
    <section className="dashboard-part" aria-labelledby="waiting">
      <h2 id="waiting">{w.title}</h2>
      <div className="dashboard-figures">
        <div>
          <h3>{w.received}</h3>
          <p className="figure">{shown(waiting.received, words, waiting.received_at_least)}</p>
          <p>
            {waiting.received === 0 && w.received_none}
            {waiting.oldest_at &&
              fill(w.received_oldest, { wait: waitWords(waiting.oldest_at, at, words) })}
          </p>
          {inbox && waiting.received !== 0 && (
            <a href={inboxAddress('received', area.slug)}>{w.open_inbox}</a>
          )}
        </div>
        <div>
          <h3>{w.unanswered}</h3>
          <p className="figure">{shown(waiting.unanswered, words, waiting.unanswered_at_least)}</p>
          <p>
            {waiting.unanswered === 0 && w.unanswered_none}
            {waiting.unanswered_oldest_at &&
              fill(w.unanswered_oldest, {
                wait: waitWords(waiting.unanswered_oldest_at, at, words),
              })}
          </p>
          {inbox && waiting.unanswered !== 0 && (
            <a href={inboxAddress('unanswered', area.slug)}>{w.open_unanswered}</a>
          )}
        </div>
      </div>
      {waiting.received !== 0 && (
        <table className="dashboard-table">
          <caption>{w.table}</caption>
          <thead>
            <tr>
              <th scope="col">{w.how_long}</th>
              <th scope="col">{w.how_many}</th>
            </tr>
          </thead>
          <tbody>
            {waiting.bands.map((band, index) => (
              <tr key={band.from_days}>
                <th scope="row">{bandName(band)}</th>
                <td>
                  {shown(band.number, words, band.at_least)} <Bar length={lengths[index]!} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
