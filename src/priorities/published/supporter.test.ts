import { expect, test } from 'vitest';
import { isSupported, remember, supporterName, type Store } from './supporter.ts';

function store(): Store & { kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  };
}
const closed: Store = {
  getItem: () => {
    throw new Error('Not allowed');
  },
  setItem: () => {
    throw new Error('Not allowed');
  },
};

test('a browser names itself once, by a name that the database takes', () => {
  const mine = store();
  const name = supporterName(mine);
  expect(name).toMatch(/^[A-Za-z0-9_-]{16,64}$/);
  expect(supporterName(mine)).toBe(name);
  expect(supporterName(store())).not.toBe(name);
});

test('it remembers what it supports until that is undone', () => {
  const mine = store();
  for (const id of ['a', 'b', 'b']) remember(mine, id, true);
  remember(mine, 'a', false);
  expect(['a', 'b', ''].map((id) => isSupported(mine, id))).toEqual([false, true, false]);
  expect([...mine.kept.values()]).toEqual(['b']);
});

test('where nothing may be stored it has no name and remembers nothing', () => {
  expect(supporterName(closed)).toBe('');
  expect(() => remember(closed, 'a', true)).not.toThrow();
  expect(isSupported(closed, 'a')).toBe(false);
});
