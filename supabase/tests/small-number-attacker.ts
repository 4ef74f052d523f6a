import { placings, sum } from './suppression.ts';

/** What is left to guess: for each number, every value that it has in some table that would tell the same. */
export function pinned(
  tables: Iterable<number[][]>,
  tell: (table: number[][]) => unknown,
  numbers: (table: number[][]) => Record<string, number>,
): string[] {
  const seen = new Map<string, Record<string, Set<number>>>();
  for (const table of tables) {
    const signature = JSON.stringify(tell(table));
    const all = numbers(table);
    const possible = seen.get(signature) ?? {};
    for (const [name, number] of Object.entries(all)) (possible[name] ??= new Set()).add(number);
    seen.set(signature, possible);
  }
  return [...seen].flatMap(([signature, possible]) =>
    Object.entries(possible)
      .filter(([, values]) => values.size === 1 && [...values][0]! < 5)
      .map(([name, values]) => `${name} is ${[...values].join()} in ${signature}`),
  );
}
/** Every table of `least` to `most` people. */
export const tables = function* (most: number, rows: number, parts: number, least = 5) {
  for (let all = least; all <= most; all += 1) {
    for (const placing of placings(all, rows * parts)) {
      yield Array.from({ length: rows }, (_, row) => placing.slice(row * parts, (row + 1) * parts));
    }
  }
};
/** Every cell, every row and every part. */
export const numbers = (table: number[][]) => ({
  ...Object.fromEntries(table.flatMap((row, r) => row.map((n, p) => [`cell ${r} ${p}`, n]))),
  ...Object.fromEntries(table.map((row, r) => [`row ${r}`, sum(row)])),
  ...Object.fromEntries(table[0]!.map((_, p) => [`part ${p}`, sum(table.map((row) => row[p]!))])),
});
/** Nobody in the row or part of those who left something out: told, as it is about nobody. */
export const withNobody = (table: number[][], row: boolean, part: boolean) => {
  const wide = part ? table.map((one) => [...one, 0]) : table;
  return row ? [...wide, wide[0]!.map(() => 0)] : wide;
};
