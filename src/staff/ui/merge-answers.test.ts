import { expect, test } from 'vitest';
import { mergeAnswers } from './merge-answers.ts';

const opened = { name: 'Ann', role: 'partner', areas: ['north'] };

test('what was typed stays, and what somebody else changed is taken', () => {
  const merged = mergeAnswers(opened, { ...opened, name: 'Anne' }, { ...opened, role: 'admin' });
  expect(merged).toEqual({ answers: { name: 'Anne', role: 'admin', areas: ['north'] }, both: [] });
});

test('what both changed is pointed out, and what was typed stays', () => {
  const merged = mergeAnswers(opened, { ...opened, areas: ['east'] }, { ...opened, areas: [] });
  expect(merged).toEqual({ answers: { ...opened, areas: ['east'] }, both: ['areas'] });
});

test('when both changed it to the same there is nothing to point out', () => {
  const changed = { ...opened, role: 'admin' };
  expect(mergeAnswers(opened, changed, changed).both).toEqual([]);
});
