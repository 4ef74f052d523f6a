import { beforeEach, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { atCases, idOf, newCase, nowhere, setCase, timeline } from './cases.ts';
import { forgetCases, leadCase, needs, storedCase } from './referrals.ts';
import { areas, staff } from './staff.ts';

await onEveryBackend((backend) => {
  let one: { id: string; reference: string; version: number };
  beforeEach(async () => {
    await backend.rows('truncate public.caseloads');
    await forgetCases(backend);
    one = await newCase(backend);
  });
  const now = () => storedCase(backend, one.reference);
  const triage = { risk: 'high', neighbourhood: areas.here.id };

  test('the gateway says how much danger there is, and the promise is only brought forward', async () => {
    const call = await atCases(backend, 'gateway');
    const before = await now();
    const done = await call('triage_case', {
      id: one.id,
      seen: one.version,
      risk: 'immediate',
      neighbourhood: areas.elsewhere.id,
      needs: [needs.family],
      words: 'Rang at once.',
    });
    expect(done.body).toEqual({ id: one.id, version: 2 });
    const after = await now();
    expect(after).toMatchObject({
      risk: 'immediate',
      rank: 0,
      needs: ['home-life'],
      neighbourhood_id: areas.elsewhere.id,
      state: 'waiting',
      version: 2,
    });
    expect(after!.team_id).not.toBeNull();
    expect(new Date(String(after!.respond_by)).getTime()).toBeLessThan(
      new Date(String(before!.respond_by)).getTime(),
    );
    expect(await timeline(backend, one.id)).toEqual(['need_added', 'triaged']);
    const calmer = await call('triage_case', { id: one.id, seen: 2, ...triage, risk: 'standard' });
    expect(calmer.status).toBe(200);
    expect((await now())!.respond_by).toEqual(after!.respond_by);
  });

  test.each([
    [{ risk: '' }, 'risk:unknown'],
    [{ risk: 'mild' }, 'risk:unknown'],
    [{ neighbourhood: nowhere }, 'neighbourhood:unknown'],
    [{ team: nowhere }, 'team:unknown'],
    [{ needs: [] }, 'needs:missing'],
    [{ needs: [nowhere] }, 'needs:unknown'],
    [{ words: 'x'.repeat(4001) }, 'words:too_long'],
  ])('triage with %j is refused in words, and nothing changes', async (more, details) => {
    const call = await atCases(backend, 'gateway');
    const before = await now();
    const answer = await call('triage_case', { id: one.id, seen: 1, ...triage, ...more });
    expect([answer.status, answer.body.details]).toEqual([400, details]);
    expect(await now()).toEqual(before);
    expect(await timeline(backend, one.id)).toEqual([]);
  });

  test('the gateway gives a case to a lead, who then reads it, and takes it back with a reason', async () => {
    const call = await atCases(backend, 'gateway');
    const lead = await idOf(backend, 'navigator');
    const given = await call('assign_case', { id: one.id, seen: 1, lead });
    expect(given.status, JSON.stringify(given.body)).toBe(200);
    expect(await now()).toMatchObject({ state: 'open', lead_id: lead, version: 2 });
    expect((await now())!.next_step_at).not.toBeNull();
    const navigator = await atCases(backend, 'navigator');
    expect((await navigator('triage_case', { id: one.id, seen: 2, ...triage })).status).toBe(200);
    const silent = await call('assign_case', { id: one.id, seen: 3 });
    expect([silent.status, silent.body.details]).toEqual([400, 'words:missing']);
    const back = await call('assign_case', { id: one.id, seen: 3, words: 'On leave' });
    expect(back.status).toBe(200);
    expect(await now()).toMatchObject({ state: 'waiting', lead_id: null });
    expect((await navigator('assign_case', { id: one.id, seen: 4, lead })).status).toBe(404);
    expect(await timeline(backend, one.id)).toEqual(['assigned', 'triaged', 'assigned']);
  });

  test('the area’s manager gives it to somebody, and does no more with it', async () => {
    const call = await atCases(backend, 'manager');
    const lead = await idOf(backend, 'linkWorker');
    expect((await call('triage_case', { id: one.id, seen: 1, ...triage })).status).toBe(403);
    expect((await call('assign_case', { id: one.id, seen: 1, lead })).status).toBe(200);
    await setCase(backend, one.id, `neighbourhood_id = '${areas.elsewhere.id}'`);
    expect((await call('assign_case', { id: one.id, seen: 2, words: 'Why' })).status).toBe(404);
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
  ] as const)('the %s is told the same as of a case that never was', async (person) => {
    const call = await atCases(backend, person);
    const lead = await idOf(backend, 'navigator');
    const before = await now();
    for (const id of [one.id, nowhere]) {
      const answers = [
        await call('triage_case', { id, seen: 1, ...triage }),
        await call('assign_case', { id, seen: 1, lead }),
      ];
      for (const { status, body } of answers) {
        expect([status, body.details]).toEqual([404, 'unknown']);
      }
    }
    expect(await now()).toEqual(before);
  });

  test('somebody full, away or of another area leads it only with a reason', async () => {
    const call = await atCases(backend, 'gateway');
    const [navigator, link] = [await idOf(backend, 'navigator'), await idOf(backend, 'linkWorker')];
    const other = await newCase(backend);
    await leadCase(backend, other.reference, staff.navigator);
    const tell = async (lead: string, seen: number) => {
      const { status, body } = await call('assign_case', { id: one.id, seen, lead });
      expect([status, body.details]).toEqual([400, 'words:missing']);
      return body.message;
    };
    await backend.rows(
      `insert into public.caseloads (staff_id, capacity) values ('${navigator}', 1)`,
    );
    expect(await tell(navigator, 1)).toContain('already leads 1 of at most 1');
    await backend.rows(`
      insert into public.caseloads (staff_id, capacity, covered_by, covered_from, covered_until)
      values ('${link}', 9, '${navigator}', current_date - 1, current_date + 1)`);
    expect(await tell(link, 1)).toContain('is away until');
    await backend.rows('truncate public.caseloads');
    await setCase(backend, one.id, `neighbourhood_id = '${areas.elsewhere.id}'`);
    expect(await tell(navigator, 1)).toContain('does not work in this area');
    const words = 'Knows the family';
    const given = await call('assign_case', { id: one.id, seen: 1, lead: navigator, words });
    expect(given.status).toBe(200);
    expect((await call('case_leads', { neighbourhood: areas.here.id })).body).toContainEqual(
      expect.objectContaining({ id: navigator, leads: 2, capacity: null, works_here: true }),
    );
  });

  test('nobody leads who may not, and of two at once one is told', async () => {
    const call = await atCases(backend, 'gateway');
    for (const person of ['councillor', 'partner', 'manager'] as const) {
      const lead = await idOf(backend, person);
      const { status, body } = await call('assign_case', { id: one.id, seen: 1, lead });
      expect([status, body.details]).toEqual([400, 'lead:unknown']);
    }
    const lead = await idOf(backend, 'navigator');
    const other = await idOf(backend, 'linkWorker');
    const answers = await Promise.all(
      [lead, other].map((id) => call('assign_case', { id: one.id, seen: 1, lead: id })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});
