import { DataTable } from '../../staff/ui/DataTable.tsx';
import type { KeptFor } from './numbers.schema.ts';
import { shownPeriod, type SupportNumbersWords } from './numbers.words.ts';

interface Props {
  kept: readonly KeptFor[];
  words: SupportNumbersWords;
}

/** What is kept how long, and why. */
export function Kept({ kept, words }: Props) {
  const w = words.kept;
  const named = (kind: string) => w.kinds[kind as keyof typeof w.kinds] ?? kind;
  return (
    <section className="numbers-parts" aria-labelledby="numbers-kept">
      <div>
        <h2 id="numbers-kept">{w.title}</h2>
        <p className="quiet">{w.about}</p>
        <DataTable
          caption={w.title}
          columns={[
            { key: 'what', label: w.what, cell: ({ kind }) => named(kind) },
            { key: 'keep', label: w.how_long, cell: ({ keep }) => shownPeriod(keep, words) },
            { key: 'why', label: w.why, cell: ({ why }) => why },
          ]}
          rows={kept}
          rowKey={({ kind }) => kind}
          empty={words.none}
        />
      </div>
    </section>
  );
}
