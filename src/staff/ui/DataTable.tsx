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
 * A table of records. The arrow keys, Home and End go from row to row by the link or button in the
 * first column; Tab goes on as everywhere.
 */
export function DataTable<Row>({ caption, columns, rows, rowKey, empty }: Props<Row>) {
  if (rows.length === 0) return <p>{empty}</p>;
  const [first, ...others] = columns;
  const numeric = (column: Column<Row>) => column.numeric || undefined;
  return (
    <div className="scroll">
      <table className="data-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" data-numeric={numeric(column)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={move}>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              <th scope="row">{first!.cell(row)}</th>
              {others.map((column) => (
                <td key={column.key} data-numeric={numeric(column)}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
