import { expect, test } from 'vitest';
import { personalWords } from './personal-questions.ts';

test.each([
  ['What is your name?', 'your name'],
  ['Your full name', 'Your full name'],
  ['Name', 'Name'],
  ['What is your telephone number?', 'your telephone number'],
  ['E-mail', 'E-mail'],
  ['What is your home address?', 'your home address'],
  ['When were you born?', 'When were you born'],
  ['What is your date of birth?', 'date of birth'],
  ['How can we reach you?', 'How can we reach you'],
])('%s', (title, words) => {
  expect(personalWords({ type: 'short_text', title })).toBe(words);
  expect(personalWords({ type: 'short_text', title, hint: 'In capital letters.' })).toBe(words);
});

test('saying why is enough, with the question or before the questions', () => {
  const title = 'What is your email?';
  const why = 'So that we can tell you what came of it.';
  expect(personalWords({ type: 'short_text', title, hint: why })).toBeUndefined();
  expect(
    personalWords({ type: 'short_text', title, hint: 'We use it for the prize draw alone.' }),
  ).toBeUndefined();
  expect(personalWords({ type: 'short_text', title }, why)).toBeUndefined();
});

test.each([
  'What name should the park have?',
  'How many people live in your home?',
  'Should we address the noise?',
  'Do you get our letters?',
  'What is missing at the hub?',
])('%s asks nobody who they are', (title) => {
  expect(personalWords({ type: 'short_text', title })).toBeUndefined();
});

test('what is only chosen tells nobody who somebody is', () => {
  expect(personalWords({ type: 'one_of', title: 'Do you like your address?' })).toBeUndefined();
});
