import { afterAll, beforeAll, expect, test } from 'vitest';
import * as fc from 'fast-check';
import type { PGlite } from '@electric-sql/pglite';
import { openMigratedDatabase } from './migrated-database.ts';
import { priorityId, priorityPlacesSql } from './priorities.ts';

const MOST = 4;
let database: PGlite;
beforeAll(async () => {
  database = await openMigratedDatabase();
  await database.exec(priorityPlacesSql);
});
afterAll(() => database.close());

/** What staff and residents do to numbered priorities, as the update that it comes down to. */
const which = fc.integer({ min: 1, max: MOST });
const submitting = which.map((n) => ({
  sql: `insert into public.priorities (id, slug, kind, said, neighbourhood_id, theme_id, created_at)
    select '${priorityId(n)}', 'p-${n}', 'idea', 'Words', 'a0000000-0000-4000-8000-00000000000${1 + (n % 2)}',
      null, '2026-0${1 + (n % 3)}-15'
    on conflict do nothing`,
}));
const changing = (change: string) =>
  which.map((n) => ({
    sql: `update public.priorities set ${change} where id = '${priorityId(n)}' and state <> 'withdrawn'`,
  }));
const merging = fc.tuple(which, which).map(([n, into]) => ({
  sql: `update public.priorities set state = 'merged', merged_into = '${priorityId(into)}', decline_reason = null
    where id = '${priorityId(n)}' and state <> 'withdrawn' and id <> '${priorityId(into)}'
      and exists (select from public.priorities where id = '${priorityId(into)}')`,
}));
const deleting = which.map((n) => ({
  sql: `delete from public.priorities where id = '${priorityId(n)}'
    and not exists (select from public.priorities where merged_into = '${priorityId(n)}')`,
}));
/** What ends something is rare, or nothing would be left to group. */
const step = fc.oneof(
  { weight: 12, arbitrary: merging },
  { weight: 6, arbitrary: changing(`support_count = support_count + 1`) },
  { weight: 3, arbitrary: changing(`support_count = greatest(support_count - 1, 0)`) },
  {
    weight: 3,
    arbitrary: changing(
      `state = 'published', published_at = now(), merged_into = null, decline_reason = null`,
    ),
  },
  { weight: 2, arbitrary: submitting },
  { weight: 2, arbitrary: changing(`theme_id = 'b0000000-0000-4000-8000-000000000001'`) },
  { weight: 1, arbitrary: changing(`theme_id = null`) },
  { weight: 1, arbitrary: changing(`neighbourhood_id = 'a0000000-0000-4000-8000-000000000002'`) },
  {
    weight: 1,
    arbitrary: changing(`state = 'declined', decline_reason = 'test', merged_into = null`),
  },
  {
    weight: 1,
    arbitrary: changing(
      `state = 'withdrawn', said = null, wording = null, decline_reason = null, merged_into = null`,
    ),
  },
  { weight: 1, arbitrary: deleting },
);

/** Mostly of things that are there: three published ones to begin with. */
const steps = (most: number) => fc.array(step, { minLength: 1, maxLength: most, size: 'max' });
const begin = `
  truncate public.priorities cascade;
  truncate private.priority_people;
  insert into public.priorities (id, slug, kind, said, neighbourhood_id, state, published_at, support_count)
  select ('c0000000-0000-4000-8000-00000000000' || n)::uuid, 'p-' || n, 'idea', 'Words',
    'a0000000-0000-4000-8000-000000000001', 'published', now(), n
  from generate_series(1, 3) n`;

const counted = async () =>
  (
    await database.query(
      `select neighbourhood_id, theme_id, month, people, small_priorities, small_people
       from private.priority_people where people <> 0 order by 1, 2, 3`,
    )
  ).rows;
const merged = async () =>
  (await database.query(`select id, merged_count from public.priorities order by id`)).rows;

test('after whatever is done in whatever order, every number equals a recount', async () => {
  await fc.assert(
    fc.asyncProperty(steps(40), async (steps) => {
      await database.exec(begin);
      for (const { sql } of steps) {
        await database.exec(sql).catch((error: Error) => {
          expect(error.message).toMatch(/already grouped under this one/);
        });
      }
      const kept = [await counted(), await merged()];
      await database.exec('select private.recount_people()');
      expect(kept).toEqual([await counted(), await merged()]);
    }),
    { numRuns: 60 },
  );
});

test('the same holds for many changes in one transaction', async () => {
  await fc.assert(
    fc.asyncProperty(steps(15), async (steps) => {
      await database.exec(begin);
      await database
        .transaction(async (transaction) => {
          for (const { sql } of steps) await transaction.exec(sql);
        })
        .catch((error: Error) => expect(error.message).toMatch(/already grouped under this one/));
      const kept = [await counted(), await merged()];
      await database.exec('select private.recount_people()');
      expect(kept).toEqual([await counted(), await merged()]);
    }),
    { numRuns: 60 },
  );
});

test('supporters of what was merged into something merged count at the top', async () => {
  await database.exec(`${begin};
    update public.priorities set state = 'merged', merged_into = '${priorityId(2)}' where id = '${priorityId(1)}';
    update public.priorities set state = 'merged', merged_into = '${priorityId(3)}' where id = '${priorityId(2)}';
    update public.priorities set support_count = 0 where id = '${priorityId(1)}'`);
  // 1 + nobody, 1 + two, 1 + three.
  expect(await counted()).toMatchObject([{ people: 8, small_priorities: 0, small_people: 0 }]);
  await expect(
    database.exec(
      `update public.priorities set state = 'merged', merged_into = '${priorityId(1)}' where id = '${priorityId(3)}'`,
    ),
  ).rejects.toThrow('already grouped under this one');
});
