import { expect, test } from 'vitest';
import type { Condition } from '../definition/definition.schema.ts';
import { conditionOf, whenForm } from './when-rows.ts';

const yes: Condition = { question: 'a', is: 'equal', value: 'yes' };

test.each<[string, Condition | undefined]>([
  ['nothing', undefined],
  ['one comparison', yes],
  ['its opposite', { not: yes }],
  ['several that must all hold', { all: [yes, { not: { question: 'b', is: 'answered' } }] }],
  ['several of which one must', { any: [yes, { question: 'c', is: 'more', value: 3 }] }],
])('%s goes through the form unchanged', (_, condition) => {
  expect(conditionOf(whenForm(condition)!)).toEqual(condition);
});

test('what has more levels than the form is not put into it', () => {
  expect(whenForm({ all: [yes, { any: [yes, yes] }] })).toBeUndefined();
  expect(whenForm({ not: { not: yes } })).toBeUndefined();
});
