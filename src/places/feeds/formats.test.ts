import { expect, test } from 'vitest';
import { uriOf } from './formats.ts';

test('a link keeps its fragment', () => {
  expect(uriOf('https://ex.org/a#b')).toBe('https://ex.org/a#b');
});

test('a link with a second "#", which no URI may have, is left out', () => {
  expect(uriOf('https://ex.org/##')).toBeUndefined();
});
