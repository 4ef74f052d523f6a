import { expect, test } from 'vitest';
import words from '../../messages/en/answering.json' with { type: 'json' };
import { conditionWords } from './condition-words.ts';
import type { Condition, Definition } from './definition.schema.ts';

const options = [
  { id: 'yes', text: 'Yes' },
  { id: 'no', text: 'No' },
];
const definition: Definition = {
  format: 1,
  pages: [
    {
      id: 'p',
      title: 'P',
      items: [
        { id: 'intro', type: 'text_block', text: 'Read this.' },
        { id: 'uses', type: 'one_of', title: 'Uses?', options },
        { id: 'likes', type: 'several_of', title: 'Likes?', options, none: true },
        { id: 'age', type: 'number', title: 'Age?' },
      ],
    },
  ],
};
const said = (condition: Condition) =>
  conditionWords(condition, definition, words.conditions, { none: words.none });
const uses: Condition = { question: 'uses', is: 'equal', value: 'yes' };
const likes: Condition = { question: 'likes', is: 'includes', value: 'none' };
const older: Condition = { question: 'age', is: 'more', value: 17 };

test('a condition names the question by its number and the option by its words', () => {
  expect(said(uses)).toBe('you answered “Yes” to question 1');
  expect(said(likes)).toBe('you chose “None of these” in question 2');
  expect(said(older)).toBe('your answer to question 3 is more than 17');
});

test('what is not the case is said of each part', () => {
  expect(said({ not: { all: [uses, older] } })).toBe(
    'you did not answer “Yes” to question 1 or your answer to question 3 is not more than 17',
  );
  expect(said({ not: { not: likes } })).toBe(said(likes));
});

test('brackets keep what belongs together', () => {
  expect(said({ all: [{ any: [uses, likes] }, older] })).toBe(
    `(${said(uses)} or ${said(likes)}) and ${said(older)}`,
  );
});
