import { fill } from '../../messages/fill.ts';
import { DataTable } from '../../staff/ui/DataTable.tsx';
import { Chart } from '../charts/Chart.tsx';
import { percent } from '../charts/chart-of.ts';
import type { AreaSteps, Step } from './drop-off.ts';
import type { ResultsWords } from './results.words.ts';

interface Props {
  /** At least one. */
  areas: readonly AreaSteps[];
  areaName: (area: string) => string;
  nameOf: (step: Step) => string;
  words: ResultsWords;
}

/** What the numbers of an area mean, and what they do not. */
export function AreasAbout({ words }: Pick<Props, 'words'>) {
  return (
    <ul className="quiet">
      {words.part.areas_about.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

/** How far people came in each area, as far as it was known on the way. */
export function AreasReached({ areas, areaName, nameOf, words: all }: Props) {
  const words = all.part;
  const number = (count: number) => count.toLocaleString(all.locale);
  // Of those who had not said their area, whoever says it is counted there from then on: no share.
  const known = areas
    .filter(({ area }) => area !== '')
    .map((each) => ({ ...each, share: each.checked / each.most }));
  return (
    <>
      <h3>{words.areas}</h3>
      {known.length === 0 ? (
        <p>{words.areas_none}</p>
      ) : (
        <ul>
          {known.map(({ area, most, checked, share }) => (
            <li key={area}>
              {fill(words.area_summary, {
                ...{ area: areaName(area), most: number(most), checked: number(checked) },
                share: percent(share),
              })}
            </li>
          ))}
        </ul>
      )}
      {known.length > 0 && (
        <Chart
          spec={{
            ...{ kind: 'bars', label: words.areas_chart },
            bars: known.map(({ area, most, checked, share }) => ({
              name: areaName(area),
              value: fill(words.area_bar, {
                ...{ checked: number(checked), most: number(most), share: percent(share) },
              }),
              share,
            })),
          }}
        />
      )}
      <details>
        <summary>{all.table}</summary>
        <DataTable
          caption={words.areas_table}
          columns={[
            { key: 'page', label: words.page, cell: nameOf },
            ...areas.map(({ area, steps }) => ({
              ...{ key: area || 'not_said', label: areaName(area), numeric: true },
              cell: ({ id }: Step) => number(steps.find((step) => step.id === id)!.reached),
            })),
          ]}
          rows={areas[0]!.steps}
          rowKey={({ id }) => id}
          empty={all.no_answers}
        />
      </details>
      <AreasAbout words={all} />
    </>
  );
}
