import { beforeAll, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { atWork, raise } from './moderation.ts';
import { areas, staff, type Person } from './staff.ts';

await onEveryBackend((backend) => {
  beforeAll(async () => {
    await backend.rows('delete from public.priorities');
    await backend.rows(`
      insert into public.priorities (kind, said, neighbourhood_id, created_at, channel)
      select case when n % 2 = 0 then 'idea' else 'concern' end, 'Thing ' || n, '${areas.here.id}',
        timestamptz '2026-01-01' + (n / 2) * interval '1 minute', 'website'
      from generate_series(1, 120) n`);
    await raise(backend, { area: areas.elsewhere.id, said: 'Far away' });
    await raise(backend, { state: 'published', said: 'On the page' });
  });

  const walk = async (person: Person, args = {}, name = 'inbox') => {
    const call = await atWork(backend, person);
    const seen: string[] = [];
    let from: object | null = {};
    let pages = 0;
    while (from) {
      const { status, body } = await call(name, { ...args, ...from });
      expect(status).toBe(200);
      seen.push(...body.rows!.map((row) => String(row.excerpt ?? row.said)));
      from = body.next ?? null;
      pages += 1;
    }
    return { seen, pages };
  };

  test('every record of the area once, longest waiting first, fifty to a page', async () => {
    const { seen, pages } = await walk('worker');
    expect(pages).toBe(3);
    expect(new Set(seen).size).toBe(120);
    expect(seen[0]).toBe('Thing 1');
    expect(seen.at(-1)).toBe('Thing 120');
  });

  test('filters leave out, and reach no other area', async () => {
    expect((await walk('worker', { kind: 'idea' })).seen).toHaveLength(60);
    expect((await walk('worker', { words: 'THING 11' })).seen).toHaveLength(11);
    expect((await walk('worker', { theme: 'none' })).seen).toHaveLength(120);
    expect((await walk('worker', { theme: areas.theme })).seen).toEqual([]);
    expect((await walk('worker', { state: 'published' })).seen).toEqual(['On the page']);
    expect((await walk('worker', { state: 'unanswered' })).seen).toEqual(['On the page']);
    expect((await walk('worker', { area: areas.elsewhere.id })).seen).toEqual([]);
    expect((await walk('admin', { area: areas.elsewhere.id })).seen).toEqual(['Far away']);
    expect((await walk('workerElsewhere')).seen).toEqual(['Far away']);
  });

  test('what is no filter is refused with a sentence', async () => {
    const call = await atWork(backend, 'worker');
    for (const args of [
      { state: 'secret' },
      { words: 'x'.repeat(201) },
      { area: 'x' },
      { after_at: 'x' },
    ]) {
      const { status, body } = await call('inbox', args);
      expect([args, status]).toEqual([args, 400]);
      expect(body.message).toMatch(/\w+ \w+/);
    }
    for (const words of ['%', "'; drop table x; --", '\\', '_']) {
      expect((await walk('worker', { words })).seen).toEqual([]);
    }
  });

  test("counts are of one's own areas", async () => {
    const call = await atWork(backend, 'worker');
    const { body } = await call('inbox_counts');
    const received = (body as unknown as { state: string }[]).filter(
      ({ state }) => state === 'received',
    );
    expect(received).toMatchObject([{ neighbourhood_id: areas.here.id, count: 120 }]);
    expect((await (await atWork(backend, 'councillor'))('inbox_counts')).body).toEqual([]);
  });

  test("similar things are found in one's own area alone", async () => {
    const call = await atWork(backend, 'worker');
    const one = await raise(backend, { said: 'Dog mess on Park Lane by the school' });
    const near = await raise(backend, { said: 'dog mess again by the school, Park Lane' });
    await raise(backend, { said: 'Dog mess on Park Lane by the school', area: areas.elsewhere.id });
    expect((await call('similar_to_group', { id: one })).body).toMatchObject([{ id: near }]);
    const elsewhere = await atWork(backend, 'workerElsewhere');
    expect((await elsewhere('similar_to_group', { id: one })).body).toEqual([]);
  });

  test('an export has the same rows, for those who may export, and is noted without the words', async () => {
    const [last] = await backend.rows(
      'select coalesce(max(id), 0) as id from public.audit_entries',
    );
    const { seen } = await walk('worker', { words: 'Thing' }, 'export_priorities');
    expect(new Set(seen).size).toBe(120);
    for (const person of ['safety', 'navigator', 'councillor', 'scrutiny', 'partner'] as const) {
      expect((await (await atWork(backend, person))('export_priorities')).status).toBe(403);
    }
    const elsewhere = await atWork(backend, 'workerElsewhere');
    expect((await elsewhere('export_priorities', { area: areas.here.id })).status).toBe(403);
    const noted = await backend.rows(
      `select s.email, a.after from public.audit_entries a join public.staff s on s.id = a.staff_id
       where a.action = 'export' and a.id > ${String(last!.id)}`,
    );
    expect(noted).toEqual([
      { email: staff.worker, after: { state: 'received', words: true, rows: 120 } },
    ]);
  });
});
