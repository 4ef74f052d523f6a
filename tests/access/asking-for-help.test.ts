import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { call } from './calls.ts';
import { keepLetters } from './moderation.ts';
import { ask, forgetCases, referral, storedCase } from './referrals.ts';
import { areas } from './staff.ts';

await onEveryBackend((backend) => {
  beforeEach(() => forgetCases(backend));
  let lettersTo: Awaited<ReturnType<typeof keepLetters>>;
  beforeAll(async () => {
    lettersTo = await keepLetters(backend);
  });
  const count = async () =>
    Number((await backend.rows('select count(*) as n from public.cases'))[0]!.n);

  test('what somebody asks is kept whole, goes to a team and has a promise', async () => {
    const { status, message, reference, receipt } = await ask(backend, {
      needs: ['a-home', 'home-life'],
      share_with: ['helping-hands'],
      wants_code: 'yes',
      safe_days: ['mon', 'tue'],
      caller_says: 'the library',
      age_group: '25_34',
    });
    expect({ status, message }).toMatchObject({ status: 201 });
    expect(reference).toMatch(/^[2-9A-Z]{5}-[2-9A-Z]{5}$/);
    expect(receipt).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    const stored = await storedCase(backend, reference!);
    expect(stored).toMatchObject({
      state: 'waiting',
      apart: false,
      neighbourhood_id: areas.here.id,
      how_soon: 'today',
      rank: 6,
      needs: ['a-home', 'home-life'],
      words: 'I sleep in my car.',
    });
    expect(stored!.team_id).not.toBeNull();
    expect(stored!.contact).toMatchObject({
      name: 'Sam',
      ways: ['phone'],
      safe_messages: ['text'],
      safe_days: ['mon', 'tue'],
      caller_says: 'the library',
      consent_recorded: 'themselves',
    });
    expect(await backend.rows('select age_group from public.case_equality_answers')).toEqual([
      { age_group: '25_34' },
    ]);
  });

  test('a code is given only to whoever wishes for one', async () => {
    const { receipt, reference } = await ask(backend);
    expect(receipt).toBeNull();
    expect(reference).toBeTruthy();
    expect(await backend.rows('select from private.case_receipts')).toEqual([]);
  });

  test.each([
    [['email'], ['email'], 1],
    [['email', 'phone'], ['text'], 0],
    [['phone'], ['email'], 0],
  ])('who is reached by %j with %j safe gets %d letters', async (ways, safe_messages, letters) => {
    const email = `${randomUUID()}@example.org`;
    const { reference } = await ask(backend, { ways, safe_messages, email });
    const sent = await lettersTo(email);
    expect(sent).toHaveLength(letters);
    for (const { body } of sent) {
      expect(body).toContain(reference);
      expect(body).not.toMatch(/car|home|help|Sam|support/);
    }
  });

  test('sent again with the same key it is there once, under the same reference', async () => {
    const key = randomUUID();
    const first = await ask(backend, {}, { key });
    const again = await ask(backend, {}, { key });
    expect(again).toEqual(first);
    expect(await count()).toBe(1);
  });

  test('other words under the same key are a request of their own, and none is lost', async () => {
    const key = randomUUID();
    const first = await ask(backend, { words: 'I owe rent.' }, { key });
    const other = await ask(backend, { words: 'I owe rent and gas.' }, { key });
    expect(other.status).toBe(201);
    expect(other.reference).not.toBe(first.reference);
    expect(await count()).toBe(2);
  });

  test('without a key, the same from one place is a second tap; from another it is somebody else', async () => {
    const send = (address: string) =>
      ask(backend, { name: 'Second Tap' }, { key: '', address }).then(({ reference }) => reference);
    const first = await send('10.9.9.7');
    expect(await send('10.9.9.7')).toBe(first);
    expect(await send('10.9.9.6')).not.toBe(first);
    expect(await count()).toBe(2);
  });

  test('a flood from one place waits apart, and none of it is refused', async () => {
    // An hour may end among them: at least eleven then fall into the same one.
    for (let i = 0; i < 21; i++) {
      expect((await ask(backend, { name: `N ${i}` }, { address: '10.9.9.9' })).status).toBe(201);
    }
    expect(await count()).toBe(21);
    const [{ apart }] = (await backend.rows(
      'select count(*)::int as apart from public.cases where apart',
    )) as [{ apart: number }];
    expect(apart).toBeGreaterThan(0);
    expect(apart).toBeLessThanOrEqual(11);
  });

  test('over every limit it still comes in, once, and apart', async () => {
    const limit = (submissions: number) =>
      backend.rows(
        `update private.form_limits set submissions = ${submissions} where form = 'submit_referral'`,
      );
    const key = randomUUID();
    await limit(1);
    await ask(backend, {}, { address: '10.9.9.8' });
    const many = await ask(backend, { wants_code: 'yes' }, { key, address: '10.9.9.8' });
    const again = await ask(backend, { wants_code: 'yes' }, { key, address: '10.9.9.8' });
    await limit(10);
    expect(many.status).toBe(201);
    expect(again).toEqual(many);
    expect(await count()).toBe(2);
    expect(await storedCase(backend, many.reference!)).toMatchObject({ apart: true });
  });

  test('a hidden field that something filled in sets it apart, and loses nothing', async () => {
    const response = await call(backend, 'submit_referral', {
      referral,
      website: 'https://example.org',
    });
    const { reference } = (await response.json()) as { reference: string };
    expect(await storedCase(backend, reference)).toMatchObject({
      apart: true,
      words: referral.words,
    });
  });

  test.each([
    [{ for_whom: '' }, { for_whom: 'missing' }],
    [{ for_whom: 'boss' }, { for_whom: 'unknown' }],
    [{ for_whom: 'someone' }, { agreed: 'missing', asked_by: 'missing' }],
    [{ needs: [] }, { needs: 'missing' }],
    [{ needs: ['gold'] }, { needs: 'unknown' }],
    [{ needs: 'a-home' }, { needs: 'malformed' }],
    [{ needs: { a: 1 } }, { needs: 'malformed' }],
    [{ needs: [['a-home'], ['home-life', 'a-home']] }, {}],
    [{ name: ' ' }, { name: 'missing' }],
    [{ name: 'x'.repeat(121) }, { name: 'too_long' }],
    [{ ways: ['phone'], phone: '' }, { phone: 'missing' }],
    [{ phone: 'ring me' }, { phone: 'malformed' }],
    [
      { phone: 'ring me', name: '', contact_consent: '' },
      { phone: 'malformed', name: 'missing', contact_consent: 'missing' },
    ],
    [{ ways: ['pigeon'] }, { ways: 'unknown' }],
    [{ ways: ['email'], email: 'a@b' }, { email: 'malformed' }],
    [{ ways: ['email'], email: 'a@b.org' }, { safe_messages: 'unreachable' }],
    [{ words: 'x'.repeat(4001) }, { words: 'too_long' }],
    [{ contact_consent: '' }, { contact_consent: 'missing' }],
    [{ communication: ['interpreter'] }, { language: 'missing' }],
    [{ neighbourhood: 'nowhere' }, { neighbourhood: 'unknown' }],
    [{ share_with: ['nobody'] }, { share_with: 'unknown' }],
    [{ age_group: '12' }, { age_group: 'unknown' }],
  ])('%j is refused in words, and nothing is kept', async (more, fields) => {
    const answer = await ask(backend, more);
    expect(answer).toMatchObject({ status: 400, fields });
    expect(await count()).toBe(0);
  });
});
