import type { RefObject } from 'react';
import { fill } from '../../messages/fill.ts';
import { DataTable } from '../../staff/ui/DataTable.tsx';
import type { Found } from './finding.queries.ts';
import type { Said } from './finding.words.ts';

interface Props extends Said {
  found: Found;
  /** Focused once it is there, so that a screen reader says what was found. */
  heading: RefObject<HTMLHeadingElement | null>;
}

/** The cases that fit, each with the way to its page. */
export function FoundCases({ found: { cases, more }, heading, words, language }: Props) {
  const day = (moment: string) =>
    new Date(moment).toLocaleDateString(language, { dateStyle: 'long', timeZone: 'Europe/London' });
  return (
    <section aria-labelledby="found">
      <h2 id="found" ref={heading} tabIndex={-1}>
        {fill(words.found, { count: cases.length }, language)}
      </h2>
      {more && <p className="block ember">{words.more}</p>}
      {cases.length > 0 && <p>{words.next}</p>}
      <DataTable
        caption={words.caption}
        columns={[
          {
            key: 'case',
            label: words.case,
            cell: ({ id, reference }) => <a href={`/staff/cases/case/?id=${id}`}>{reference}</a>,
          },
          {
            key: 'area',
            label: words.area,
            cell: ({ neighbourhood }) => neighbourhood ?? words.no_area,
          },
          { key: 'received', label: words.received, cell: ({ received_at }) => day(received_at) },
          {
            key: 'closed',
            label: words.closed,
            cell: ({ closed_at }) => (closed_at ? day(closed_at) : words.open),
          },
        ]}
        rows={cases}
        rowKey={({ id }) => id}
        empty={words.none}
      />
    </section>
  );
}
