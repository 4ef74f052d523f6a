import { expect, test } from 'vitest';
import words from '../../messages/en/charts.json';
import type { Question } from '../definition/definition.schema.ts';
import { questionResult, type Counted } from '../results/question-results.ts';
import { chartOf } from './chart-of.ts';
import { summaryOf } from './summary-of.ts';

const options = [
  { id: 'bus', text: 'By bus' },
  { id: 'foot', text: 'On foot' },
  { id: 'bike', text: 'By bike' },
];
const questions = {
  choice: { id: 'q', type: 'one_of', title: 'How?', options },
  ranking: { id: 'q', type: 'ranking', title: 'What first?', options },
  scale: { id: 'q', type: 'scale', title: 'Safe?', from: 1, to: 5, low: 'No', high: 'Yes' },
  number: { id: 'q', type: 'number', title: 'How long?', unit: 'minutes' },
} satisfies Record<string, Question>;
const count = (answer: string, responses: number | null, total = 0, mean?: number): Counted => ({
  ...{ question: 'q', answer, breakdown: '', part: '', responses, total },
  ...(mean !== undefined && { mean }),
});
const resultOf = (question: Question, counts: Counted[]) =>
  questionResult(question, counts, ['', ''], words, new Map());
const said = (question: Question, ...counts: Counted[]) =>
  summaryOf(question, resultOf(question, counts), words);
const drawn = (question: Question, ...counts: Counted[]) =>
  chartOf(question, resultOf(question, counts), words, { hidden: 'Hidden', chance: false });

test('what was chosen most often comes first, also when it is two', () => {
  expect(said(questions.choice, count('', 20), count('bus', 12), count('foot', 8))).toBe(
    '“By bus” was chosen most often, by 12 of 20 (60%).',
  );
  expect(said(questions.choice, count('', 20), count('bus', 10), count('foot', 10))).toBe(
    '“By bus” and “On foot” were chosen most often, each by 10 of 20 (50%).',
  );
});

test('a ranking has first choices and mean places, as counted by staff or as published', () => {
  const sentence =
    '“On foot” came first most often, for 12 of 20 (60%). By the mean of all places, “By bus” comes first, at 1.5.';
  const firsts = [count('', 20), count('1:bus', 8), count('1:foot', 12)];
  expect(said(questions.ranking, ...firsts, count('bus', 20, 30), count('foot', 20, 34))).toBe(
    sentence,
  );
  const published = [count('', 20), count('1:bus', 8, 0, 1.5), count('1:foot', 12, 0, 1.7)];
  expect(said(questions.ranking, ...published)).toBe(sentence);
});

test('a scale and a number have means', () => {
  expect(said(questions.scale, count('', 10, 42), count('5', 8), count('1', 2))).toBe(
    'The mean is 4.2, on a scale from 1 (No) to 5 (Yes).',
  );
  expect(said(questions.number, count('', 10, 125), count('12', 10))).toBe(
    'The mean is 12.5 minutes.',
  );
});

test('nothing is said of what is hidden', () => {
  expect(said(questions.choice, count('', null), count('bus', null))).toBe(
    'All numbers here are too small to show.',
  );
  expect(said(questions.choice)).toBe('Nobody has answered this yet.');
});

test('answers that nobody chose have a bar of no length; hidden ones have none', () => {
  expect(drawn(questions.choice, count('', 10), count('bus', 10))).toMatchObject({
    kind: 'bars',
    bars: [
      { name: 'By bus', value: '10 (100%)', share: 1 },
      { name: 'On foot', value: '0 (0%)', share: 0 },
      { name: 'By bike', share: 0 },
    ],
  });
  expect(
    drawn(questions.choice, count('', 10), count('bus', 9), count('foot', null)),
  ).toMatchObject({ bars: [{ share: 0.9 }, { value: 'Hidden', share: null }, {}] });
  expect(drawn(questions.choice, count('', null), count('bus', null))).toBeUndefined();
});

test('many different numbers are drawn in bands', () => {
  const counts = Array.from({ length: 20 }, (_, n) => count(String(n), 1));
  expect(drawn(questions.number, count('', 20, 190), ...counts)?.kind).toBe('numbers');
});
