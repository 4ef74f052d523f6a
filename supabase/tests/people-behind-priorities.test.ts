import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import * as fc from 'fast-check';
import type { PGlite } from '@electric-sql/pglite';
import { openMigratedDatabase } from './migrated-database.ts';
import { priorityId, priorityPlacesSql } from './priorities.ts';

const MOST = 6;
let database: PGlite;
beforeAll(async () => {
  database = await openMigratedDatabase();
  await database.exec(priorityPlacesSql);
});
afterAll(() => database.close());
beforeEach(() =>
  database.exec(`truncate public.priorities cascade; truncate private.priority_people`),
);

/** What staff and residents do to numbered priorities, as the update that it comes down to. */
const which = fc.integer({ min: 1, max: MOST });
const step = fc.oneof(
  which.map((n) => ({
    says: `submit ${n}`,
    sql: `insert into public.priorities (id, slug, kind, said, neighbourhood_id, theme_id, created_at)
      select '${priorityId(n)}', 'p-${n}', 'idea', 'Words', 'a0000000-0000-4000-8000-00000000000${1 + (n % 2)}',
        null, '2026-0${1 + (n % 3)}-15'
      on conflict do nothing`,
  })),
  ...(
    [
      [
        'publish',
        `state = 'published', published_at = now(), merged_into = null, decline_reason = null`,
      ],
      ['decline', `state = 'declined', decline_reason = 'test', merged_into = null`],
      [
        'withdraw',
        `state = 'withdrawn', said = null, wording = null, decline_reason = null, merged_into = null`,
      ],
      ['support', `support_count = support_count + 1`],
      ['take a support back from', `support_count = greatest(support_count - 1, 0)`],
      ['give a theme to', `theme_id = 'b0000000-0000-4000-8000-000000000001'`],
      ['take the theme from', `theme_id = null`],
      ['move', `neighbourhood_id = 'a0000000-0000-4000-8000-000000000002'`],
    ] as const
  ).map(([does, change]) =>
    which.map((n) => ({
      says: `${does} ${n}`,
      sql: `update public.priorities set ${change} where id = '${priorityId(n)}' and state <> 'withdrawn'`,
    })),
  ),
  fc.tuple(which, which).map(([n, into]) => ({
    says: `merge ${n} into ${into}`,
    sql: `update public.priorities set state = 'merged', merged_into = '${priorityId(into)}', decline_reason = null
      where id = '${priorityId(n)}' and state <> 'withdrawn' and id <> '${priorityId(into)}'
        and exists (select from public.priorities where id = '${priorityId(into)}')`,
  })),
  which.map((n) => ({
    says: `delete ${n}`,
    sql: `delete from public.priorities where id = '${priorityId(n)}'
      and not exists (select from public.priorities where merged_into = '${priorityId(n)}')`,
  })),
);

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
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 40 }), async (steps) => {
      await database.exec(`truncate public.priorities cascade; truncate private.priority_people`);
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
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 15 }), async (steps) => {
      await database.exec(`truncate public.priorities cascade; truncate private.priority_people`);
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
  await database.exec(`
    insert into public.priorities (id, slug, kind, said, neighbourhood_id, state, published_at, support_count)
    select ('c0000000-0000-4000-8000-00000000000' || n)::uuid, 'p-' || n, 'idea', 'Words',
      'a0000000-0000-4000-8000-000000000001', 'published', now(), n
    from generate_series(1, 3) n;
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
