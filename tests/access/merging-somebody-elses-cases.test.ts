import { beforeEach, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { call as callPublic } from './calls.ts';
import { atCases, entriesOf, idOf, newCase, nowhere, setCase, timeline } from './cases.ts';
import { ask, forgetCases, leadCase, storedCase } from './referrals.ts';
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

  const merge = async (seen = 1) => {
    const call = await atCases(backend, 'gateway');
    const { status, body } = await call('merge_case', {
      ...{ id: one.id, seen, into_case: other.id, words },
    });
    expect(status, JSON.stringify(body)).toBe(200);
    return { call, version: body.version };
  };

  test('the more urgent of both counts, and each has its own again when they part', async () => {
    await setCase(
      backend,
      other.id,
      `how_soon = 'can_wait', received_at = now() - interval '30 days',
       respond_by = now() - interval '29 days', tried_at = now() - interval '29 days', tries = 1`,
    );
    const { call, version } = await merge();
    const asked = (await storedCase(backend, one.reference))!;
    expect(await storedCase(backend, other.reference)).toMatchObject({
      ...{ how_soon: 'today', rank: 6, untried: true },
      ...{ respond_by: asked.respond_by, asked_again_at: asked.received_at },
    });
    await call('unmerge_case', { id: one.id, seen: version });
    expect(await storedCase(backend, other.reference)).toMatchObject({
      ...{ how_soon: 'can_wait', rank: 8, untried: false, asked_again_at: null },
      ...{ own_how_soon: null, own_respond_by: null },
    });
  });

  test('whom somebody has tried since they asked again does not wait again', async () => {
    await setCase(backend, one.id, `received_at = now() - interval '2 days'`);
    await setCase(backend, other.id, `tried_at = now() - interval '1 day', tries = 1`);
    const before = (await storedCase(backend, other.reference))!;
    await merge();
    expect(await storedCase(backend, other.reference)).toMatchObject({
      ...{ untried: false, respond_by: before.respond_by },
    });
  });

  test('its meetings go along, are settled there, and come back when they part', async () => {
    await backend.rows(`
      insert into public.case_appointments (case_id, at, staff_id)
      select '${one.id}', now() - interval '2 hours' * n, s.id
      from public.staff s, generate_series(1, 2) as n where s.email = '${staff.navigator}'`);
    const { call, version } = await merge();
    const meetings = () =>
      backend.rows(`
        select id, case_id, state from public.case_appointments order by at`);
    const [first, second] = await meetings();
    expect([first, second]).toMatchObject([{ case_id: other.id }, { case_id: other.id }]);
    const settled = await call('settle_appointment', {
      ...{ id: other.id, seen: 2, appointment: first!.id, became: 'missed' },
    });
    expect(settled.body).toEqual({ version: 3 });
    await call('close_case', { id: other.id, seen: 3, outcome: 'advice_given', words: 'Told.' });
    expect(await meetings()).toMatchObject([{ state: 'missed' }, { state: 'cancelled' }]);
    const parted = await call('unmerge_case', { id: one.id, seen: Number(version) + 1 });
    expect(parted.status, JSON.stringify(parted.body)).toBe(200);
    expect(await meetings()).toMatchObject([{ case_id: one.id }, { case_id: one.id }]);
    // Closed with the other, it was to be forgotten; on its own it goes on.
    expect(await storedCase(backend, one.reference)).toMatchObject({ forget_on: null });
  });

  test('whoever led it before leads it again only with room for it', async () => {
    await leadCase(backend, one.reference, staff.navigator);
    await backend.rows('truncate public.caseloads');
    await backend.rows(`
      insert into public.caseloads (staff_id, capacity)
      values ('${await idOf(backend, 'navigator')}', 0)`);
    const { call, version } = await merge(2);
    await call('unmerge_case', { id: one.id, seen: version });
    expect(await storedCase(backend, one.reference)).toMatchObject({
      ...{ state: 'waiting', lead_id: null },
    });
    const given = (await entriesOf(backend, one.id)).find(({ kind }) => kind === 'assigned');
    expect(given!.words).toContain('already leads 0 of at most 0');
    await backend.rows('truncate public.caseloads');
  });

  test('the receipt of whoever asks again tells what was done since, and no more', async () => {
    await setCase(
      backend,
      other.id,
      `received_at = now() - interval '30 days', looked_at = now() - interval '30 days',
       tried_at = now() - interval '29 days', reached_at = now() - interval '29 days'`,
    );
    const { reference, receipt } = await ask(backend, { wants_code: 'yes' });
    one = (await storedCase(backend, reference!)) as typeof one;
    const told = async () => {
      const answer = await callPublic(backend, 'receipt_status', { code: receipt });
      return (await answer.json()) as Record<string, unknown>;
    };
    const { call } = await merge();
    expect(await told()).toMatchObject({ state: 'looked_at', tried_at: null, reached_at: null });
    const contact = { id: other.id, way: 'phone', reached: false };
    await call('note_contact', { ...contact, seen: 2 });
    expect(await told()).toMatchObject({ state: 'tried', reached_at: null });
    await call('note_contact', { ...contact, seen: 3, reached: true });
    expect(await told()).toMatchObject({ state: 'with_service' });
  });

  test('a number is the same with +44 (0) before it', async () => {
    const again = await newCase(backend, { name: 'X Y', phone: '+44 (0)1642 000 000' });
    expect((await alike(again.id)).body).toMatchObject([
      { why: ['phone', 'area'] },
      { why: ['phone', 'area'] },
    ]);
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
