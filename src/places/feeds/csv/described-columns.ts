import type { Columns } from './columns.ts';

/**
 * The columns of a file with what each means, in the order of the file.
 *
 * @throws RangeError for a column that has no words: none may be published without
 */
export function describedColumns<Row>(
  columns: Columns<Row>,
  meanings: Readonly<Record<string, string>>,
): { name: string; meaning: string }[] {
  return Object.keys(columns).map((name) => {
    const meaning = meanings[name];
    if (!meaning) throw new RangeError(`Nothing says what the column ${name} means`);
    return { name, meaning };
  });
}
