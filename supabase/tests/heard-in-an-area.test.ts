import { afterAll, beforeEach, expect, test } from 'vitest';
import { openMigratedDatabase } from './migrated-database.ts';
import { priorityPlacesSql } from './priorities.ts';

const database = await openMigratedDatabase();
await database.exec(priorityPlacesSql);
afterAll(() => database.close());
beforeEach(() => database.exec('truncate public.priority_equality_answers'));

const [here, other] = [1, 2].map((n) => `a0000000-0000-4000-8000-00000000000${n}`);

/** So many people here answered so, some months ago. */
const answered = (people: number, sex: 'female' | 'male', monthsAgo = 1, area = here) =>
  database.query(
    `insert into public.priority_equality_answers (neighbourhood_id, month, sex)
     select $1, (date_trunc('month', private.today()) - make_interval(months => $2))::date, $3
     from generate_series(1, $4)`,
    [area, monthsAgo, sex, people],
  );
async function heard() {
  const { rows } = await database.query<{ heard: Record<string, { people: number | null }[]> }>(
    'select private.dashboard_heard($1) as heard',
    [here],
  );
  return rows[0]!.heard;
}
const peopleBy = async (question: string) => (await heard())[question]!.map(({ people }) => people);

test('many are told, in fives', async () => {
  await answered(23, 'female');
  await answered(19, 'male', 12);
  await database.query(
    `insert into public.priority_equality_answers (neighbourhood_id, month, age_group)
     select $1, (date_trunc('month', private.today()) - interval '1 month')::date, '25_34' from generate_series(1, 8)`,
    [here],
  );
  expect(await peopleBy('sex')).toEqual([20, 15, 5]);
});

test('few are not told, nor what would tell of them', async () => {
  await answered(23, 'female');
  await answered(3, 'male');
  // Neither the three nor the none who gave no answer; together they are under five.
  expect(await peopleBy('sex')).toEqual([null, null, null]);
  expect(await peopleBy('age_group')).toEqual(Array.from({ length: 9 }, () => null));
});

test('this month, what is older than a year, and other areas do not count', async () => {
  await answered(50, 'female', 0);
  await answered(50, 'female', 13);
  await answered(50, 'female', 1, other);
  expect(await peopleBy('sex')).toEqual([null, null, null]);
});
