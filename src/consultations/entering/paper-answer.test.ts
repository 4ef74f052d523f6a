import { expect, test } from 'vitest';
import type { Question } from '../definition/definition.schema.ts';
import { readPaper } from './paper-answer.ts';
import { paperChoices } from './paper-choices.ts';

const words = {
  other: 'Something else',
  none: 'None of these',
  elsewhere: 'Somewhere else',
  not_sure: 'Not sure',
  areas: [{ slug: 'north', name: 'North' }],
  wards: [
    { slug: 'a', name: 'Acklam' },
    { slug: 'b', name: 'Berwick Hills' },
  ],
};
const options = [
  { id: 'bus', text: 'By bus' },
  { id: 'foot', text: 'On foot' },
  { id: 'bike', text: 'By bicycle' },
];
const asked = { id: 'q', title: 'How?' };
const read = (question: Question, typed: string) =>
  readPaper(question, typed, paperChoices(question, words));
const one: Question = { ...asked, type: 'one_of', options, other: true };
const several: Question = {
  ...asked,
  type: 'several_of',
  options,
  other: true,
  none: true,
  max: 2,
};
const rank: Question = { ...asked, type: 'ranking', options };

test('a choice is typed by its number, or by how it begins', () => {
  expect(read(one, '2')).toEqual({ answer: 'foot', chosen: ['On foot'] });
  expect(read(one, ' on ')).toEqual({ answer: 'foot', chosen: ['On foot'] });
  expect(read(one, 'by')).toEqual({ problem: 'not_a_choice' });
  expect(read(one, '5')).toEqual({ problem: 'not_a_choice' });
  expect(read(one, '1 2')).toEqual({ problem: 'one_only' });
});

test('what something else is follows its number', () => {
  expect(read(one, '4: the train: at night')).toEqual({
    answer: 'other',
    chosen: ['Something else'],
    text: 'the train: at night',
  });
  expect(read(one, '1: often')).toEqual({ answer: 'bus', chosen: ['By bus'] });
});

test('several are typed in any order and kept in that of the question', () => {
  expect(read(several, '4, 1: the train')).toEqual({
    answer: ['bus', 'other'],
    chosen: ['By bus', 'Something else'],
    text: 'the train',
  });
  expect(read(several, '5')).toMatchObject({ answer: ['none'] });
  expect(read(several, '1 2 3').problem).toBe('too_many');
  expect(read(several, '1 5').problem).toBe('none_alone');
  expect(read({ ...several, min: 2 }, '1').problem).toBe('too_few');
  expect(read(several, '1 7').problem).toBe('not_a_choice');
});

test('a ranking is the places beside its options', () => {
  expect(read(rank, '3 1 2')).toEqual({
    answer: ['foot', 'bike', 'bus'],
    chosen: ['On foot', 'By bicycle', 'By bus'],
  });
  for (const wrong of ['1 2', '1 1 2', '1 2 4', 'first']) {
    expect(read(rank, wrong)).toEqual({ problem: 'not_places' });
  }
});

test('numbers stay within what was asked', () => {
  const question: Question = { ...asked, type: 'number', min: 0, max: 90, whole: true };
  expect(read(question, '15')).toEqual({ answer: 15 });
  expect(read({ ...question, whole: false }, '1,5')).toEqual({ answer: 1.5 });
  expect(read(question, '1.5').problem).toBe('not_whole');
  expect(read(question, '91').problem).toBe('out_of_range');
  expect(read(question, 'ten').problem).toBe('not_a_number');
  const scale: Question = { ...asked, type: 'scale', from: 1, to: 5, low: 'Bad', high: 'Good' };
  expect(read(scale, '5')).toEqual({ answer: 5 });
  expect(read(scale, '0').problem).toBe('out_of_range');
});

test('a day is typed as it is written', () => {
  const question: Question = { ...asked, type: 'date', earliest: '2026-01-01' };
  for (const typed of ['5 3 2026', '05/03/26', '5.3.2026', '2026-03-05']) {
    expect(read(question, typed), typed).toMatchObject({ answer: '2026-03-05' });
  }
  expect(read(question, '30 2 2026').problem).toBe('not_a_date');
  expect(read(question, 'soon').problem).toBe('not_a_date');
  expect(read(question, '31 12 2025').problem).toBe('out_of_range');
});

test('places are typed by number or name', () => {
  expect(read({ ...asked, type: 'area' }, 'berw')).toMatchObject({ answer: 'b' });
  expect(read({ ...asked, type: 'area' }, '4')).toMatchObject({ answer: 'not_sure' });
  expect(read({ ...asked, type: 'point' }, '1')).toMatchObject({ answer: 'north' });
});

test('words stay as they stand, and an empty field is no answer', () => {
  expect(read({ ...asked, type: 'long_text' }, ' 1: more\nseats ')).toEqual({
    text: '1: more\nseats',
  });
  expect(read({ ...asked, type: 'short_text', max: 3 }, 'four').problem).toBe('too_long');
  expect(read(one, '  ')).toEqual({});
});
