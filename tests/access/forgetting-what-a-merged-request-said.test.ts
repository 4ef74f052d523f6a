import { beforeEach, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { atCases, callAs, newCase, setCase } from './cases.ts';
import { forgetCases, leadCase } from './referrals.ts';
import { areas, staff, type Person } from './staff.ts';

interface Contact {
  case: { reference: string; version: number };
  must_not: string | null;
}

await onEveryBackend((backend) => {
  let stays: { id: string; reference: string; version: number };
  let goes: typeof stays;
  beforeEach(async () => {
    await forgetCases(backend);
    stays = await newCase(backend, {
      safe_messages: ['text', 'voicemail'],
      must_not: 'Do not say where you ring from.',
      needs: ['a-home'],
      share_with: [],
    });
    goes = await newCase(backend, {
      ways: ['phone'],
      safe_messages: ['voicemail'],
      must_not: 'Never send a text.',
      words: 'He reads my texts.',
      needs: ['a-home', 'home-life'],
      share_with: ['helping-hands'],
    });
    await leadCase(backend, stays.reference, staff.navigator);
    await leadCase(backend, goes.reference, staff.navigator);
    await backend.rows(`
      insert into public.case_entries (case_id, kind, words, way)
      values ('${goes.id}', 'reached', 'We spoke.', 'phone'), ('${goes.id}', 'goal', 'Sleep', null)`);
    const merged = await callAs(backend, 'gateway', 'merge_case', {
      ...{ id: goes.id, seen: 2, into_case: stays.id, words: 'The same voice.' },
    });
    expect(merged.status, JSON.stringify(merged.body)).toBe(200);
  });
  const versionOf = async (id: string) =>
    Number((await backend.rows(`select version from public.cases where id = '${id}'`))[0]!.version);
  const call = async (name: string, args: object = {}, id = stays.id) =>
    callAs(backend, 'navigator', name, { id, seen: await versionOf(id), ...args });
  const open = async (person: Person = 'navigator') =>
    (await callAs(backend, person, 'case_record', { id: stays.id })).body;
  const text = () => call('note_contact', { way: 'text', reached: false });
  const readings = async (id: string) =>
    (
      await backend.rows(
        `select from public.audit_entries where entity_id = '${id}' and action = 'read'`,
      )
    ).length;
  const part = () => call('unmerge_case', {}, goes.id);

  test('a way that either request calls unsafe is refused, with which request said so', async () => {
    const { body } = await text();
    expect(body).toMatchObject({ details: 'way:unsafe' });
    expect(body.message).toContain(`They said so in ${goes.reference}.`);
    expect((await call('note_contact', { way: 'voicemail', reached: false })).status).toBe(200);
    expect((await part()).status).toBe(200);
    expect((await text()).status).toBe(200);
  });

  test('whoever withdrew with either of two requests is not contacted', async () => {
    await backend.rows(
      `update public.case_contacts set withdrawn_at = now() where case_id = '${goes.id}'`,
    );
    const { body } = await call('note_contact', { way: 'phone', reached: false, why: 'x' });
    expect(body).toMatchObject({ details: 'way:unsafe' });
  });

  test('the record tells all of both, what came with the other marked as such', async () => {
    const of = goes.reference;
    const body = await open();
    expect(
      (body.contacts as Contact[]).map((each) => [each.case.reference, each.must_not]),
    ).toEqual([
      [stays.reference, 'Do not say where you ring from.'],
      [of, 'Never send a text.'],
    ]);
    expect(body).toMatchObject({
      merged_from: [{ reference: of, words: 'He reads my texts.' }],
      needs: [
        { name: 'A home', of: null },
        { name: 'Home life', of },
      ],
      sharing: [{ name: 'Helping Hands', of, withdrawn_at: null }],
    });
    const entries = body.entries as { kind: string; of: string | null }[];
    expect(
      entries
        .filter((entry) => entry.of === of)
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['goal', 'reached']);
    expect(entries.filter(({ kind }) => kind === 'merged')).toHaveLength(1);
    await part();
    const alone = await open();
    expect(JSON.stringify(alone)).not.toMatch(/texts|Never send|Home life|Helping Hands|We spoke/);
  });

  test('whoever triages it is told what must not happen by both, and both readings are noted', async () => {
    const { body } = await callAs(backend, 'gateway', 'case_to_triage', { id: stays.id });
    expect(body.must_not).toBe(
      `Do not say where you ring from.\nNever send a text. (${goes.reference})`,
    );
    expect([await readings(stays.id), await readings(goes.id)]).toEqual([1, 1]);
    await part();
    const alone = await callAs(backend, 'gateway', 'case_to_triage', { id: stays.id });
    expect(alone.body.must_not).toBe('Do not say where you ring from.');
  });

  test('reading the one is on the record of both, and of none that is not theirs to read', async () => {
    await open();
    expect([await readings(stays.id), await readings(goes.id)]).toEqual([1, 1]);
    // The area's manager reads what is of the area, and no more.
    await setCase(backend, goes.id, `neighbourhood_id = '${areas.elsewhere.id}'`);
    const body = await open('manager');
    expect(body.contacts).toHaveLength(1);
    expect(JSON.stringify(body)).not.toMatch(/texts|Never send|Home life|Helping Hands|We spoke/);
    expect([await readings(stays.id), await readings(goes.id)]).toEqual([2, 1]);
    const councillor = await callAs(backend, 'councillor', 'case_record', { id: stays.id });
    expect(councillor.status).toBe(404);
    expect([await readings(stays.id), await readings(goes.id)]).toEqual([2, 1]);
  });

  test('what the other request said is changed by whoever works on both, and by nobody else', async () => {
    const contact = {
      ...{ name: 'Sam', ways: ['phone'], phone: '01642 000000' },
      safe_messages: ['text', 'voicemail'],
    };
    const args = { id: goes.id, wants_contact: true, contact, reason: 'They told us.' };
    const as = async (person: Person, seen: number) =>
      (await callAs(backend, person, 'change_safe_contact', { ...args, seen })).status;
    const seen = await versionOf(goes.id);
    expect(await as('manager', seen)).toBe(403);
    expect(await as('linkWorker', seen)).toBe(404);
    expect(await as('navigator', seen - 1)).toBe(409);
    const before = await versionOf(stays.id);
    expect(await as('navigator', seen)).toBe(200);
    // Whoever has the case open learns that what is safe has changed.
    expect(await versionOf(stays.id)).toBe(before + 1);
    expect((await text()).status).toBe(200);
  });

  test('what they agreed to with either counts, until they take it back', async () => {
    const [agency] = await backend.rows(
      `select id from public.organizations where slug = 'helping-hands'`,
    );
    const organization = agency!.id;
    const refer = () => call('refer_on', { organization, words: 'Their name' });
    expect((await refer()).status).toBe(200);
    const back = await call('save_sharing', { organization, agreed: false, words: '' });
    expect(back.status, JSON.stringify(back.body)).toBe(200);
    expect((await refer()).body).toMatchObject({ details: 'organization:not_agreed' });
    await part();
    expect(
      (await call('refer_on', { organization, words: 'Their name' }, goes.id)).body,
    ).toMatchObject({ details: 'organization:not_agreed' });
  });

  test('a goal of the other request is reached where it was set', async () => {
    const [goal] = await backend.rows(
      `select id from public.case_entries where case_id = '${goes.id}' and kind = 'goal'`,
    );
    expect((await call('reach_goal', { goal: goal!.id })).status).toBe(200);
    const [reached] = await backend.rows(
      `select case_id from public.case_entries where kind = 'goal_reached'`,
    );
    expect(reached!.case_id).toBe(goes.id);
  });

  test('notes go to the one that is followed, and none to the other', async () => {
    const [counted] = await backend.rows(
      `select count(*)::int as entries from public.case_entries where case_id = '${goes.id}'`,
    );
    expect((await call('add_case_note', { words: 'A note.' })).status).toBe(200);
    expect((await call('add_case_note', { words: 'A note.' }, goes.id)).body).toMatchObject({
      details: 'merged',
    });
    const [after] = await backend.rows(
      `select count(*)::int as entries from public.case_entries where case_id = '${goes.id}'`,
    );
    expect(after!.entries).toBe(counted!.entries);
  });

  test('the status that they were told does not go back because the two were merged', async () => {
    const asked = await newCase(backend, { wants_code: 'yes' });
    await leadCase(backend, asked.reference, staff.navigator);
    const navigator = await atCases(backend, 'navigator');
    await navigator('note_contact', { id: asked.id, seen: 2, way: 'phone', reached: true });
    const story = async () => {
      const [row] = await backend.rows(`
        select private.referral_story(x.code_hash)->>'state' as state
        from private.case_receipts x where x.case_id = '${asked.id}'`);
      return row!.state;
    };
    expect(await story()).toBe('with_service');
    const merged = await navigator('merge_case', {
      ...{ id: asked.id, seen: 3, into_case: stays.id, words: 'The same voice.' },
    });
    expect(merged.status, JSON.stringify(merged.body)).toBe(200);
    expect(await story()).toBe('with_service');
    await setCase(
      backend,
      stays.id,
      `state = 'closed', outcome = 'needs_met', closed_at = now(), forget_on = current_date + 9`,
    );
    expect(await story()).toBe('closed');
  });
});
