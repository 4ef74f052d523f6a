import { expect, test } from 'vitest';
import type { Facts } from './building.queries.ts';
import { stagedFields } from './staged-fields.ts';

const published: Facts = {
  ...{ title: 'Hours', summary: 'When', decided_by: 'Us', can_change: '', cannot_change: '' },
  ...{ contact: '', other_formats: '', privacy: '', is_sensitive: false, asks_equality: true },
  neighbourhoods: ['a'],
};

test('what is rewritten is named, a space at the end is not, and areas are never', () => {
  const facts = { ...published, title: 'Opening hours', summary: 'When ', neighbourhoods: ['b'] };
  expect(stagedFields(published, facts)).toEqual({ fields: ['title'], isPromise: false });
  expect(stagedFields(published, { ...published, asks_equality: false }).fields).toEqual([
    'asks_equality',
  ]);
});

test('who decides and what happens with answers are promises', () => {
  for (const field of ['decided_by', 'privacy'] as const) {
    expect(stagedFields(published, { ...published, [field]: 'Others' })).toEqual({
      fields: [field],
      isPromise: true,
    });
  }
});
