import { afterAll, beforeEach, expect, test } from 'vitest';
import { startEmbedded } from '../local/embedded.ts';

const embedded = await startEmbedded();
const { database } = embedded;
afterAll(() => embedded.close());

/** The last publication; noon in London in summer, when that is an hour ahead of UTC. */
const LAST = '2026-07-01T11:00:00Z';

beforeEach(async () => {
  await database.query(`delete from public.consultations`);
  await database.query(`update private.publications set published_at = $1`, [LAST]);
});

async function passes(moment: string): Promise<boolean> {
  const { rows } = await database.query<{ built: boolean }>(
    `select private.publish_as_time_passes($1) as built`,
    [moment],
  );
  return rows[0]!.built;
}
async function consultation(opens: string, closes: string, stage = 'published') {
  await database.query(
    `insert into public.consultations
       (slug, title, stage, opens_at, closes_at, report_by, retained_until, published_at)
     values ('c-' || gen_random_uuid(), 'What next?', $3, $1, $2, '2026-12-01', '2027-12-01', '2026-06-01')`,
    [opens, closes, stage],
  );
}

test('within a day in which nothing opens or closes the site stays as it is', async () => {
  await consultation('2026-06-01T09:00:00Z', '2026-07-02T16:00:00Z');
  expect(await passes('2026-07-01T22:59:59Z')).toBe(false);
});

test('as a day begins in London it is built anew, once', async () => {
  expect(await passes('2026-07-01T23:00:00Z')).toBe(true);
  expect(await passes('2026-07-01T23:05:00Z')).toBe(false);
  expect(await passes('2026-07-02T22:59:00Z')).toBe(false);
  expect(await passes('2026-07-02T23:00:00Z')).toBe(true);
});

test('days that went by while nothing looked are made up for with one build', async () => {
  expect(await passes('2026-08-01T10:00:00Z')).toBe(true);
  expect(await passes('2026-08-01T10:05:00Z')).toBe(false);
});

test.each([
  ['opens', '2026-07-01T14:00:00Z', '2026-09-01T16:00:00Z'],
  ['closes', '2026-06-01T09:00:00Z', '2026-07-01T14:00:00Z'],
])('the moment a consultation %s the site is built anew, once', async (_, opens, closes) => {
  await consultation(opens, closes);
  expect(await passes('2026-07-01T13:59:59Z')).toBe(false);
  expect(await passes('2026-07-01T14:00:00Z')).toBe(true);
  expect(await passes('2026-07-01T14:05:00Z')).toBe(false);
});

test('the server that is run locally does the same, and builds anew', async () => {
  let built = 0;
  embedded.onPublication(() => (built += 1));
  await embedded.runScheduled();
  expect(built).toBe(1);
  await embedded.runScheduled();
  expect(built).toBe(1);
});
