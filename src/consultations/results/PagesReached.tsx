import { fill } from '../../messages/fill.ts';
import { DataTable } from '../../staff/ui/DataTable.tsx';
import { Chart } from '../charts/Chart.tsx';
import { percent } from '../charts/chart-of.ts';
import type { ChartWords } from '../charts/charts.words.ts';
import { AreasAbout } from './AreasReached.tsx';
import type { Step } from './drop-off.ts';
import type { ResultsWords } from './results.words.ts';

interface Props {
  /** At least one. */
  steps: readonly Step[];
  /** The area whose steps they are; none for those of everybody or of a channel. */
  area?: string | undefined;
  nameOf: (step: Step) => string;
  words: ResultsWords;
  charts: ChartWords;
}

/** How far people came on the way to sending their answers, page by page. */
export function PagesReached({ steps, area, nameOf, words: all, charts }: Props) {
  const words = all.part;
  const number = (count: number) => count.toLocaleString(all.locale);
  const last = steps.at(-1)!;
  const most = Math.max(...steps.map(({ reached }) => reached));
  const share = percent(last.share ?? 0);
  const sent = last.share === null ? words.pages_more : words.pages_summary;
  return (
    <>
      <h3>{words.pages}</h3>
      <p>
        {area === undefined
          ? fill(sent, { begun: number(steps[0]!.reached), sent: number(last.reached), share })
          : fill(words.area_summary, {
              ...{ area, most: number(most), checked: number(last.reached), share },
            })}
      </p>
      <Chart
        spec={{
          ...{ kind: 'bars', label: words.pages_chart },
          bars: steps.map((step) => ({
            name: nameOf(step),
            value:
              step.share === null
                ? number(step.reached)
                : fill(charts.bar, { count: number(step.reached), share: percent(step.share) }),
            share: step.share ?? 1,
          })),
        }}
      />
      <details>
        <summary>{all.table}</summary>
        <DataTable
          caption={words.pages}
          columns={[
            { key: 'page', label: words.page, cell: nameOf },
            {
              key: 'reached',
              label: words.reached,
              numeric: true,
              cell: ({ reached }) => number(reached),
            },
            {
              key: 'share',
              label: all.columns.share,
              numeric: true,
              cell: (step) =>
                step.share !== null && fill(all.share, { share: percent(step.share) }),
            },
          ]}
          rows={steps}
          rowKey={({ id }) => id}
          empty={all.no_answers}
        />
      </details>
      {area === undefined ? (
        <p className="quiet">{words.pages_about}</p>
      ) : (
        <AreasAbout words={all} />
      )}
    </>
  );
}
