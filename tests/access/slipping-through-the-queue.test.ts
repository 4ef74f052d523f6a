import { beforeEach, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { atCases, idOf, newCase, setCase } from './cases.ts';
import { forgetCases, leadCase, needs } from './referrals.ts';
import { areas, staff } from './staff.ts';

await onEveryBackend((backend) => {
  beforeEach(() => forgetCases(backend));
  const list = async (args: object = {}, person: 'gateway' | 'manager' = 'gateway') => {
    const { status, body } = await (await atCases(backend, person))('case_queue', args);
    expect(status, JSON.stringify(body)).toBe(200);
    return body;
  };
  const ids = async (args: object = {}, person: 'gateway' | 'manager' = 'gateway') =>
    (await list(args, person)).rows!.map(({ id }) => id);

  test('risk comes first, then how soon, then the promise that ends first', async () => {
    const soon = await newCase(backend);
    const later = await newCase(backend, { how_soon: 'can_wait' });
    const worst = await newCase(backend, { how_soon: 'can_wait' });
    const first = await newCase(backend);
    await setCase(backend, worst.id, `risk = 'immediate'`);
    await setCase(backend, first.id, `respond_by = respond_by - interval '1 hour'`);
    expect(await ids()).toEqual([worst.id, first.id, soon.id, later.id]);
  });

  test('every case is on some page, once, however many there are', async () => {
    const { id } = await newCase(backend);
    await backend.rows(`
      insert into public.cases
        (reference, for_whom, how_soon, neighbourhood_id, respond_by)
      select '2222' || translate(chr(65 + i / 8), 'ILOSU', '23456') || '-2222' || (2 + i % 8),
        'me', 'this_week', c.neighbourhood_id, c.respond_by
      from public.cases c, generate_series(0, 119) as i where c.id = '${id}'`);
    const seen: unknown[] = [];
    let next: object | null = {};
    while (next) {
      const page: Awaited<ReturnType<typeof list>> = await list({ ...next });
      seen.push(...page.rows!.map((row) => row.id));
      next = page.next ?? null;
    }
    expect(seen).toHaveLength(121);
    expect(new Set(seen).size).toBe(121);
  });

  test('what is late, tried in vain, apart or led is in its list', async () => {
    const [late, tried, apart, led, fine] = [
      await newCase(backend),
      await newCase(backend),
      await newCase(backend),
      await newCase(backend),
      await newCase(backend),
    ];
    await setCase(backend, late.id, `respond_by = now() - interval '1 minute'`);
    await setCase(
      backend,
      tried.id,
      `respond_by = now() - interval '1 day', tries = 2, tried_at = now()`,
    );
    await setCase(backend, apart.id, 'apart = true');
    await leadCase(backend, led.reference, staff.navigator);
    expect(await ids({ list: 'late' })).toEqual([late.id]);
    expect(await ids({ list: 'tried' })).toEqual([tried.id]);
    expect(await ids({ list: 'apart' })).toEqual([apart.id]);
    expect(await ids({ list: 'led' })).toEqual([led.id]);
    expect(await ids()).toHaveLength(3);
    expect(await ids()).toContain(fine.id);
    await leadCase(backend, late.reference, staff.navigator);
    expect(await ids({ list: 'late' })).toEqual([late.id]);
    const counts = await (await atCases(backend, 'gateway'))('queue_counts');
    expect(counts.body).toEqual({
      ...{ waiting: 2, led: 2, late: 1, tried: 1 },
      ...{ apart: 1, apart_late: 0, escalated: 0 },
    });
  });

  test('a flood buries nobody, and what is late in it is told by itself', async () => {
    const real = await newCase(backend, { how_soon: 'can_wait' });
    const flood = [];
    for (let one = 0; one < 3; one++) flood.push((await newCase(backend)).id);
    await backend.rows(`
      update public.cases set apart = true, respond_by = now() - interval '1 hour'
      where id <> '${real.id}'`);
    expect(await ids()).toEqual([real.id]);
    expect(await ids({ list: 'late' })).toEqual([]);
    expect((await ids({ list: 'apart' })).sort()).toEqual(flood.sort());
    expect((await ids({ list: 'apart_late' })).sort()).toEqual(flood);
    const call = await atCases(backend, 'gateway');
    expect((await call('queue_counts')).body).toMatchObject({
      ...{ waiting: 1, late: 0, apart: 3, apart_late: 3 },
    });
    expect((await call('broken_promises')).body.rows).toEqual([]);
    expect(await backend.rows('select promise from private.broken_promises()')).toEqual(
      flood.map(() => ({ promise: 'apart_not_tried' })),
    );
    // Whom somebody looked at waits with everybody else.
    const seen = { id: flood[0], seen: 1 };
    await call('triage_case', { ...seen, risk: 'high', neighbourhood: areas.here.id });
    expect(await ids({ list: 'late' })).toEqual([flood[0]]);
    const lead = await idOf(backend, 'navigator');
    expect((await call('assign_case', { id: flood[1], seen: 1, lead })).status).toBe(200);
    expect((await ids({ list: 'late' })).sort()).toEqual([flood[0], flood[1]].sort());
    expect(await ids({ list: 'apart' })).toEqual([flood[2]]);
  });

  test('filters by need and area, and finds a case by its reference, closed or not', async () => {
    const home = await newCase(backend);
    const family = await newCase(backend, { needs: ['home-life'], neighbourhood: 'elsewhere' });
    const nowhere = await newCase(backend, { neighbourhood: '' });
    expect(await ids({ need: needs.family })).toEqual([family.id]);
    expect(await ids({ area: areas.here.id })).toEqual([home.id]);
    await setCase(
      backend,
      nowhere.id,
      `state = 'closed', outcome = 'needs_met', closed_at = now(), forget_on = current_date`,
    );
    expect(await ids({ reference: ` ${nowhere.reference.toLowerCase()} ` })).toEqual([nowhere.id]);
    expect(await ids({}, 'manager')).toEqual([home.id]);
    expect(await ids({ reference: family.reference }, 'manager')).toEqual([]);
  });

  test('a row says how the promise stands and nothing of who it is', async () => {
    const { id } = await newCase(backend);
    await setCase(backend, id, `respond_by = now() - interval '30 days'`);
    const row = (await list()).rows![0]!;
    expect(row).toMatchObject({ is_late: true, minutes_left: 0, needs: [needs.home] });
    expect(row.minutes_late).toBeGreaterThan(0);
    expect(JSON.stringify(row)).not.toMatch(/Sam|01642|car/);
  });

  test.each([
    [{ list: 'everything' }, 400],
    [{ list: null }, 400],
    [{ need: 'gold' }, 400],
    [{ after_rank: 'x' }, 400],
  ])('%j is refused', async (args, status) => {
    const call = await atCases(backend, 'gateway');
    expect((await call('case_queue', args)).status).toBe(status);
  });

  test.each([
    'admin',
    'worker',
    'safety',
    'navigator',
    'linkWorker',
    'partner',
    'councillor',
    'scrutiny',
  ] as const)('the %s has no queue', async (person) => {
    await newCase(backend);
    const call = await atCases(backend, person);
    expect((await call('case_queue')).status).toBe(403);
    expect((await call('queue_counts')).status).toBe(403);
  });
});
