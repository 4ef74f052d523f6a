import { expect, test } from 'vitest';
import { countExitPresses } from './exit-presses.ts';

test('three presses of Shift count to three', () => {
  const press = countExitPresses();
  expect([press('Shift', 0), press('Shift', 400), press('Shift', 800)]).toEqual([1, 2, 3]);
});

test('another key starts the count again', () => {
  const press = countExitPresses();
  press('Shift', 0);
  press('Shift', 100);
  expect(press('A', 200)).toBe(0);
  expect(press('Shift', 300)).toBe(1);
});

test('the Shift of a capital letter does not count', () => {
  const press = countExitPresses();
  press('A', 0, true);
  expect(press('Shift', 100)).toBe(0);
  expect(press('Shift', 200)).toBe(1);
});

test('a pause of more than five seconds starts the count again', () => {
  const press = countExitPresses();
  press('Shift', 0);
  press('Shift', 5_000);
  expect(press('Shift', 10_001)).toBe(1);
});

test('the count starts again after leaving', () => {
  const press = countExitPresses();
  for (const at of [0, 1, 2]) press('Shift', at);
  expect(press('Shift', 3)).toBe(1);
});
