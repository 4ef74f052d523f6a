import { afterAll, expect, test } from 'vitest';
import { openSeededCouncil } from './seeded-council.ts';

const council = await openSeededCouncil('gateshead');
afterAll(() => council.close());

test('the fourteen libraries that the list gives as open all have opening times', async () => {
  const libraries = await council.column<number>(`
    select jsonb_array_length(opening_times -> 'weekly') from published_locations
    where kind = 'library'`);
  expect(libraries).toHaveLength(14);
  expect(libraries.every((rows) => rows > 0)).toBe(true);
});

test('no place has a position, because none is known', async () => {
  expect(
    await council.rows('select slug from published_locations where latitude is not null'),
  ).toEqual([]);
});

test('twenty-two wards are drawn but marked as provisional and crude', async () => {
  expect(
    await council.rows(`select count(*)::int as wards, boundary_detail, provisional
      from published_wards group by boundary_detail, provisional`),
  ).toEqual([{ wards: 22, boundary_detail: 'crude', provisional: true }]);
});

test('only the West has wards, the one area whose wards a source names', async () => {
  expect(
    await council.rows(`select neighbourhood, count(*)::int as wards from published_wards
      where neighbourhood is not null group by neighbourhood`),
  ).toEqual([{ neighbourhood: 'west', wards: 5 }]);
});

test('the South locality team works in three buildings', async () => {
  expect(
    await council.column(`select jsonb_array_length(locations) from published_services
      where slug = 'south-locality-team'`),
  ).toEqual([3]);
});
