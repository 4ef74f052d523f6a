import { expect, test } from 'vitest';
import type { Definition } from '../definition/definition.schema.ts';
import { fieldsOf, readForm } from './read-form.ts';

const options = [
  { id: 'a', text: 'A' },
  { id: 'b', text: 'B' },
];
const definition: Definition = {
  format: 1,
  pages: [
    {
      id: 'p',
      title: 'P',
      items: [
        { id: 'one', type: 'one_of', title: 'One?', options, other: true },
        { id: 'several', type: 'several_of', title: 'Several?', options },
        { id: 'rank', type: 'ranking', title: 'Rank?', options },
        { id: 'scale', type: 'scale', title: 'Scale?', from: 1, to: 5, low: 'L', high: 'H' },
        { id: 'much', type: 'number', title: 'Much?' },
        { id: 'day', type: 'date', title: 'Day?' },
        { id: 'words', type: 'long_text', title: 'Words?' },
        { id: 'spot', type: 'point', title: 'Spot?' },
        { id: 'ward', type: 'area', title: 'Ward?' },
      ],
    },
  ],
};
const read = (...fields: [string, string][]) => readForm(definition, fields, 'x');

test('what is left empty is no answer', () => {
  expect(read(['x.q.one', ''], ['x.q.words', ' \r\n'], ['x.rank.rank.a', ''])).toEqual({
    answers: {},
    texts: {},
  });
});

test('fields of another form, or of none, are no answers', () => {
  expect(read(['y.q.one', 'a'], ['q.one', 'a'])).toEqual({ answers: {}, texts: {} });
});

test('numbers are read with a comma too, and what is none stays for the rules to refuse', () => {
  expect(read(['x.q.much', ' 1,5 '], ['x.q.scale', '4']).answers).toEqual({ much: 1.5, scale: 4 });
  expect(read(['x.q.much', 'lots']).answers).toEqual({ much: 'lots' });
});

test.each([
  ['1,000', 1000],
  ['-12,345.5', -12345.5],
  ['0,700', 0.7],
  ['.5', 0.5],
  ['+2', 2],
  ['3.', 3],
  ['1,2,3', '1,2,3'],
  ['1 000', '1 000'],
  ['1e3', '1e3'],
  ['0x10', '0x10'],
  ['-', '-'],
])('the number in %j is %j', (typed, number) => {
  expect(read(['x.q.much', typed]).answers).toEqual({ much: number });
});

test('what is chosen is in the order in which it is written, not in which it was shown', () => {
  const fields = ['none', 'other', 'b', 'a'].map((id): [string, string] => ['x.q.several', id]);
  expect(read(...fields).answers).toEqual({ several: ['a', 'b', 'other', 'none'] });
});

test('two options in one place are in none, and the ranking is then not whole', () => {
  expect(read(['x.rank.rank.a', '1'], ['x.rank.rank.b', '1']).answers).toEqual({ rank: ['a'] });
});

test('a ranking is the options in the order of their places', () => {
  expect(read(['x.rank.rank.a', '2'], ['x.rank.rank.b', '1']).answers).toEqual({
    rank: ['b', 'a'],
  });
});

test('a point on the map counts instead of the list', () => {
  expect(read(['x.q.spot', 'north']).answers).toEqual({ spot: 'north' });
  expect(read(['x.q.spot', 'north'], ['x.point.spot', '54.5,-1.2']).answers).toEqual({
    spot: [54.5, -1.2],
  });
});

test('what is put into a form is read from it again', () => {
  const said = {
    answers: {
      one: 'other',
      several: ['a', 'b'],
      rank: ['b', 'a'],
      scale: 3,
      much: -2.5,
      day: '2026-12-01',
      spot: [54.5741, -1.235] as [number, number],
      ward: 'not_sure',
    },
    texts: { one: 'Kites', words: 'Two\nlines' },
  };
  expect(readForm(definition, fieldsOf(definition, said, 'x'), 'x')).toEqual(said);
});
