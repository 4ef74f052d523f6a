import { expect, test } from 'vitest';
import type { Question } from '../definition/definition.schema.ts';
import { doubleWords } from './double-questions.ts';

test.each<[Question['type'], string, string]>([
  ['scale', 'How clean and safe is the park?', 'clean and safe'],
  ['one_of', 'Are staff friendly, and helpful?', 'friendly, and helpful'],
  ['scale', 'How easy is it to ring or visit us?', 'ring or visit'],
  ['one_of', 'Do you use the hub as well as the library?', 'hub as well as the'],
  ['number', 'How many children and adults live with you?', 'children and adults'],
  ['long_text', 'What do you like? What should change?', 'What should change?'],
])('%s: %s', (type, title, words) => {
  expect(doubleWords({ type, title })).toBe(words);
});

test.each<[Question['type'], string]>([
  ['one_of', 'Do you want a swing or a slide?'],
  ['one_of', 'Do you come between nine and five?'],
  ['one_of', 'Do you come now and then?'],
  ['scale', 'How safe or unsafe do you feel?'],
  ['scale', 'Is it better or worse than last year?'],
  ['scale', 'How far do you agree or disagree that it is warm?'],
  ['long_text', 'What works, and what does not?'],
  ['several_of', 'Which parks and gardens do you use?'],
  ['one_of', 'How do you understand our brand?'],
])('%s: %s asks one thing', (type, title) => {
  expect(doubleWords({ type, title })).toBeUndefined();
});
