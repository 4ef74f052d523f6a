import { fill } from '../messages/fill.ts';
import { bars, direction, lastMonths } from './dashboard.ts';
import type { Dashboard } from './dashboard.schema.ts';
import { day, shown, type DashboardWords } from './dashboard.words.ts';

interface Props {
  weeks: Dashboard['trends']['weeks'];
  words: DashboardWords;
}

function summary(weeks: Props['weeks'], words: DashboardWords): string {
  const { said: w, locale } = words;
  const { lately, earlier } = lastMonths(weeks);
  if (lately === null || earlier === null) return w.summary_hidden;
  const found = direction(lately, earlier);
  if (found === 'unknown') return w.summary_none;
  return fill(w[`summary_${found}`], {
    lately: lately.toLocaleString(locale),
    earlier: earlier.toLocaleString(locale),
  });
}

/** Twelve weeks as bars, in a sentence and, for whoever wants them, in numbers. */
export function Weeks({ weeks, words }: Props) {
  const w = words.said;
  const heights = bars(weeks.map(({ number }) => number));
  return (
    <>
      <h3>{w.weeks}</h3>
      <p>{summary(weeks, words)}</p>
      <svg
        className="dashboard-weeks"
        viewBox="0 0 240 104"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {heights.map((height, index) => (
          <rect
            key={weeks[index]!.starts_on}
            x={index * 20 + 2}
            y={102 - height}
            width="16"
            height={height + 2}
          />
        ))}
      </svg>
      <details>
        <summary>{w.show_numbers}</summary>
        <table className="dashboard-table">
          <caption>{w.weeks}</caption>
          <thead>
            <tr>
              <th scope="col">{w.week}</th>
              <th scope="col">{w.number}</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map(({ starts_on, number, at_least }) => (
              <tr key={starts_on}>
                <th scope="row">{day(starts_on, words)}</th>
                <td>{shown(number, words, at_least)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
