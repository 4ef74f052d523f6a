import { beforeAll, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { areas, signIn, type Person } from './staff.ts';

const id = '00000000-0000-4000-8000-00000000d951';

await onEveryBackend((backend) => {
  beforeAll(async () => {
    await backend.rows(`
      insert into public.consultations (id, slug, title, stage, opens_at, closes_at, report_by, retained_until, published_at)
      values ('${id}', 'results-attacked', 'Made up', 'published', now() - interval '1 day', now() + interval '9 days',
        current_date + 60, current_date + 90, now()) on conflict do nothing`);
    await backend.rows(
      `insert into public.consultation_neighbourhoods values ('${id}', '${areas.here.id}') on conflict do nothing`,
    );
    await backend.rows(`
      insert into private.response_changes (consultation_id, sign, facts)
      select '${id}', 1, jsonb_build_object('answers', jsonb_build_object('q', 'yes'), 'texts', '[]'::jsonb,
        'channel', 'website', 'day', '2026-11-01', 'age_group', case when n < 4 then '16_24' else '75_over' end)
      from generate_series(1, 12) n`);
  });
  const results = async (headers: Record<string, string>) => {
    const answer = await backend.send('/rpc/consultation_results', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ id }),
    });
    return { status: answer.status, body: (await answer.json()) as { counts: unknown[][] } };
  };

  test.each<Person>(['workerElsewhere', 'councillor', 'navigator', 'scrutiny', 'partner'])(
    '%s reads no numbers that are not published',
    async (person) => {
      const { status, body } = await results(await signIn(backend, person));
      expect(status).toBe(403);
      expect(JSON.stringify(body)).not.toContain('75_over');
    },
  );
  test('whom it asks, and how many live there, is for those alone who may read its numbers', async () => {
    await backend.rows(`
      insert into public.population_benchmarks (neighbourhood_id, variable, category, people, source, counted_on)
      values ('${areas.here.id}', 'sex', 'female', 512, 'A count', '2021-03-21'),
        ('${areas.elsewhere.id}', 'sex', 'female', 613, 'A count', '2021-03-21') on conflict do nothing`);
    const ask = async (headers: Record<string, string>) => {
      const answer = await backend.send('/rpc/whom_a_consultation_asks', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ consultation: id }),
      });
      return { status: answer.status, body: (await answer.json()) as { people: unknown[] } };
    };
    for (const person of ['workerElsewhere', 'councillor', 'navigator'] as const) {
      expect((await ask(await signIn(backend, person))).status, person).toBe(403);
    }
    const { body } = await ask(await signIn(backend, 'worker'));
    expect(body).toMatchObject({
      areas: [
        {
          id: areas.here.id,
          name: 'Here',
          wards: expect.arrayContaining(['ward-here']) as unknown,
        },
      ],
      asks_everybody: false,
    });
    expect(body.people).toContainEqual([
      areas.here.id,
      null,
      'sex',
      'female',
      512,
      'A count',
      '2021-03-21',
      false,
    ]);
    expect(JSON.stringify(body)).not.toContain('613');
    const table = await backend.send('/population_benchmarks', {
      headers: await signIn(backend, 'admin'),
    });
    expect(table.status).toBeOneOf([401, 403, 404]);
  });
  test('a stranger reads none either', async () => {
    expect((await results({})).status).toBeOneOf([401, 403, 404]);
  });
  test('a worker of the area reads every number but small ones of equality groups', async () => {
    const { status, body } = await results(await signIn(backend, 'worker'));
    expect(status).toBe(200);
    expect(body.counts).toContainEqual(['q', 'yes', '', '', 12, 0]);
    // Three are of one age group, nine of another: either number would tell of the three.
    const byAge = body.counts.filter(([, , breakdown]) => breakdown === 'age_group');
    expect(byAge.length).toBeGreaterThan(0);
    expect(byAge.filter(([, , , , responses]) => responses !== null)).toEqual([]);
  });
});
