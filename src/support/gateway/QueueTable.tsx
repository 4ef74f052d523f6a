import { DataTable, type Column } from '../../staff/ui/DataTable.tsx';
import { StatusTag } from '../../staff/ui/StatusTag.tsx';
import { linkTo } from '../../staff/ui/use-place.ts';
import type { Choices, QueueRow } from './gateway.schema.ts';
import type { Said } from './gateway.words.ts';
import { nameIn } from './name-in.ts';
import { promiseStanding } from './promise-words.ts';

interface Props<Row extends QueueRow> extends Said {
  caption: string;
  choices: Choices;
  rows: readonly Row[];
  rowKey?: (row: Row) => string;
  /** Columns right after what names the case. */
  first?: Column<Row>[];
}

const riskTones = { immediate: 'bad', high: 'warn', standard: 'plain' } as const;

/** How much danger somebody is in, or that nobody has looked yet. */
export function Risk({ row, words }: { row: QueueRow; words: Said['words'] }) {
  if (!row.risk) return <StatusTag tone="quiet">{words.list.not_triaged}</StatusTag>;
  const risk = row.risk as keyof typeof riskTones;
  return <StatusTag tone={riskTones[risk]}>{words.risks[risk]}</StatusTag>;
}

/** Requests in their order, nothing of who it is. */
export function QueueTable<Row extends QueueRow>({
  words,
  language,
  caption,
  choices,
  rows,
  rowKey = ({ id }) => id,
  first = [],
}: Props<Row>) {
  const { list } = words;
  const columns: Column<Row>[] = [
    {
      key: 'reference',
      label: list.reference,
      cell: (row) => (
        <span className="queue-reference">
          <a {...linkTo(row.id)}>{row.reference}</a>
          {row.apart && <StatusTag tone="quiet">{list.apart}</StatusTag>}
          {row.demonstration && <StatusTag tone="quiet">{list.demonstration}</StatusTag>}
        </span>
      ),
    },
    ...first,
    {
      key: 'promise',
      label: list.promise,
      cell: (row) => {
        const { text, tone } = promiseStanding(row, words.standing, language);
        return <StatusTag tone={tone}>{text}</StatusTag>;
      },
    },
    { key: 'risk', label: list.risk, cell: (row) => <Risk row={row} words={words} /> },
    {
      key: 'soon',
      label: list.soon,
      cell: ({ how_soon }) => words.how_soon[how_soon as keyof typeof words.how_soon],
    },
    {
      key: 'needs',
      label: list.needs,
      cell: ({ needs }) => needs.map((id) => nameIn(choices.needs, id)).join(', '),
    },
    {
      key: 'area',
      label: list.area,
      cell: (row) => nameIn(choices.areas, row.neighbourhood_id) ?? list.no_area,
    },
    {
      key: 'lead',
      label: list.lead,
      cell: ({ lead }) => lead ?? list.nobody,
    },
  ];
  return (
    <DataTable caption={caption} columns={columns} rows={rows} rowKey={rowKey} empty={list.empty} />
  );
}
