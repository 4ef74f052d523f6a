import { readdir, readFile } from 'node:fs/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { openMigratedDatabase } from './migrated-database.ts';
import { readTap } from './tap.ts';

const folder = new URL('./', import.meta.url);
const files = (await readdir(folder)).filter((file) => file.endsWith('.test.sql')).sort();
const database = await openMigratedDatabase();
afterAll(() => database.close());

for (const file of files) {
  const sql = await readFile(new URL(file, folder), 'utf8');
  const run = await database.exec(sql).then(
    (results) => readTap(results.flatMap(({ rows }) => rows.flatMap(Object.values))),
    async (error: Error) => {
      await database.exec('rollback');
      return { planned: null, assertions: [], error: error.message };
    },
  );

  describe(file.replace('.test.sql', ''), () => {
    test.each(run.assertions)('$sentence', ({ passed, diagnosis }) => {
      expect(passed, diagnosis).toBe(true);
    });
    test('runs every assertion it planned', () => {
      expect(run.error).toBeUndefined();
      expect(run.assertions).toHaveLength(run.planned ?? Number.NaN);
    });
  });
}
