import { expect, test } from 'vitest';
import type { Definition } from '../definition/definition.schema.ts';
import {
  addItem,
  blankItem,
  duplicateItem,
  moveItem,
  moveItemTo,
  movePage,
  removePage,
} from './definition-edits.ts';

const text = (id: string) => blankItem('short_text', id, ['a', 'b']);
const definition: Definition = {
  format: 1,
  pages: [
    { id: 'one', title: 'One', items: [text('a'), text('b')] },
    { id: 'two', title: 'Two', items: [text('c')] },
  ],
};
const order = ({ pages }: Definition) =>
  pages.map(({ id, items }) => [id, ...items.map((item) => item.id)].join(' '));

test('a question goes up and down, and over the edge of its page', () => {
  expect(order(moveItem(definition, 'b', -1))).toEqual(['one b a', 'two c']);
  expect(order(moveItem(definition, 'b', 1))).toEqual(['one a', 'two b c']);
  expect(order(moveItem(definition, 'c', -1))).toEqual(['one a b c', 'two']);
  expect(order(moveItem(definition, 'a', -1))).toEqual(order(definition));
  expect(order(moveItem(definition, 'c', 1))).toEqual(order(definition));
});

test('a question is dropped in the place of another', () => {
  expect(order(moveItemTo(definition, 'a', 'b'))).toEqual(['one b a', 'two c']);
  expect(order(moveItemTo(definition, 'a', 'c'))).toEqual(['one b', 'two a c']);
  expect(order(moveItemTo(definition, 'c', 'a'))).toEqual(['one c a b', 'two']);
  expect(moveItemTo(definition, 'a', 'a')).toBe(definition);
});

test('a copy stands after what it is a copy of, under its own id', () => {
  expect(order(duplicateItem(definition, 'a', 'd'))).toEqual(['one a d b', 'two c']);
});

test('pages change places and go, and what was there before stays as it was', () => {
  const before = structuredClone(definition);
  expect(order(movePage(definition, 'two', -1))).toEqual(['two c', 'one a b']);
  expect(movePage(definition, 'two', 1)).toBe(definition);
  expect(order(removePage(definition, 'one'))).toEqual(['two c']);
  addItem(definition, 'one', text('e'));
  expect(definition).toEqual(before);
});
