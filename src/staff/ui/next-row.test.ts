import { expect, test } from 'vitest';
import { nextRow } from './next-row.ts';

test('arrows go one row on or back, and stop at the ends', () => {
  expect(nextRow('ArrowDown', 0, 3)).toBe(1);
  expect(nextRow('ArrowDown', 2, 3)).toBe(2);
  expect(nextRow('ArrowUp', 1, 3)).toBe(0);
  expect(nextRow('ArrowUp', 0, 3)).toBe(0);
});

test('Home and End go to the first and the last', () => {
  expect(nextRow('Home', 2, 3)).toBe(0);
  expect(nextRow('End', 0, 3)).toBe(2);
});

test('other keys, and keys pressed elsewhere in the table, go nowhere', () => {
  expect(nextRow('Enter', 1, 3)).toBeUndefined();
  expect(nextRow('ArrowDown', -1, 3)).toBeUndefined();
});
