import { fill } from '../../messages/fill.ts';
import { DataTable } from '../../staff/ui/DataTable.tsx';
import { Chart } from '../charts/Chart.tsx';
import type { Cell, Shape } from '../charts/chart.types.ts';
import type { ChartWords } from '../charts/charts.words.ts';
import { pointsByWard } from '../charts/points-by-ward.ts';
import type { ResultsWords } from './results.words.ts';

interface Props {
  question: string;
  cells: readonly Cell[];
  /** The wards; none until they are known. */
  shapes: readonly Shape[];
  words: ResultsWords;
  charts: ChartWords;
}

/** Where people put their points: as a map, and by ward as a table. */
export function PointsPart({ question, cells, shapes, words, charts }: Props) {
  const { map } = charts;
  if (cells.length === 0) return <p>{map.hidden}</p>;
  const points = cells.reduce((sum, { people }) => sum + people, 0);
  const spec = {
    ...{ kind: 'density' as const, label: fill(map.chart, { question }) },
    ...{ cells: [...cells], shapes },
  };
  return (
    <>
      <p>{fill(map.told, { count: points })}</p>
      <Chart spec={spec} />
      <ul className="chart-shades">
        {map.shades.map((shade, at) => (
          <li key={shade} className={`chart-cell-${at + 1}`}>
            <svg viewBox="0 0 10 10" aria-hidden="true">
              <path d="M0 0h10v10H0z" />
            </svg>
            {shade}
          </li>
        ))}
      </ul>
      {shapes.length > 0 && (
        <details>
          <summary>{words.table}</summary>
          <DataTable
            caption={fill(map.by_ward, { question })}
            columns={[
              { key: 'ward', label: map.ward, cell: ({ ward }) => ward || map.outside },
              {
                key: 'points',
                label: map.points,
                numeric: true,
                cell: ({ points }) => points.toLocaleString(words.locale),
              },
            ]}
            rows={pointsByWard(cells, shapes)}
            rowKey={({ ward }) => ward}
            empty={map.hidden}
          />
        </details>
      )}
    </>
  );
}
