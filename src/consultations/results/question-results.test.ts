import { expect, test } from 'vitest';
import type { Question } from '../definition/definition.schema.ts';
import { partsOf, questionResult } from './question-results.ts';
import type { ResultCount } from './results.queries.ts';

import words from '../../messages/en/charts.json';

const count = (
  question: string,
  answer: string,
  responses: number | null,
  [breakdown, part]: [string, string] = ['', ''],
  total: number | null = 0,
): ResultCount => ({ question, answer, breakdown, part, responses, total });
const scale: Question = {
  id: 'q',
  type: 'scale',
  title: 'Safe?',
  from: 1,
  to: 5,
  low: 'No',
  high: 'Yes',
};
const result = (counts: ResultCount[], part: [string, string] = ['', '']) =>
  questionResult(scale, counts, part, words, new Map());

test('a share is of those who answered the question, what nobody chose has none, and a scale has a mean', () => {
  const { answered, answers, mean } = result([
    count('', '', 12),
    count('q', '', 10, ['', ''], 42),
    count('q', '5', 8),
    count('q', '1', 2),
  ]);
  expect(answered).toBe(10);
  expect(mean).toBe(4.2);
  expect(answers.map(({ name, responses, share }) => [name, responses, share])).toEqual([
    ['1, No', 2, 0.2],
    ['2', 0, 0],
    ['3', 0, 0],
    ['4', 0, 0],
    ['5, Yes', 8, 0.8],
  ]);
});

test('what is hidden stays hidden, with all that is worked out from it', () => {
  const part: [string, string] = ['sex', 'female'];
  const hidden = result([count('q', '', null, part, null), count('q', '5', null, part)], part);
  expect(hidden.answered).toBeNull();
  expect(hidden.mean).toBeUndefined();
  expect(hidden.answers).toEqual([
    { code: '5', name: '5, Yes', responses: null, share: null, between: null },
  ]);
});

test('a question that nobody answered has no answers', () => {
  expect(result([count('', '', 3)])).toEqual({ answered: 0, answers: [], written: 0 });
});

test('parts are those that somebody who answered is in, days apart', () => {
  const counts = [
    count('', '', 3),
    count('', '', 2, ['area', 'n']),
    count('', '', 3, ['day', '2026-11-01']),
    count('q', '', 2, ['area', 'n']),
  ];
  expect(partsOf(counts)).toEqual([['area', 'n']]);
});
