import { DataTable } from '../../staff/ui/DataTable.tsx';
import type { SupportMonth } from './numbers.schema.ts';
import { monthName, shown, shownHours, type SupportNumbersWords } from './numbers.words.ts';

interface Props {
  months: readonly SupportMonth[];
  words: SupportNumbersWords;
}

/** One row for each month: who asked, and how soon somebody tried to reach them. */
export function Months({ months, words }: Props) {
  const w = words.months;
  return (
    <section aria-labelledby="numbers-months">
      <h2 id="numbers-months">{w.title}</h2>
      <DataTable
        caption={w.caption}
        columns={[
          { key: 'month', label: w.month, cell: ({ month }) => monthName(month, words) },
          { key: 'asked', label: w.asked, numeric: true, cell: ({ asked }) => shown(asked, words) },
          {
            key: 'due',
            label: w.due,
            numeric: true,
            cell: ({ response }) => shown(response.due, words),
          },
          {
            key: 'in_time',
            label: w.in_time,
            numeric: true,
            cell: ({ response }) => shown(response.in_time, words),
          },
          {
            key: 'median',
            label: w.median,
            cell: ({ response }) => shownHours(response.median_hours, words),
          },
          {
            key: 'p90',
            label: w.p90,
            cell: ({ response }) => shownHours(response.p90_hours, words),
          },
        ]}
        rows={months}
        rowKey={({ month }) => month}
        empty={words.none}
      />
    </section>
  );
}
