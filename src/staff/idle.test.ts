import { expect, test } from 'vitest';
import { endsSoon, idleness } from './idle.ts';

const minutes = (number: number) => number * 60_000;

test('after 55 minutes of nothing there is a warning, after an hour the end', () => {
  expect(idleness(0, minutes(55) - 1)).toBe('active');
  expect(idleness(0, minutes(55))).toBe('warned');
  expect(idleness(0, minutes(60) - 1)).toBe('warned');
  expect(idleness(0, minutes(60))).toBe('ended');
});

test('the last ten minutes of a session are told, and not its end again', () => {
  const ends = '2026-11-21T21:00:00+00:00';
  const end = Date.parse(ends);
  expect(endsSoon(ends, end - minutes(11))).toBe(false);
  expect(endsSoon(ends, end - minutes(10))).toBe(true);
  expect(endsSoon(ends, end)).toBe(false);
});
