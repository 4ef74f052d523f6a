import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PGlite } from '@electric-sql/pglite';
import { openMigratedDatabase } from './migrated-database.ts';

let database: PGlite;
let views: string[];

beforeAll(async () => {
  database = await openMigratedDatabase();
  await database.exec(await readFile(new URL('./fixtures/places.sql', import.meta.url), 'utf8'));
  const found = await database.query<{ table_name: string }>(`
    select table_name from information_schema.views
    where table_schema = 'public' and table_name like 'published%'`);
  views = found.rows.map((view) => view.table_name);
  await database.exec('set role anon');
});
afterAll(() => database.close());

test('nothing that a stranger can read names a masked place or its address or number', async () => {
  expect(views.length).toBeGreaterThan(10);
  for (const view of views) {
    const { rows } = await database.query(`select * from public.${view}`);
    expect(JSON.stringify(rows), view).not.toMatch(/refuge|hidden street|960002|54\.572/i);
  }
});

test('places that are not masked stay, also the spoke of a masked one, without its parent', async () => {
  const { rows } = await database.query(
    'select slug, parent from public.published_locations order by slug',
  );
  expect(rows).toEqual([
    { slug: 'example-hub', parent: null },
    { slug: 'example-second-spoke', parent: null },
    { slug: 'example-spoke', parent: 'example-hub' },
  ]);
});

test('a service offered at a masked place is listed, without the place', async () => {
  const { rows } = await database.query(`
    select slug, locations from public.published_services
    where slug in ('example-advice', 'example-safe-support') order by slug`);
  expect(rows).toEqual([
    { slug: 'example-advice', locations: ['example-hub'] },
    { slug: 'example-safe-support', locations: [] },
  ]);
});

test('sessions at a masked place, or of a service no longer offered, are not announced', async () => {
  const { rows } = await database.query<{ slug: string }>(
    'select slug from public.published_sessions order by slug',
  );
  expect(rows.map((session) => session.slug)).toEqual([
    'example-cancelled-fair',
    'example-fair',
    'example-monthly',
    'example-outreach',
  ]);
});
