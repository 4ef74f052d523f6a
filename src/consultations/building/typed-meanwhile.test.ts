import { expect, test } from 'vitest';
import type { Definition } from '../definition/definition.schema.ts';
import type { Facts } from './building.queries.ts';
import { same, withTyped } from './typed-meanwhile.ts';

const facts: Facts = {
  ...{ title: 'Hours', summary: 'When', decided_by: 'Us', can_change: '', cannot_change: '' },
  ...{ contact: '', other_formats: '', privacy: '', is_sensitive: false, asks_equality: true },
  neighbourhoods: ['a'],
};
const questions = (title: string): Definition => ({
  format: 1,
  pages: [{ id: 'p', title: 'P', items: [{ id: 'q', type: 'short_text', title }] }],
});
const before = { facts, definition: questions('What?') };
const typed = (more: Partial<Facts>, title = 'What?') => ({
  facts: { ...facts, ...more },
  definition: questions(title),
});

test('what is typed while something else is on its way stays, in words and in questions', () => {
  const mine = typed({ summary: 'When it is op' }, 'What el');
  expect(withTyped(before, mine, before)).toEqual({ both: false, written: mine });
});

test('what somebody else wrote meanwhile comes in beside it', () => {
  const { both, written } = withTyped(
    before,
    typed({ summary: 'New' }),
    typed({ title: 'Theirs' }),
  );
  expect(both).toBe(false);
  expect(written).toEqual(typed({ summary: 'New', title: 'Theirs' }));
  expect(withTyped(before, typed({}), typed({}, 'Whose?')).written.definition).toEqual(
    questions('Whose?'),
  );
});

test('the same thing changed by both, to different things, is a conflict', () => {
  expect(withTyped(before, typed({ title: 'A' }), typed({ title: 'B' })).both).toBe(true);
  expect(withTyped(before, typed({ title: 'A' }), typed({ title: 'A' })).both).toBe(false);
  expect(withTyped(before, typed({}, 'A'), typed({}, 'B')).both).toBe(true);
});

test('a space that waits for the next word is neither lost nor a change', () => {
  const sent = typed({ summary: 'When ' });
  const mine = typed({ summary: 'When ' });
  expect(withTyped(sent, mine, before)).toEqual({ both: false, written: mine });
  const more = typed({ summary: 'When it ' });
  expect(withTyped(sent, more, before)).toEqual({ both: false, written: more });
});

test('questions are the same in whatever order the database gives their keys back', () => {
  expect(same({ a: 1, b: [{ c: 2, d: 3 }] }, { b: [{ d: 3, c: 2 }], a: 1 })).toBe(true);
  expect(same([1, 2], [2, 1])).toBe(false);
});
