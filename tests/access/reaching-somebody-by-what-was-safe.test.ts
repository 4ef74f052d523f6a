import { beforeEach, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { callAs, entriesOf, newCase, setCase, timeline } from './cases.ts';
import { tablesThatSay } from './filled-cases.ts';
import { forgetCases, leadCase, storedCase } from './referrals.ts';
import { staff, type Person } from './staff.ts';

await onEveryBackend((backend) => {
  let id: string;
  let reference: string;
  let version: number;
  beforeEach(async () => {
    await forgetCases(backend);
    const made = await newCase(backend, {
      phone: '01642 000777',
      safe_messages: ['voicemail', 'text'],
      must_not: 'Do not say the zebra.',
    });
    ({ id, reference } = made);
    await leadCase(backend, reference, staff.navigator);
    version = made.version + 1;
  });
  const theirs = {
    name: 'Sam',
    ways: ['phone', 'through'],
    phone: '01642 000888',
    through_whom: 'My sister Ana',
    safe_messages: ['text'],
    safe_days: ['mon', 'tue'],
    safe_times: ['morning'],
    caller_says: 'The library',
    safe_word: 'Sunflower',
    must_not: 'Do not ring the old number.',
    communication: ['interpreter'],
    language: 'Polish',
  };
  const reason = 'They told us at the hub that somebody else has the phone.';
  const change = async (more: Record<string, unknown> = {}, person: Person = 'navigator') => {
    const answer = await callAs(backend, person, 'change_safe_contact', {
      ...{ id, seen: version, wants_contact: true, contact: theirs, reason },
      ...more,
    });
    if (answer.status === 200 && !more.id) version = Number(answer.body.version);
    return answer;
  };
  const record = async () => (await callAs(backend, 'navigator', 'case_record', { id })).body;
  const note = (way: string, why = '') =>
    callAs(backend, 'navigator', 'note_contact', { id, seen: version, way, why, reached: false });
  const contact = async () =>
    Object((await storedCase(backend, reference))!.contact) as Record<string, unknown>;

  test('what they tell us later counts from then on, and the old number is nowhere any more', async () => {
    expect((await change()).body).toEqual({ version: 3 });
    expect(await contact()).toMatchObject(theirs);
    expect((await record()).contacts).toMatchObject([{ ...theirs, withdrawn_at: null }]);
    expect((await note('voicemail')).body).toMatchObject({ details: 'way:unsafe' });
    expect(await tablesThatSay(backend, ['000777', 'the zebra'])).toEqual([]);
    expect(await entriesOf(backend, id)).toMatchObject([
      { kind: 'contact_changed', words: reason },
    ]);
  });

  test('the record of changes says what changed and by whom, and keeps no value of it', async () => {
    await change();
    const noted = await backend.rows(`
      select to_jsonb(a)::text as entry, a.changed_columns::text as columns
      from public.audit_entries a where entity = 'case_contacts' and entity_id = '${id}'`);
    expect(noted).toHaveLength(1);
    expect(noted[0]!.columns).toContain('phone');
    expect(String(noted[0]!.entry)).not.toMatch(/000888|000777|Ana|Sunflower|zebra/);
  });

  test('a number is forgotten with its way, and then no message to it is safe', async () => {
    await change({
      contact: {
        ...theirs,
        ways: ['email'],
        email: 'sam@example.com',
        safe_messages: ['text', 'email'],
      },
    });
    expect(await contact()).toMatchObject({
      ...{ phone: null, through_whom: null, email: 'sam@example.com' },
    });
    expect((await note('text')).body).toMatchObject({ details: 'way:unsafe' });
  });

  test('whoever does not want to be contacted is not, by any way and for any reason, until they agree again', async () => {
    expect((await change({ wants_contact: false, contact: {} })).status).toBe(200);
    expect(await contact()).toMatchObject({ phone: '01642 000777' });
    for (const way of ['phone', 'voicemail', 'text', 'email', 'post', 'hub', 'visit', 'through']) {
      const { body } = await note(way, 'They would like it');
      expect(body, way).toMatchObject({ details: 'way:unsafe' });
      expect(body.message).toMatch(/They do not want us to get in touch any more/);
    }
    const since = (await contact()).withdrawn_at;
    expect((await change({ wants_contact: false })).status).toBe(200);
    expect((await contact()).withdrawn_at).toBe(since);
    expect((await change({ consent: '' })).body).toMatchObject({ details: 'consent:missing' });
    expect((await change({ consent: 'themselves' })).body).toMatchObject({
      details: 'consent:missing',
    });
    expect((await contact()).withdrawn_at).toBe(since);
    expect((await change({ consent: 'on_the_phone' })).status).toBe(200);
    expect(await contact()).toMatchObject({
      ...{ withdrawn_at: null, consent_recorded: 'on_the_phone' },
    });
    expect((await note('text', 'They wrote to us')).status).toBe(200);
    expect((await timeline(backend, id)).slice(0, 3)).toEqual([
      'contact_withdrawn',
      'contact_withdrawn',
      'contact_agreed',
    ]);
  });

  test.each([
    ['wants_contact:missing', { wants_contact: null }],
    ['reason:missing', { reason: ' ' }],
    ['reason:missing', { reason: ' ', wants_contact: false }],
    ['reason:too_long', { reason: 'x'.repeat(4001) }],
    ['reason:names_it', { reason: 'He has (01642) 000-777 now' }],
    ['name:missing', { contact: {} }],
    ['name:missing', { contact: ['Sam'] }],
    ['name:missing', { contact: null }],
    ['name:too_long', { contact: { ...theirs, name: 'x'.repeat(200) } }],
    ['ways:missing', { contact: { ...theirs, ways: [] } }],
    ['ways:unknown', { contact: { ...theirs, ways: ['pigeon'] } }],
    ['ways:malformed', { contact: { ...theirs, ways: { phone: true } } }],
    ['phone:missing', { contact: { ...theirs, phone: ' ' } }],
    ['phone:malformed', { contact: { ...theirs, phone: 'by night' } }],
    ['email:missing', { contact: { ...theirs, ways: ['email'] } }],
    ['email:malformed', { contact: { ...theirs, email: 'sam' } }],
    ['post_address:missing', { contact: { ...theirs, ways: ['post'] } }],
    ['hub:missing', { contact: { ...theirs, ways: ['hub'] } }],
    ['hub:unknown', { contact: { ...theirs, ways: ['hub'], hub: 'anywhere' } }],
    ['through_whom:missing', { contact: { ...theirs, through_whom: null } }],
    [
      'safe_messages:unreachable',
      { contact: { ...theirs, ways: ['email'], email: 'sam@example.com' } },
    ],
    ['safe_messages:unknown', { contact: { ...theirs, safe_messages: ['fax'] } }],
    ['safe_days:unknown', { contact: { ...theirs, safe_days: ['noday'] } }],
    ['safe_times:unknown', { contact: { ...theirs, safe_times: ['midnight'] } }],
    ['safe_word:too_long', { contact: { ...theirs, safe_word: 'x'.repeat(301) } }],
    ['must_not:too_long', { contact: { ...theirs, must_not: 'x'.repeat(301) } }],
    ['language:missing', { contact: { ...theirs, language: '' } }],
  ])('%s is refused in words, and what was safe stays as it was', async (details, more) => {
    const before = await contact();
    const { status, body } = await change(more);
    expect({ status, body }).toMatchObject({ status: 400, body: { details } });
    expect(body.message).toMatch(/^[A-Z].+\.$/);
    expect(await contact()).toEqual(before);
    expect(await entriesOf(backend, id)).toEqual([]);
  });

  test('the gateway changes it while nobody leads the case, and the lead when it is closed', async () => {
    await setCase(backend, id, `state = 'waiting', lead_id = null`);
    expect((await change({}, 'gateway')).status).toBe(200);
    await leadCase(backend, reference, staff.navigator);
    await setCase(
      backend,
      id,
      `state = 'closed', outcome = 'advice_given', closed_at = now(), forget_on = current_date + 9`,
    );
    version += 1;
    expect((await change({ wants_contact: false })).status).toBe(200);
  });

  test('nobody changes it whose work it is not, or who saw something else', async () => {
    const before = await contact();
    for (const person of ['admin', 'worker', 'linkWorker', 'partner', 'councillor'] as const) {
      expect((await change({}, person)).status, person).toBe(404);
    }
    expect((await change({}, 'manager')).status).toBe(403);
    expect((await change({ seen: version - 1 })).status).toBe(409);
    await setCase(backend, id, 'erased_at = now()');
    expect((await change()).body).toMatchObject({ details: 'erased' });
    expect(await contact()).toEqual(before);
  });
});
