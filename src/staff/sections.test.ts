import { expect, test } from 'vitest';
import { mayOpen, openSections } from './sections.ts';

test('everybody who is signed in has the start page', () => {
  expect(openSections([])).toEqual(['start']);
});

test('a section opens to whoever has one of its actions', () => {
  expect(mayOpen('hubs', ['close_hubs'])).toBe(true);
  expect(mayOpen('hubs', ['edit_hubs'])).toBe(true);
  expect(mayOpen('hubs', ['read_plans'])).toBe(false);
});

test('sections keep their order, whatever the order of the actions', () => {
  expect(openSections(['manage_staff', 'read_priorities'])).toEqual(['start', 'inbox', 'people']);
});
