import { describe, expect, test } from 'vitest';
import { figureWords, inReadingOrder } from './figure-words.ts';

const measures = { population: 'People', households: 'Households' };

describe('figures in words', () => {
  test('a measure is named as the catalogue names it', () => {
    expect(figureWords({ measure: 'population' }, measures)).toBe('People');
  });

  test('a measure that the catalogue does not know is spelt out', () => {
    expect(figureWords({ measure: 'empty-homes' }, measures)).toBe('Empty homes');
  });

  test('figures are read in the order of the catalogue, and the others after them', () => {
    const figures = ['empty-homes', 'households', 'population'].map((measure) => ({ measure }));
    expect(inReadingOrder(figures, measures).map(({ measure }) => measure)).toEqual([
      'population',
      'households',
      'empty-homes',
    ]);
  });
});
