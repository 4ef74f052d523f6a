import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wilsonInterval } from './wilson.ts';

test.each([
  // Newcombe (1998), table I, score method without continuity correction.
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%d of %d lies between the shares that were published for it', (count, total, low, high) => {
  const [from, to] = wilsonInterval(count, total);
  expect(from).toBeCloseTo(low, 4);
  expect(to).toBeCloseTo(high, 4);
});

test('it always holds the share itself, within nothing and all', () => {
  const counts = fc.nat(2000).chain((total) => fc.tuple(fc.nat(total), fc.constant(total)));
  fc.assert(
    fc.property(counts, ([count, total]) => {
      const [low, high] = wilsonInterval(count, total);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      if (total > 0) {
        expect(low).toBeLessThanOrEqual(count / total + 1e-12);
        expect(high).toBeGreaterThanOrEqual(count / total - 1e-12);
      }
    }),
  );
});

test('of nobody nothing is known', () => {
  expect(wilsonInterval(0, 0)).toEqual([0, 1]);
});
