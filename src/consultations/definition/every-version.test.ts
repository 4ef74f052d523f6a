import { expect, test } from 'vitest';
import type { Question } from './definition.schema.ts';
import { everyVersion } from './every-version.ts';

const choice = (...ids: string[]): Question => ({
  ...{ id: 'when', type: 'one_of', title: `Of ${ids.length}?` },
  options: ids.map((id) => ({ id, text: id.toUpperCase() })),
});
const words: Question = { id: 'why', type: 'short_text', title: 'Why?' };
const version = (number: number, ...items: Question[]) => ({
  number,
  definition: { format: 1 as const, pages: [{ id: 'p', title: 'P', items }] },
});

test('a question or an option that an edit took out is still there, after those asked now', () => {
  const { questions, askedIn } = everyVersion([
    version(1, words, choice('sat', 'sun')),
    version(2, choice('mon', 'sat')),
    version(3, choice('mon', 'sat', 'tue')),
  ]);
  expect(questions.map(({ id, title }) => [id, title])).toEqual([
    ['when', 'Of 3?'],
    ['why', 'Why?'],
  ]);
  expect(questions[0]).toMatchObject({
    options: ['mon', 'sat', 'tue', 'sun'].map((id) => ({ id, text: id.toUpperCase() })),
  });
  expect(askedIn).toEqual({ why: [1], 'when.mon': [2, 3], 'when.tue': [3], 'when.sun': [1] });
});

test('what every version asks is marked with none', () => {
  expect(
    everyVersion([version(1, choice('a', 'b')), version(2, choice('b', 'a'))]).askedIn,
  ).toEqual({});
  const { askedIn } = everyVersion([version(1), version(2, choice('a', 'b'))]);
  expect(askedIn).toEqual({ when: [2] });
});
