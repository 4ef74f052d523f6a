import { beforeEach, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { atCases, idOf, newCase, nowhere, setCase, timeline } from './cases.ts';
import { forgetCases, leadCase, storedCase } from './referrals.ts';
import { areas, staff } from './staff.ts';

await onEveryBackend((backend) => {
  let one: { id: string; reference: string; version: number };
  let other: typeof one;
  beforeEach(async () => {
    await forgetCases(backend);
    one = await newCase(backend, { name: 'Sam Smith' });
    other = await newCase(backend, { name: 'Mr Smyth, Sam', phone: '+44 1642 000000' });
  });
  const alike = async (id: string, person: 'gateway' | 'navigator' = 'gateway') =>
    (await atCases(backend, person))('likely_duplicates', { id });
  const words = 'The same voice, and the same number.';
  const readings = async (id: string) =>
    (
      await backend.rows(
        `select from public.audit_entries where entity_id = '${id}' and action = 'read'`,
      )
    ).length;

  test('who may have asked before is suggested with reasons, and the comparing is on both records', async () => {
    await newCase(backend, { name: 'Ann Other', phone: '01642 999999' });
    // A name that sounds the same is not enough by itself.
    await newCase(backend, {
      name: 'Sam Smythe',
      phone: '01642 888888',
      neighbourhood: 'elsewhere',
    });
    const { status, body } = await alike(one.id);
    expect(status, JSON.stringify(body)).toBe(200);
    expect(body).toMatchObject([
      { id: other.id, score: 90, why: ['phone', 'name_sounds', 'area'] },
    ]);
    expect(body).toHaveLength(1);
    expect(JSON.stringify(body)).not.toMatch(/Smyth|01642/);
    expect([await readings(one.id), await readings(other.id)]).toEqual([1, 1]);
  });

  test('a first name alone in another area is no reason, and names of other letters are compared', async () => {
    await forgetCases(backend);
    const here = await newCase(backend, { name: 'Žofie', phone: '01642 111111' });
    const same = await newCase(backend, { name: 'žofie', phone: '01642 222222' });
    await newCase(backend, { name: 'Zofia', phone: '01642 333333', neighbourhood: 'elsewhere' });
    expect((await alike(here.id)).body).toMatchObject([{ id: same.id, why: ['name', 'area'] }]);
  });

  test('a lead is told only of cases that are theirs', async () => {
    await leadCase(backend, one.reference, staff.navigator);
    expect((await alike(one.id, 'navigator')).body).toEqual([]);
    expect(await readings(other.id)).toBe(0);
    expect((await alike(other.id, 'navigator')).status).toBe(404);
    await leadCase(backend, other.reference, staff.navigator);
    expect((await alike(one.id, 'navigator')).body).toMatchObject([{ id: other.id }]);
  });

  test('two become one, are read by the one lead, and part again as they were', async () => {
    await leadCase(backend, one.reference, staff.linkWorker);
    await leadCase(backend, other.reference, staff.navigator);
    await setCase(backend, one.id, `risk = 'immediate'`);
    const call = await atCases(backend, 'gateway');
    const merged = await call('merge_case', { id: one.id, seen: 2, into_case: other.id, words });
    expect(merged.status, JSON.stringify(merged.body)).toBe(200);
    const navigator = await idOf(backend, 'navigator');
    expect(await storedCase(backend, one.reference)).toMatchObject({
      merged_into: other.id,
      lead_id: navigator,
      state: 'waiting',
      words: 'I sleep in my car.',
    });
    expect(await storedCase(backend, other.reference)).toMatchObject({
      risk: 'immediate',
      version: 3,
    });
    expect((await call('case_queue')).body.rows).toEqual([]);
    const stuck = await call('triage_case', { id: one.id, seen: 3, risk: 'high' });
    expect([stuck.status, stuck.body.details]).toEqual([409, 'merged']);
    const reader = await atCases(backend, 'navigator');
    expect((await reader('likely_duplicates', { id: one.id })).status).toBe(200);

    const given = await idOf(backend, 'linkWorker');
    await call('assign_case', { id: other.id, seen: 3, lead: given });
    expect(await storedCase(backend, one.reference)).toMatchObject({ lead_id: given });
    const parted = await call('unmerge_case', { id: one.id, seen: 4, words: 'A brother.' });
    expect(parted.status, JSON.stringify(parted.body)).toBe(200);
    expect(await storedCase(backend, one.reference)).toMatchObject({
      merged_into: null,
      lead_id: given,
      state: 'open',
    });
    expect(await timeline(backend, one.id)).toEqual(['merged', 'unmerged']);
    const noted = await backend.rows(`
      select after::text from public.audit_entries
      where entity_id = '${one.id}' and 'merged_into' = any (changed_columns)`);
    expect(noted).toHaveLength(2);
    expect(JSON.stringify(noted)).not.toContain('brother');
  });

  test.each([
    ['itself', { into_case: 'one' }, 400, 'into_case:missing'],
    ['what never was', { into_case: nowhere }, 404, 'unknown'],
    ['without saying how it is known', { words: ' ' }, 400, 'words:missing'],
  ])('merging with %s is refused', async (_, more, status, details) => {
    const call = await atCases(backend, 'gateway');
    const args = { id: one.id, seen: 1, into_case: other.id, words, ...more };
    if (args.into_case === 'one') args.into_case = one.id;
    const answer = await call('merge_case', args);
    expect([answer.status, answer.body.details]).toEqual([status, details]);
    expect(await storedCase(backend, one.reference)).toMatchObject({ merged_into: null });
  });

  test('no chains, nothing closed, and of two opposite ways at once one wins', async () => {
    const call = await atCases(backend, 'gateway');
    const answers = await Promise.all([
      call('merge_case', { id: one.id, seen: 1, into_case: other.id, words }),
      call('merge_case', { id: other.id, seen: 1, into_case: one.id, words }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const third = await newCase(backend);
    const [gone] = await backend.rows(
      'select id, merged_into from public.cases where merged_into is not null',
    );
    const chain = { id: gone!.merged_into, seen: 2, into_case: third.id, words };
    expect((await call('merge_case', chain)).body.details).toBe('has_merged');
    await setCase(
      backend,
      third.id,
      `state = 'closed', outcome = 'needs_met', closed_at = now(), forget_on = current_date`,
    );
    const closed = { id: third.id, seen: 1, into_case: gone!.merged_into, words };
    expect((await call('merge_case', closed)).body.details).toBe('closed');
  });

  test.each(['admin', 'worker', 'navigator', 'partner', 'councillor', 'scrutiny'] as const)(
    'the %s neither compares nor merges nor parts them',
    async (person) => {
      const call = await atCases(backend, person);
      const answers = [
        await call('likely_duplicates', { id: one.id }),
        await call('merge_case', { id: one.id, seen: 1, into_case: other.id, words }),
        await call('unmerge_case', { id: one.id, seen: 1 }),
      ];
      for (const { status } of answers) expect(status).toBe(404);
      expect(await readings(one.id)).toBe(0);
    },
  );

  test('a lead merges only what they lead, and the manager does not', async () => {
    await leadCase(backend, one.reference, staff.navigator);
    const call = await atCases(backend, 'navigator');
    const args = { id: one.id, seen: 2, into_case: other.id, words };
    expect((await call('merge_case', args)).status).toBe(404);
    await setCase(backend, other.id, `neighbourhood_id = '${areas.here.id}'`);
    expect((await (await atCases(backend, 'manager'))('merge_case', args)).status).toBe(403);
  });
});
