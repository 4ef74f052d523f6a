import { expect, test } from 'vitest';
import { errorSentence, fieldOf, isChangedMeanwhile } from './refusal.ts';

const words = { connection: 'No connection.', unexpected: 'Something else.' };

test('a sentence that the database wrote for the person is shown', () => {
  expect(errorSentence({ code: 'PT403', message: 'You may not.' }, words)).toBe('You may not.');
});

test('an error that was written for nobody is not', () => {
  expect(errorSentence({ code: '23514', message: 'violates check constraint' }, words)).toBe(
    words.unexpected,
  );
  expect(errorSentence({ code: '', message: 'TypeError: Failed to fetch' }, words)).toBe(
    words.connection,
  );
});

test.each([
  [undefined, ''],
  ['', '<html>Bad gateway'],
  ['PGRST000', 'Could not connect with the database'],
  ['57P01', 'terminating connection due to administrator command'],
  ['08006', 'connection failure'],
])('a database that is away (%s) is no fault of what was typed', (code, message) => {
  expect(errorSentence({ code, message }, words)).toBe(words.connection);
});

test('a change by somebody else is told apart from other conflicts', () => {
  const conflict = { code: 'PT409', message: 'Somebody changed this.' };
  expect(isChangedMeanwhile({ ...conflict, details: 'changed_meanwhile' })).toBe(true);
  expect(isChangedMeanwhile({ ...conflict, details: 'already_here' })).toBe(false);
});

test('an error about a field names it', () => {
  expect(fieldOf({ message: '', details: 'name:missing' })).toEqual({
    field: 'name',
    code: 'missing',
  });
  expect(fieldOf({ message: '', details: 'not_allowed' })).toBeUndefined();
  expect(fieldOf({ message: '', details: null })).toBeUndefined();
});
