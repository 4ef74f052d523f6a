import { expect, test } from 'vitest';
import words from '../../messages/en/answering.json' with { type: 'json' };
import type { Question } from '../definition/definition.schema.ts';
import { answerLines } from './answer-words.ts';

const options = [
  { id: 'a', text: 'Apples' },
  { id: 'b', text: 'Beans' },
];
const asked = { id: 'q', title: 'Q?' };
const lines = (question: Question, answer: unknown, text?: string) =>
  answerLines(
    question,
    {
      answers: answer === undefined ? {} : { q: answer as string },
      texts: text ? { q: text } : {},
    },
    words,
    (slug) => ({ north: 'North' })[slug],
  );

test('options are told by their words, a ranking with its places', () => {
  expect(lines({ ...asked, type: 'one_of', options }, 'b')).toEqual(['Beans']);
  expect(lines({ ...asked, type: 'ranking', options }, ['b', 'a'])).toEqual([
    '1. Beans',
    '2. Apples',
  ]);
});

test('something else is told with what it is', () => {
  const question: Question = { ...asked, type: 'several_of', options, other: true, none: true };
  expect(lines(question, ['a', 'other'], 'Kale')).toEqual(['Apples', 'Something else: Kale']);
  expect(lines(question, ['none'])).toEqual(['None of these']);
});

test('numbers have their unit, days and places their names', () => {
  expect(lines({ ...asked, type: 'number', unit: 'minutes' }, 5)).toEqual(['5 minutes']);
  expect(lines({ ...asked, type: 'date' }, '2026-12-01')).toEqual(['1 December 2026']);
  expect(lines({ ...asked, type: 'point' }, 'north')).toEqual(['North']);
  expect(lines({ ...asked, type: 'point' }, [54.5, -1.2])).toEqual(['A point on the map']);
  expect(lines({ ...asked, type: 'area' }, 'not_sure')).toEqual(['I am not sure']);
});

test('nothing is said of what is not answered', () => {
  expect(lines({ ...asked, type: 'long_text' }, undefined)).toEqual([]);
});
