import { afterAll, beforeEach, expect, test } from 'vitest';
import { openMigratedDatabase } from './migrated-database.ts';
import { priorityPlacesSql } from './priorities.ts';

const database = await openMigratedDatabase();
await database.exec(priorityPlacesSql);
afterAll(() => database.close());
beforeEach(() => database.exec('truncate public.priorities cascade'));

/** Publishes the same words so often in area 1 or 2. */
const published = (said: string, area = 1, times = 1) =>
  database.query(
    `insert into public.priorities (slug, kind, said, neighbourhood_id, state, published_at)
     select 'p-' || gen_random_uuid(), 'concern', $1, $2, 'published', now()
     from generate_series(1, $3)`,
    [said, `a0000000-0000-4000-8000-00000000000${area}`, times],
  );
async function similar(said: string, area = 1) {
  const { rows } = await database.query<{
    found: { words: string; neighbourhood: string }[];
  }>('select public.similar_priorities($1, $2) as found', [said, `area-${area}`]);
  return rows[0]!.found;
}
const words = async (...asked: Parameters<typeof similar>) =>
  (await similar(...asked)).map((one) => one.words);

const lamp = 'The street light outside the church has been broken since October';
const others = [
  'More benches along the river would be lovely',
  'Cars race past the primary school every morning',
  'Thank you for the new swings in the park',
  'Rubbish is tipped behind the flats every week',
];

test.each([
  ['as others would say it', 'The light by the church on our street does not work'],
  ['misspelt throughout', 'teh stret lihgt outsde the curch is brokken'],
  ['run together', 'streetlight outside thechurch broken'],
])('what was said is found %s', async (_, said) => {
  for (const other of others) await published(other);
  await published(lamp);
  expect((await words(said))[0]).toBe(lamp);
});

test('what nobody said finds nothing', async () => {
  for (const other of [...others, lamp]) await published(other);
  expect(await words('Zumba for pensioners')).toEqual([]);
  expect(await words('qqqq wwww')).toEqual([]);
});

test('the area’s own comes first, however many say the same elsewhere', async () => {
  await published('The underpass is dark and wet', 2, 700);
  await published('The underpass is dark and smells', 1);
  const found = await similar('The underpass is so dark');
  expect(found[0]).toMatchObject({
    words: 'The underpass is dark and smells',
    neighbourhood: 'Area 1',
  });
  expect(found).toHaveLength(5);
});

test('what waits, was declined or was taken back is never shown, however like it is', async () => {
  await published(lamp);
  await database.exec(`update public.priorities set state = 'received', published_at = null`);
  expect(await words(lamp)).toEqual([]);
});
