import { beforeAll, beforeEach, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { areas, signIn, staff, type Person } from './staff.ts';

interface Dashboard {
  exact: boolean;
  only_wards: boolean;
  since: string;
  first_visit: boolean;
  waiting: {
    received: number | null;
    bands: { number: number | null }[];
    unanswered: number | null;
  };
  trends: {
    weeks: { number: number | null }[];
    themes: { slug: string | null; number: number | null }[];
  };
  moved: { received: number | null; published: number | null; answered: number };
  by_ward: {
    wards: { slug: string; waiting: number | null }[];
    no_ward_waiting: number | null;
  } | null;
}

await onEveryBackend((backend) => {
  const openAs = async (headers: Record<string, string>, area: unknown = areas.here.id) => {
    const response = await backend.send('/rpc/area_dashboard', {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ neighbourhood: area }),
    });
    return { status: response.status, body: (await response.json()) as Dashboard };
  };
  const open = async (person: Person, area?: unknown, claims = {}) =>
    openAs(await signIn(backend, person, claims), area);
  const visits = () => backend.rows('select * from private.staff_visits');
  const say = (words: string, count: number, more = '', columns = '') =>
    backend.rows(`
      insert into public.priorities (kind, said, neighbourhood_id, theme_id ${columns})
      select 'concern', '${words}', '${areas.here.id}', '${areas.theme}' ${more}
      from generate_series(1, ${count}) n`);

  const otherWard = '00000000-0000-4000-8000-00000000b003';
  beforeAll(async () => {
    await backend.rows(`
      insert into public.wards (id, slug, code, name, valid_from, source)
      values ('${otherWard}', 'other-ward', 'E00000903', 'Other ward', '2020-01-01', 'attacks')
      on conflict do nothing`);
    await backend.rows(`
      insert into public.neighbourhood_wards (neighbourhood_id, ward_id, valid_from, source)
      values ('${areas.here.id}', '${otherWard}', '2020-01-01', 'attacks')
      on conflict do nothing`);
  });
  beforeEach(async () => {
    await backend.rows('truncate private.staff_visits');
    await backend.rows(`delete from public.priorities where neighbourhood_id = '${areas.here.id}'`);
  });

  test('it opens for those who answer for the area or look on', async () => {
    for (const person of [
      'admin',
      'manager',
      'worker',
      'safety',
      'councillor',
      'scrutiny',
    ] as const) {
      expect((await open(person)).status, person).toBe(200);
    }
  });

  test('and for nobody else, of whom no visit is noted', async () => {
    for (const person of [
      'workerElsewhere',
      'navigator',
      'linkWorker',
      'gateway',
      'partner',
    ] as const) {
      expect(await open(person), person).toMatchObject({
        status: 403,
        body: { details: 'not_allowed' },
      });
    }
    expect((await open('manager', areas.elsewhere.id)).status).toBe(403);
    expect((await open('councillor', areas.elsewhere.id)).status).toBe(403);
    expect((await open('manager', areas.here.id, { aal: 'aal1' })).status).toBe(403);
    expect((await openAs({})).status).toBe(401);
    expect(await visits()).toEqual([]);
  });

  test('a removed person is refused at the next request', async () => {
    const headers = await signIn(backend, 'safety');
    expect((await openAs(headers)).status).toBe(200);
    const entry = `public.staff set removed_at = %s where email = '${staff.safety}'`;
    await backend.rows(`update ${entry.replace('%s', 'now()')}`);
    expect((await openAs(headers)).status).toBe(403);
    await backend.rows(`update ${entry.replace('%s', 'null')}`);
  });

  test('what is no area, or none at all, is answered in words', async () => {
    expect((await open('admin', 'here')).status).toBe(400);
    expect(await open('admin', null)).toMatchObject({
      status: 400,
      body: { details: 'neighbourhood:missing' },
    });
    expect((await open('admin', '00000000-0000-4000-8000-00000000dead')).status).toBe(403);
  });

  test('a manager sees every number', async () => {
    await say('A lamp is out', 2);
    await say('A long wait', 1, ", now() - interval '30 days'", ', created_at');
    const { body } = await open('manager');
    expect(body).toMatchObject({ exact: true, only_wards: false, waiting: { received: 3 } });
    expect(body.waiting.bands.map(({ number }) => number)).toEqual([1, 0, 0, 0, 2]);
    expect(body.trends.weeks).toHaveLength(12);
    expect(body.trends.weeks.at(-1)!.number).toBe(2);
    expect(body.trends.themes.find(({ slug }) => slug === 'streets-of-tests')).toMatchObject({
      number: 3,
    });
    expect(body.moved.received).toBe(2);
  });

  test('scrutiny sees no number under five, and none that would give one away', async () => {
    await say('A lamp is out', 12);
    await say('A long wait', 3, ", now() - interval '30 days'", ', created_at');
    const { body } = await open('scrutiny');
    expect(body).toMatchObject({ exact: false, waiting: { received: 15 } });
    // Twelve would give the three away: fifteen in all.
    expect(body.waiting.bands.map(({ number }) => number)).toEqual([null, null, null, null, null]);
    await say('A little later', 6, ", now() - interval '4 days'", ', created_at');
    const again = await open('scrutiny');
    expect(again.body.waiting.bands.map(({ number }) => number)).toEqual([
      null,
      null,
      null,
      null,
      12,
    ]);
  });

  test('a councillor gets the numbers of their wards and no words that nobody published', async () => {
    const inWard = (ward: string) => `, '${ward}'::uuid`;
    await say('secret of my ward', 6, inWard(areas.here.ward), ', ward_id');
    await say('secret of another', 7, inWard(otherWard), ', ward_id');
    await say('secret of no ward', 8);
    const { body } = await open('councillor');
    expect(body).toMatchObject({
      exact: false,
      only_wards: true,
      waiting: { received: 6 },
      by_ward: { wards: [{ slug: 'ward-here', waiting: 6 }], no_ward_waiting: 8 },
    });
    expect(JSON.stringify(body)).not.toContain('secret');
    expect(JSON.stringify(body)).not.toContain('other-ward');
  });

  test('what is published waits for an answer until it has one', async () => {
    const [published] = await backend.rows(`
      insert into public.priorities (kind, said, neighbourhood_id, slug, state, published_at)
      values ('concern', 'The path floods', '${areas.here.id}', 'path-floods-here', 'published', now())
      returning id`);
    expect((await open('manager')).body).toMatchObject({
      waiting: { unanswered: 1 },
      moved: { published: 1, answered: 0 },
    });
    await backend.rows(`
      insert into public.priority_answers (priority_id, neighbourhood_id, outcome, answer, answered_as, answered_by)
      select '${published!.id}', '${areas.here.id}', 'done', 'It is drained.', 'Area team', id
      from public.staff where email = '${staff.worker}'`);
    expect((await open('manager')).body).toMatchObject({
      waiting: { unanswered: 0 },
      moved: { published: 1, answered: 1 },
    });
    await backend.rows(`update public.priority_answers set replaced_at = now()
      where priority_id = '${published!.id}'`);
    expect((await open('manager')).body.waiting.unanswered).toBe(1);
    await backend.rows(`update public.priorities set state = 'declined', decline_reason = 'test'
      where id = '${published!.id}'`);
    expect((await open('manager')).body.waiting.unanswered).toBe(0);
  });

  test('what is new stays new for an hour, and then counts from that visit', async () => {
    expect((await open('manager')).body.first_visit).toBe(true);
    expect((await open('manager')).body.first_visit).toBe(true);
    await backend.rows(
      `update private.staff_visits set began_at = began_at - interval '61 minutes'`,
    );
    await say('Since then', 1);
    const [{ began_at }] = (await visits()) as [{ began_at: Date | string }];
    const came = await open('manager');
    expect(came.body).toMatchObject({ first_visit: false, moved: { received: 1 } });
    expect(new Date(came.body.since)).toEqual(new Date(began_at));
    expect((await open('manager')).body).toMatchObject({
      since: came.body.since,
      moved: { received: 1 },
    });
    expect((await open('admin')).body.first_visit).toBe(true);
  });

  test('nobody reads when somebody else was here', async () => {
    const headers = await signIn(backend, 'admin');
    for (const table of ['staff_visits', 'unanswered_priorities']) {
      expect((await backend.send(`/${table}`, { headers })).status).toBe(404);
    }
  });
});
