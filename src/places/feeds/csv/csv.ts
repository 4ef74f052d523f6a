import { stringify } from 'csv-stringify/sync';
import { cellsOf, type Columns } from './columns.ts';

/**
 * A file as RFC 4180 has it: UTF-8, a header line, CRLF at the end of each line, quotes where
 * needed. Yes and no are `true` and `false`; what is not known is empty.
 *
 * A text that a spreadsheet would run as a formula (it begins with = + - @ or a tab) gets an
 * apostrophe before it, which spreadsheets hide (OWASP, CSV injection).
 */
export function csvOf<Row>(rows: readonly Row[], columns: Columns<Row>): string {
  return stringify(
    rows.map((row) => cellsOf(row, columns)),
    {
      header: true,
      columns: Object.keys(columns),
      record_delimiter: 'windows',
      escape_formulas: true,
      cast: { boolean: String },
    },
  );
}
