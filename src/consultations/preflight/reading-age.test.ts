import { expect, test } from 'vitest';
import { countSyllables, countWords, readingAge } from './reading-age.ts';

test.each([
  ['hub', 1],
  ['come', 1],
  ['times', 1],
  ['asked', 1],
  ['wanted', 2],
  ['places', 2],
  ['people', 2],
  ['table', 2],
  ['opening', 3],
  ['happy', 2],
  ['neighbourhood', 3],
  ['consultation', 4],
  ['don’t', 1],
  ['the', 1],
])('%s has %i syllables', (word, count) => {
  expect(countSyllables(word)).toBe(count);
});

test('numbers and signs are no words', () => {
  expect(countWords('It isn’t 5% – is it?')).toBe(4);
});

test('plain words in short sentences are read by children', () => {
  expect(readingAge('Tell us what you like. You do not have to. It is up to you.')).toBe(5);
  expect(readingAge('We are changing the opening hours of the hub. Tell us when you come.')).toBe(
    6,
  );
});

test('long words in long sentences are read by adults alone', () => {
  const text =
    'Please indicate the extent to which you consider that the proposed reconfiguration of ' +
    'community infrastructure adequately addresses the requirements of local stakeholders.';
  expect(readingAge(text)).toBe(20);
});

test('the formula is Flesch-Kincaid: 0.39 × words of a sentence + 11.8 × syllables of a word - 15.59', () => {
  const text = 'The manager asks people when they want to come to the hub.';
  const syllables = text.split(' ').map(countSyllables);
  expect(syllables).toEqual([1, 3, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1]);
  expect(readingAge(text)).toBe(Math.round(0.39 * 12 + 11.8 * (15 / 12) - 15.59 + 5));
});

test('of a few words nothing is said', () => {
  expect(readingAge('Neighbourhood infrastructure')).toBeUndefined();
});
