import { expect, it } from 'vitest';
import type { HubContent } from './hub-content.schema.ts';
import { isSame, mergeDraft } from './draft-merge.ts';

const content = (note: string, description: string): HubContent => ({
  hours: { weekly: [], dated: [], bank_holidays: 'unknown', note },
  sessions: [],
  services: [],
  contacts: { people: [], phones: [] },
  facilities: [],
  place: { description, email: null, website: null, what_to_bring: null },
  checked: [],
});

it('takes over what others published in parts that the draft left alone', () => {
  const merged = mergeDraft(
    content('mine', 'old'),
    content('old', 'old'),
    content('old', 'theirs'),
  );
  expect(merged).toEqual({ content: content('mine', 'theirs'), taken: ['place'], conflicts: [] });
});

it('keeps what was typed where both changed, and says so', () => {
  const merged = mergeDraft(
    content('mine', 'old'),
    content('old', 'old'),
    content('theirs', 'old'),
  );
  expect(merged).toEqual({ content: content('mine', 'old'), taken: [], conflicts: ['hours'] });
});

it('sees no conflict where both wrote the same', () => {
  const merged = mergeDraft(content('new', 'old'), content('old', 'old'), content('new', 'old'));
  expect(merged.conflicts).toEqual([]);
});

it('compares by what is said, not by the order of keys', () => {
  expect(isSame({ a: 1, b: [{ c: null }] }, { b: [{ c: null }], a: 1 })).toBe(true);
  expect(isSame({ a: [1] }, { a: [1, 2] })).toBe(false);
});
