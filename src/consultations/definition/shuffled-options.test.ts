import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shuffledOptions } from './shuffled-options.ts';

const seeds = fc.nat({ max: 2 ** 31 - 1 });

test('every option stays, once, and one person always sees the same order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string()), seeds, fc.string(), (options, seed, id) => {
      const shuffled = shuffledOptions(options, seed, id);
      expect(shuffled.toSorted()).toEqual(options.toSorted());
      expect(shuffledOptions(options, seed, id)).toEqual(shuffled);
    }),
  );
});

test('each option comes first about as often', () => {
  const first = { a: 0, b: 0, c: 0, d: 0 };
  for (let person = 0; person < 8000; person += 1) {
    first[shuffledOptions(['a', 'b', 'c', 'd'] as const, person, 'way')[0]!] += 1;
  }
  for (const times of Object.values(first)) {
    expect(times).toBeGreaterThan(1800);
    expect(times).toBeLessThan(2200);
  }
});

test('a stored seed gives the order it gave when it was stored', () => {
  expect(shuffledOptions(['a', 'b', 'c', 'd'], 42, 'way').join('')).toMatchInlineSnapshot(`"abdc"`);
});
