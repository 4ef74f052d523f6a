import { expect, test } from 'vitest';
import { leadingWords } from './leading-words.ts';

test.each([
  ['Do you agree that the hub should open later?', 'Do you agree'],
  ['Don’t you think the park is too dark?', "Don't you"],
  ['How satisfied are you with the hub?', 'How satisfied'],
  ['What do you like about our excellent new hub?', 'excellent'],
  ['Everybody knows that parking is short. What should we do?', 'Everybody knows'],
  ['Surely the hours should be longer?', 'Surely'],
  ['How much better is the park now?', 'How much better'],
])('%s', (text, words) => {
  expect(leadingWords(text)).toBe(words);
});

test.each([
  'How far do you agree or disagree that the hub should open later?',
  'Do you support or oppose a new crossing?',
  'How satisfied or dissatisfied are you with the hub?',
  'How happy or unhappy are you here?',
  'When should the hub be open?',
  'Is the park better or worse than last year?',
  'How do you get here?',
])('%s leads nowhere', (text) => {
  expect(leadingWords(text)).toBeUndefined();
});
