import { expect, test } from 'vitest';
import words from '../../messages/en/heard.json';
import { gapSentences } from './gap-sentences.ts';
import type { Comparison } from './comparison.ts';

const names = { words, places: new Map([['quay', 'Quay']]), asked: 'West' };
const compared = (
  variable: Comparison['variable'],
  ...groups: Comparison['groups']
): Comparison => ({
  ...{ variable, groups, answers: 100, withUntold: false, sources: [], isMadeUp: false },
});

test('each gap is a sentence of its own, the widest first', () => {
  const found = [
    compared('ward', { group: 'quay', ofPeople: 0.1, ofAnswers: 0.004, gap: 'fewer' }),
    compared(
      'age_group',
      { group: '65_74', ofPeople: 0.214, ofAnswers: 0.09, gap: 'fewer' },
      { group: '16_24', ofPeople: 0.1, ofAnswers: 0.4, gap: 'more' },
    ),
  ];
  expect(gapSentences(found, 'fewer', names)).toEqual([
    'People aged 65 to 74 are 21 in 100 of West, and 9 in 100 of the answers.',
    'People in Quay are 10 in 100 of West, and fewer than 1 in 100 of the answers.',
  ]);
  expect(gapSentences(found, 'more', names)).toEqual([
    'People aged 16 to 24 are 10 in 100 of West, and 40 in 100 of the answers.',
  ]);
});

test('of a hidden number nothing is said but that it is hidden', () => {
  const found = [
    compared('sex', { group: 'male', ofPeople: 0.49, ofAnswers: null, gap: 'hidden' }),
  ];
  expect(gapSentences(found, 'hidden', names)).toEqual([
    'Men and boys are 49 in 100 of West. How many of them answered is hidden, so that nobody can be told apart.',
  ]);
});
