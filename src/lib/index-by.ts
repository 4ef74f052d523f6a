/**
 * Rows by one of their keys, for joining views that name each other by slug.
 *
 * @throws when two rows share a key: a silent overwrite would put one place's facts on another's page
 */
export function indexBy<Row>(rows: readonly Row[], key: (row: Row) => string): Map<string, Row> {
  const index = new Map<string, Row>();
  for (const row of rows) {
    if (index.has(key(row))) throw new Error(`Two rows share the key ${key(row)}`);
    index.set(key(row), row);
  }
  return index;
}

/** Rows in groups that share a key, in their order; rows without the key are left out. */
export function groupBy<Row>(
  rows: readonly Row[],
  key: (row: Row) => string | null,
): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const name = key(row);
    if (name === null) continue;
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return groups;
}
