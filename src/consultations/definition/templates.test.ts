import { expect, test } from 'vitest';
import words from '../../messages/en/consultation-templates.json' with { type: 'json' };
import { definitionProblems } from './definition-problems.ts';
import { definitionSchema } from './definition.schema.ts';

test('there is a template for each ask that comes again and again', () => {
  expect(words.templates.map(({ id }) => id)).toEqual([
    'empty',
    'annual_priorities',
    'budget',
    'hub_hours',
    'event',
    'easy_read',
  ]);
});

const written = words.templates.filter(({ id }) => id !== 'empty');

test.each(written.map(({ name, definition }) => [name, definition]))(
  'the template “%s” can be answered as it is',
  (_, definition) => {
    const parsed = definitionSchema.parse(definition);
    expect(parsed, 'nothing that the format does not know').toEqual(definition);
    expect(definitionProblems(parsed)).toEqual([]);
  },
);
