import { afterAll, expect, test } from 'vitest';
import { openMigratedDatabase } from './migrated-database.ts';

const area = 'a0000000-0000-4000-8000-000000000001';
const ward = 'a0000000-0000-4000-8000-000000000002';
const database = await openMigratedDatabase();
afterAll(() => database.close());

/** Raised in the area long ago: half of it published and answered, half of it declined. */
const longAgo = (rows: number, from: number) => `
  insert into public.priorities
    (kind, said, neighbourhood_id, ward_id, state, slug, published_at, decline_reason, created_at)
  select
    'concern', 'A long time ago ' || n, '${area}', '${ward}',
    case when n % 2 = 0 then 'published' else 'declined' end, 'long-ago-' || n, now() - interval '1 year',
    case when n % 2 = 1 then 'test' end, now() - interval '1 year' - n * interval '1 minute'
  from generate_series(${from}, ${from + rows - 1}) n;
  insert into public.priority_answers
    (priority_id, neighbourhood_id, outcome, answer, answered_as, answered_by, answered_at)
  select p.id, p.neighbourhood_id, 'done', 'Done.', 'Area team',
    (select id from public.staff limit 1), p.created_at
  from public.priorities p
  where p.state = 'published'
    and not exists (select from public.priority_answers a where a.priority_id = p.id)`;

/** Pages of the database that each part of the dashboard looks at, warm. */
async function looksAt(): Promise<Record<string, number>> {
  // As autovacuum does on a server.
  await database.exec('vacuum analyze');
  const parts = {
    waiting: `private.dashboard_waiting('${area}', null, true)`,
    wards: `private.dashboard_waiting('${area}', array['${ward}']::uuid[], false)`,
    said: `private.dashboard_said('${area}', null, true)`,
    trends: `private.dashboard_trends('${area}', null, true)`,
    moved: `private.dashboard_moved('${area}', null, true, now() - interval '7 days')`,
  };
  const pages: Record<string, number> = {};
  for (const [part, call] of Object.entries(parts)) {
    await database.query(`select ${call}`);
    const { rows } = await database.query<{ 'QUERY PLAN': [{ Plan: Record<string, number> }] }>(
      `explain (analyze, buffers, format json) select ${call}`,
    );
    const { Plan: plan } = rows[0]!['QUERY PLAN'][0];
    pages[part] = plan['Shared Hit Blocks']! + plan['Shared Read Blocks']!;
  }
  return pages;
}

test('opening a dashboard costs the same with ten times as much behind it', async () => {
  await database.exec(`
    insert into public.sources (slug, name) values ('made-up', 'Made up for tests');
    insert into public.neighbourhoods (id, slug, name, position, status, source)
    values ('${area}', 'area', 'Area', 1, 'live', 'made-up');
    insert into public.wards (id, slug, code, name, valid_from, source)
    values ('${ward}', 'ward', 'E00000001', 'Ward', '2020-01-01', 'made-up');
    select private.add_staff('worker@council.example', 'Worker', 'community_development');
    insert into public.priorities (kind, said, neighbourhood_id, ward_id, created_at)
    select 'concern', 'Lately ' || n, '${area}', '${ward}', now() - n * interval '3 hours'
    from generate_series(1, 300) n;`);
  await database.exec(longAgo(2_000, 0));
  const few = await looksAt();
  await database.exec(longAgo(18_000, 2_000));
  const many = await looksAt();
  for (const [part, pages] of Object.entries(many)) {
    expect(pages / few[part]!, `${part}: ${few[part]} pages, then ${pages}`).toBeLessThan(1.5);
  }
});
