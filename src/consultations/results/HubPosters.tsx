import { fill } from '../../messages/fill.ts';
import { DataTable } from '../../staff/ui/DataTable.tsx';
import { Chart } from '../charts/Chart.tsx';
import { percent } from '../charts/chart-of.ts';
import type { ChartWords } from '../charts/charts.words.ts';
import type { ResultCount } from './results.queries.ts';
import type { ResultsWords } from './results.words.ts';

interface Props {
  counts: readonly ResultCount[];
  /** Names of hubs by id. */
  places: ReadonlyMap<string, string>;
  words: ResultsWords;
  charts: ChartWords;
}

/** How many people came from the posters of each hub; nothing where nobody did. */
export function HubPosters({ counts, places, words: all, charts }: Props) {
  const words = all.part;
  const number = (count: number) => count.toLocaleString(all.locale);
  const hubs = counts
    .filter(({ question, answer, breakdown }) => !question && !answer && breakdown === 'hub')
    .map(({ part, responses }) => ({
      ...{ id: part, name: places.get(part) ?? words.hub_gone, people: responses ?? 0 },
    }))
    .toSorted((a, b) => b.people - a.people || a.name.localeCompare(b.name));
  const everybody = hubs.reduce((sum, { people }) => sum + people, 0);
  const [most] = hubs;
  if (!most || everybody === 0) return null;
  return (
    <>
      <h3>{words.hubs}</h3>
      <p>
        {fill(
          words.hubs_summary,
          { count: everybody, hub: most.name, most: number(most.people) },
          all.locale,
        )}
      </p>
      <Chart
        spec={{
          ...{ kind: 'bars', label: words.hubs_chart },
          bars: hubs.map(({ name, people }) => ({
            name,
            value: fill(charts.bar, { count: number(people), share: percent(people / everybody) }),
            share: people / everybody,
          })),
        }}
      />
      <details>
        <summary>{all.table}</summary>
        <DataTable
          caption={words.hubs}
          columns={[
            { key: 'hub', label: words.hub, cell: ({ name }) => name },
            {
              key: 'people',
              label: all.columns.people,
              numeric: true,
              cell: ({ people }) => number(people),
            },
            {
              key: 'share',
              label: all.columns.share,
              numeric: true,
              cell: ({ people }) => fill(all.share, { share: percent(people / everybody) }),
            },
          ]}
          rows={hubs}
          rowKey={({ id }) => id}
          empty={all.no_answers}
        />
      </details>
    </>
  );
}
