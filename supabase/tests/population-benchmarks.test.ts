import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PGlite } from '@electric-sql/pglite';
import { benchmarksSql, readBenchmarks } from '../../src/consultations/heard/benchmark-file.ts';
import { consultation, consultationSql } from './consultations.ts';
import { openMigratedDatabase } from './migrated-database.ts';

let database: PGlite;
beforeAll(async () => {
  database = await openMigratedDatabase();
  await database.exec(consultationSql({ format: 1, pages: [] }));
});
afterAll(() => database.close());

const loaded = async (...lines: string[]) => {
  const { rows: areas } = await database.query<{ slug: string }>(
    'select slug from public.neighbourhoods order by id',
  );
  const known = new Set(areas.map(({ slug }) => slug));
  const header = 'area,variable,category,count,source,date';
  await database.exec(
    benchmarksSql(readBenchmarks('f', [header, ...lines].join('\n'), known, '2026-11-22')),
  );
  const { rows } = await database.query<{ row: string }>(`
    select concat_ws(' ', coalesce(n.slug, 'everywhere'), b.category, b.people, b.demonstration) as row
    from public.population_benchmarks b left join public.neighbourhoods n on n.id = b.neighbourhood_id
    order by 1`);
  return rows.map(({ row }) => row);
};
const sexes = (area: string, women: number) =>
  ['female', 'male'].map((sex, at) => `${area},sex,${sex},${women + at},Us,2021-03-21`);

test('a file takes the place of the one before, and made-up figures make way for it', async () => {
  await database.exec(`
    insert into public.population_benchmarks
      (neighbourhood_id, variable, category, people, source, counted_on, demonstration)
    values ('${consultation.areas[0]}', 'sex', 'male', 9, 'Made up', '2021-03-21', true),
      ('${consultation.areas[0]}', 'disability', 'no', 9, 'Made up', '2021-03-21', true)`);
  expect(await loaded(...sexes('area-1', 3), ...sexes('', 7))).toEqual([
    'area-1 female 3 f',
    'area-1 male 4 f',
    'area-1 no 9 t',
    'everywhere female 7 f',
    'everywhere male 8 f',
  ]);
  expect(await loaded(...sexes('area-1', 5))).toEqual([
    'area-1 female 5 f',
    'area-1 male 6 f',
    'area-1 no 9 t',
  ]);
});

test('a category that no form asks is refused', async () => {
  await expect(
    database.exec(`
      insert into public.population_benchmarks (variable, category, people, source, counted_on)
      values ('sex', '16_24', 1, 'Us', '2021-03-21')`),
  ).rejects.toThrow('unknown_category');
});
