import { afterAll, expect, test } from 'vitest';
import words from '../../src/messages/en/consultation-templates.json' with { type: 'json' };
import { openMigratedDatabase } from './migrated-database.ts';

const database = await openMigratedDatabase();
afterAll(() => database.close());

test.each(words.templates.map(({ id, definition }) => [id, definition]))(
  'the database takes the template %s, and finds wrong that nothing is asked on an empty page alone',
  async (id, definition) => {
    const { rows } = await database.query<{ problems: { code: string }[] }>(
      'select private.definition_problems($1::jsonb) as problems, private.check_definition_shape($1::jsonb)',
      [JSON.stringify(definition)],
    );
    const codes = rows[0]!.problems.map(({ code }) => code);
    expect(codes).toEqual(id === 'empty' ? [expect.any(String)] : []);
  },
);
