import { expect, test } from 'vitest';
import words from '../../messages/en/charts.json';
import type { Question } from '../definition/definition.schema.ts';
import { versionsNote, withVersions } from './marked-versions.ts';

const question: Question = {
  ...{ id: 'when', type: 'one_of', title: 'When?' },
  options: [
    { id: 'sat', text: 'Saturdays' },
    { id: 'sun', text: 'Sundays' },
  ],
};

test('a question and an option of some versions alone say of which', () => {
  const askedIn = { when: [1, 2], 'when.sun': [1] };
  expect(versionsNote(question, askedIn, words)).toBe('Only versions 1 and 2 asked this.');
  expect(withVersions(question, askedIn, words)).toMatchObject({
    options: [{ text: 'Saturdays' }, { text: 'Sundays (only in version 1)' }],
  });
});

test('what every version asked says nothing of versions', () => {
  expect(versionsNote(question, {}, words)).toBeUndefined();
  expect(withVersions(question, {}, words)).toEqual(question);
});
