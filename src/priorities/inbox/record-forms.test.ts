import { expect, test } from 'vitest';
import { formsFor } from './record-forms.ts';

test('what waits is published first, what is published is answered first', () => {
  expect(formsFor('received', false)[0]).toBe('publish');
  expect(formsFor('published', false)[0]).toBe('answer');
  expect(formsFor('published', true)[0]).not.toBe('answer');
});

test('nothing is done with what was taken back', () => {
  expect(formsFor('withdrawn', false)).toEqual([]);
});
