/**
 * Which row a key goes to.
 *
 * @param row the row that has the focus, from 0; -1 for none of `rows`.
 * @returns undefined for a key that goes nowhere.
 */
export function nextRow(key: string, row: number, rows: number): number | undefined {
  if (row < 0) return undefined;
  const last = rows - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(row + 1, last);
    case 'ArrowUp':
      return Math.max(row - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}
