import { expect, test } from 'vitest';
import type { Definition, Item } from '../definition/definition.schema.ts';
import { questionChanges } from './comparability.ts';

const of = (...items: Item[]): Definition => ({
  format: 1,
  pages: [{ id: 'p', title: 'P', items }],
});
const choice = (id: string, title = id, texts = ['Yes', 'No']): Item => ({
  id,
  type: 'one_of',
  title,
  options: texts.map((text) => ({ id: text.toLowerCase(), text })),
});
const kinds = (before: Definition, after: Definition) =>
  questionChanges(before, after).map(({ kind, title }) => `${kind} ${title}`);

test('questions that stay as they are need no words', () => {
  expect(kinds(of(choice('a'), choice('b')), of(choice('a'), choice('b')))).toEqual([]);
});

test('says which were added, removed, reworded, or offer other choices', () => {
  const before = of(choice('a'), choice('b'), choice('c'));
  const after = of(choice('a', 'Other words'), choice('c', 'c', ['Yes', 'Maybe']), choice('d'));
  expect(kinds(before, after)).toEqual([
    'reworded Other words',
    'options c',
    'added d',
    'removed b',
  ]);
});

test('another kind of question counts for more than other words', () => {
  const after = of({ id: 'a', type: 'long_text', title: 'New' });
  expect(kinds(of(choice('a')), after)).toEqual(['other_kind New']);
});

test('another order, or being asked of others, is said too', () => {
  expect(kinds(of(choice('a'), choice('b')), of(choice('b'), choice('a')))).toEqual([
    'moved b',
    'moved a',
  ]);
  expect(kinds(of(choice('a')), of({ ...choice('a'), required: true } as Item))).toEqual([
    'rules a',
  ]);
});
