import type { KeyboardEvent, ReactNode } from 'react';
import { nextRow } from './next-row.ts';

/** A column: its heading and what it shows of a row. The first names the row and holds its link. */
export interface Column<Row> {
  key: string;
  label: string;
  cell: (row: Row) => ReactNode;
  numeric?: boolean;
}

interface Props<Row> {
  caption: string;
  columns: Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Shown where there are no rows. */
  empty: string;
}

/** The first link or button of each row. */
function rowControls(body: HTMLElement): HTMLElement[] {
  return [...body.querySelectorAll<HTMLElement>(':scope > tr > th :is(a, button)')];
}

function move(event: KeyboardEvent<HTMLElement>) {
  const controls = rowControls(event.currentTarget);
  const next = nextRow(event.key, controls.indexOf(event.target as HTMLElement), controls.length);
  if (next === undefined) return;
  event.preventDefault();
  controls[next]!.focus();
}

/**
 * A table of records; on a phone each is a block of its own, its answers beside their headings. The
 * roles are written out because some browsers forget them for what is not laid out as a table.
 * The arrow keys, Home and End go from row to row by the link or button in the
 * first column; Tab goes on as everywhere.
 */
export function DataTable<Row>({ caption, columns, rows, rowKey, empty }: Props<Row>) {
  if (rows.length === 0) return <p>{empty}</p>;
  const [first, ...others] = columns;
  const numeric = (column: Column<Row>) => column.numeric || undefined;
  return (
    <div className="scroll">
      <table className="data-table" role="table">
        <caption>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column.key} role="columnheader" scope="col" data-numeric={numeric(column)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" onKeyDown={move}>
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row">
              <th role="rowheader" scope="row">
                {first!.cell(row)}
              </th>
              {others.map((column) => (
                <td
                  key={column.key}
                  role="cell"
                  data-label={column.label}
                  data-numeric={numeric(column)}
                >
                  <div>{column.cell(row)}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
