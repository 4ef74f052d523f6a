import { describe, expect, it } from 'vitest';
import { tallyByKind, useOf, type Fact } from './facts.ts';

const fact = (rest: Partial<Fact>): Fact => ({
  kind: 'places',
  name: 'Mill Lane Library',
  source: 'a-list',
  checked_on: null,
  provisional: false,
  ...rest,
});

describe('the facts on the site', () => {
  it('are counted by kind, the unconfirmed by name', () => {
    const facts = [
      fact({}),
      fact({ kind: 'phones', name: '01632 960001' }),
      fact({ name: 'Newbridge Hub', provisional: true }),
    ];
    expect([...tallyByKind(facts)]).toEqual([
      ['places', { facts: 2, provisional: ['Newbridge Hub'] }],
      ['phones', { facts: 1, provisional: [] }],
    ]);
  });

  it('tell how much comes from a source and when it was last checked', () => {
    const facts = [
      fact({ checked_on: '2026-03-01' }),
      fact({ checked_on: '2025-12-31' }),
      fact({}),
      fact({ source: 'another', checked_on: '2026-08-01' }),
    ];
    expect(useOf('a-list', facts)).toEqual({ facts: 3, checked_on: '2026-03-01' });
    expect(useOf('unused', facts)).toEqual({ facts: 0, checked_on: null });
  });
});
