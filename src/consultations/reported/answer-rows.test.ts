import { expect, test } from 'vitest';
import type { Item } from '../definition/definition.schema.ts';
import { answerRows } from './answer-rows.ts';

const words = {
  other: 'Something else',
  none: 'None',
  elsewhere: 'Elsewhere',
  not_sure: 'Not sure',
};
const count = (answer: string, responses: number | null, breakdown = '', part = '') => ({
  question: 'q',
  answer,
  breakdown,
  part,
  responses,
});
const choice: Item = {
  id: 'q',
  type: 'one_of',
  title: 'How?',
  options: [
    { id: 'bus', text: 'By bus' },
    { id: 'foot', text: 'On foot' },
  ],
};
const rows = (
  question: Item,
  counts: ReturnType<typeof count>[],
  part: [string, string] = ['', ''],
) => answerRows(question, counts, part, words, new Map([['north', 'North']]));

test('answers stand as they were asked, with their words, and hidden numbers stay hidden', () => {
  const counts = [count('', 12), count('other', 5), count('foot', null), count('bus', 7)];
  expect(rows(choice, counts)).toEqual([
    { name: 'By bus', responses: 7 },
    { name: 'On foot', responses: null },
    { name: 'Something else', responses: 5 },
  ]);
});

test('a part has its own', () => {
  const counts = [
    count('bus', 7),
    count('bus', 6, 'area', 'north'),
    count('bus', 5, 'sex', 'north'),
  ];
  expect(rows(choice, counts, ['area', 'north'])).toEqual([{ name: 'By bus', responses: 6 }]);
});

test('points of a scale stand by their size, the ends with their words', () => {
  const scale: Item = {
    id: 'q',
    type: 'scale',
    title: 'Safe?',
    from: 1,
    to: 10,
    low: 'No',
    high: 'Yes',
  };
  expect(
    rows(scale, [count('10', 5), count('2', 6), count('1', 7)]).map(({ name }) => name),
  ).toEqual(['1, No', '2', '10, Yes']);
});

test('of a ranking it is told who put what first, and a place has its name', () => {
  expect(rows({ ...choice, type: 'ranking' }, [count('1:foot', 9), count('bus', 12)])).toEqual([
    { name: 'On foot', responses: 9 },
  ]);
  expect(rows(choice, [count('1:foot', 9), count('bus', 12)])).toEqual([
    { name: 'By bus', responses: 12 },
  ]);
  expect(rows({ id: 'q', type: 'area', title: 'Where?' }, [count('north', 9)])).toEqual([
    { name: 'North', responses: 9 },
  ]);
});
