/** One cell: text, a number, yes or no, or nothing when it is not known. */
export type Cell = string | number | boolean | null;

/**
 * The columns of a file, by name and in order. Whoever reads the file relies on both: add new ones
 * at the end, and never rename or move one.
 */
export type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>;

/** A row as the values of its columns by name. */
export function cellsOf<Row>(row: Row, columns: Columns<Row>): Record<string, Cell> {
  return Object.fromEntries(Object.entries(columns).map(([name, cell]) => [name, cell(row)]));
}

/** Several values in one cell, apart by a semicolon, which no slug, number or name holds. */
export const listOf = (values: readonly string[]): string | null => values.join(';') || null;
