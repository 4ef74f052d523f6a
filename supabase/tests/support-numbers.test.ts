import type { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openMigratedDatabase } from './migrated-database.ts';
import { pinned } from './small-number-attacker.ts';

let database: PGlite;
beforeAll(async () => {
  database = await openMigratedDatabase();
});
afterAll(() => database.close());

test('no part of a month that is told leads back to fewer than five people', async () => {
  const { rows } = await database.query<{ parts: number[]; told: { people: number | null }[] }>(`
    select array[a, b, c, d] as parts,
      private.parts_alone_told(array['a', 'b', 'c', 'd'], array[a, b, c, d]) as told
    from generate_series(0, 13) a, generate_series(0, 13) b, generate_series(0, 13) c, generate_series(0, 13) d
    where a + b + c + d between 1 and 26`);
  const told = new Map(rows.map((row) => [row.parts.join(), row.told]));
  const found = pinned(
    rows.map(({ parts }) => [parts]),
    // The total is told beside its parts.
    ([parts]) => {
      const all = parts!.reduce((sum, part) => sum + part, 0);
      return [all >= 5 ? all : null, told.get(parts!.join())];
    },
    ([parts]) => Object.fromEntries(parts!.map((part, index) => [`part ${index}`, part])),
  );
  expect(rows.length).toBeGreaterThan(10_000);
  expect(found).toEqual([]);
  for (const row of rows) {
    for (const { people } of row.told) expect(people ?? 5).toBeGreaterThanOrEqual(5);
  }
});

test('what is told of response times never says that one to four waited too long', async () => {
  const { rows } = await database.query<{ due: number; in_time: number; told: unknown }>(`
    select due, in_time, private.response_told(due, in_time, '{}') as told
    from generate_series(0, 30) due, generate_series(0, 30) in_time where in_time <= due`);
  const told = new Map(rows.map((row) => [`${row.due},${row.in_time}`, row.told]));
  const found = pinned(
    rows.map(({ due, in_time }) => [[due, in_time]]),
    ([row]) => told.get(row!.join()),
    ([row]) => ({ late: row![0]! - row![1]! || 99, in_time: row![1]!, due: row![0]! }),
  );
  expect(found).toEqual([]);
});

test('half and nine in ten are told in half hours, of five and ten or more', async () => {
  const hours = async (minutes: number[]) => {
    const { rows } = await database.query<{ told: Record<string, number | null> }>(
      `select private.response_told(0, 0, '{${minutes.join()}}') as told`,
    );
    return [rows[0]!.told.median_hours, rows[0]!.told.p90_hours];
  };
  expect(await hours([10, 20, 31, 40])).toEqual([null, null]);
  expect(await hours([10, 20, 31, 400, 500])).toEqual([1, null]);
  expect(await hours([1, 1, 1, 1, 60, 61, 90, 100, 121, 5000])).toEqual([1, 2.5]);
  expect(await hours([0, 0, 0, 0, 0])).toEqual([0, null]);
});
