import { expect, it } from 'vitest';
import { onePerSource } from './provenance.ts';

const fact = (source: string, provisional: boolean, checked_on: string | null) => ({
  source,
  provisional,
  checked_on,
});

it('names each source once, in the order of the facts', () => {
  const facts = [fact('b', true, null), fact('a', true, null), fact('b', true, null)];
  expect(onePerSource(facts).map(({ source }) => source)).toEqual(['b', 'a']);
});

it('claims no more than the least certain fact', () => {
  const unsure = fact('a', true, '2026-02-01');
  expect(onePerSource([fact('a', false, '2026-01-01'), unsure])).toEqual([unsure]);
});

it('claims no later check than the oldest, and none where one fact has none', () => {
  const old = fact('a', false, '2025-01-01');
  const never = fact('a', false, null);
  expect(onePerSource([fact('a', false, '2026-01-01'), old])).toEqual([old]);
  expect(onePerSource([old, never])).toEqual([never]);
});
