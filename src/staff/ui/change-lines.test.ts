import { expect, test } from 'vitest';
import words from '../../messages/en/workspace.json';
import { changeLines } from './change-lines.ts';

const names = {
  columns: { role: 'Role', neighbourhood_id: 'Area', said: 'Their words' },
  values: new Map([
    ['admin', 'Administrator'],
    ['n', 'North'],
  ]),
};
const lines = (changed: string[], before: object, after: object) =>
  changeLines({ changed, before: { ...before }, after: { ...after } }, names, words.changes);

test('a change says from what to what, in words', () => {
  expect(lines(['role'], { role: 'partner' }, { role: 'admin' })).toEqual([
    'Role: from partner to Administrator',
  ]);
});

test('what came and what went are told', () => {
  expect(lines(['neighbourhood_id'], {}, { neighbourhood_id: 'n' })).toEqual(['Area: North']);
  expect(lines(['neighbourhood_id'], { neighbourhood_id: 'n' }, {})).toEqual([
    'Area: no longer North',
  ]);
});

test('where no value is kept, only that it changed is told', () => {
  expect(lines(['said'], {}, {})).toEqual(['Their words: changed']);
});

test('yes, no and times are told in words, and what was empty and stays so is not', () => {
  const when = { role: '2026-11-22T01:02:27.356+00:00' };
  expect(lines(['role'], {}, when)).toEqual(['Role: 22 Nov 2026, 01:02']);
  expect(lines(['role'], {}, { role: '2026-11-22' })).toEqual(['Role: 22 Nov 2026']);
  expect(lines(['role'], { role: true }, { role: false })).toEqual(['Role: from yes to no']);
  expect(lines(['role'], {}, { role: null })).toEqual([]);
});

test('columns without a name are left out', () => {
  expect(lines(['search'], { search: 1 }, { search: 2 })).toEqual([]);
});
