import { DataTable } from '../../staff/ui/DataTable.tsx';
import { sumParts } from './numbers.ts';
import type { SupportMonth } from './numbers.schema.ts';
import { shownSum, type SupportNumbersWords } from './numbers.words.ts';

interface Props {
  list: 'needs' | 'areas' | 'outcomes';
  months: readonly SupportMonth[];
  title: string;
  about?: string;
  /** What the first column names, and what the second counts. */
  heading: string;
  number: string;
  names: readonly { key: string; name: string }[];
  words: SupportNumbersWords;
}

/** One way to divide the people of these months. */
export function Part({ list, months, title, about, heading, number, names, words }: Props) {
  const rows = sumParts(
    months,
    list,
    names.map(({ key }) => key),
  );
  const named = new Map(names.map(({ key, name }) => [key, name]));
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {about && <p className="quiet">{about}</p>}
      <DataTable
        caption={title}
        columns={[
          { key: 'name', label: heading, cell: ({ key }) => named.get(key) ?? key },
          { key: 'people', label: number, numeric: true, cell: ({ sum }) => shownSum(sum, words) },
        ]}
        rows={rows}
        rowKey={({ key }) => key}
        empty={words.not_told}
      />
    </section>
  );
}
