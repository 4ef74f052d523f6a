import { expect, test } from 'vitest';
import { shortcutFor } from './shortcuts.ts';

const press = (key: string, more = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  defaultPrevented: false,
  target: { tagName: 'A' },
  ...more,
});

test('a key does what it is for', () => {
  expect(shortcutFor(press('j'))).toBe('next');
  expect(shortcutFor(press('?'))).toBe('help');
  expect(shortcutFor(press('q'))).toBeUndefined();
  expect(shortcutFor(press('toString'))).toBeUndefined();
});

test('a key in a field is a letter', () => {
  for (const tagName of ['INPUT', 'TEXTAREA', 'SELECT']) {
    expect(shortcutFor(press('p', { target: { tagName } }))).toBeUndefined();
  }
  expect(shortcutFor(press('p', { target: { isContentEditable: true } }))).toBeUndefined();
});

test('a key with a modifier belongs to the browser', () => {
  for (const held of ['ctrlKey', 'metaKey', 'altKey', 'defaultPrevented']) {
    expect(shortcutFor(press('p', { [held]: true }))).toBeUndefined();
  }
});
