import { expect, test } from 'vitest';
import type { Item } from '../definition/definition.schema.ts';
import words from '../../messages/en/charts.json';
import { answerRows } from './answer-rows.ts';

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
) =>
  answerRows(question, counts, part, words, new Map([['north', 'North']])).map(
    ({ name, responses }) => ({ name, responses }),
  );

test('answers stand as they were asked, with their words, and hidden numbers stay hidden', () => {
  const counts = [count('', 12), count('other', 5), count('foot', null), count('bus', 7)];
  expect(rows(choice, counts)).toEqual([
    { name: 'By bus', responses: 7 },
    { name: 'On foot', responses: null },
    { name: 'Something else', responses: 5 },
  ]);
});

test('places stand by their names, not by the ids that count them', () => {
  const places = new Map(Object.entries({ '2': 'Airy Hill', '1': 'Beck', moor: 'Moor' }));
  const counts = ['1', 'moor', '2', 'elsewhere'].map((place) => count(place, 5));
  const home: Item = { id: 'q', type: 'area', title: 'Where?' };
  expect(answerRows(home, counts, ['', ''], words, places).map(({ name }) => name)).toEqual([
    'Airy Hill',
    'Beck',
    'Somewhere else',
    'Moor',
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

test('numbers stand by their size and dates as they are told, points and words apart', () => {
  const number: Item = { id: 'q', type: 'number', title: 'How many?' };
  const bands = [count('100..999', 5), count('..-1', 5), count('10..19', 6), count('10000..', 5)];
  expect(rows(number, bands).map(({ name }) => name)).toEqual([
    'Below 0',
    '10 to 19',
    '100 to 999',
    '10000 or more',
  ]);
  const date: Item = { id: 'q', type: 'date', title: 'When?' };
  expect(rows(date, [count('2026-11-02', 1), count('2026-03', 5)]).map(({ name }) => name)).toEqual(
    ['March 2026', '2 November 2026'],
  );
  expect(rows(choice, [count('*', 3), count('54.575,-1.236', 7)])).toEqual([]);
});
