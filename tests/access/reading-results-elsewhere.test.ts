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
  test('a stranger reads none either', async () => {
    expect((await results({})).status).toBeOneOf([401, 403, 404]);
  });
  test('a worker of the area reads every number but small ones of equality groups', async () => {
    const { status, body } = await results(await signIn(backend, 'worker'));
    expect(status).toBe(200);
    expect(body.counts).toContainEqual(['q', 'yes', '', '', 12, 0]);
    expect(
      body.counts.filter(([, , breakdown, part]) => breakdown === 'age_group' && part === '16_24'),
    ).not.toContainEqual(expect.arrayContaining([3]));
  });
});
