import { beforeEach, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { callAs, entriesOf } from './cases.ts';
import { ask, forgetCases, leadCase, needs, storedCase } from './referrals.ts';
import { staff, type Person } from './staff.ts';

await onEveryBackend((backend) => {
  let id: string;
  let version: number;
  async function begin(more: Record<string, unknown> = {}) {
    const { reference } = await ask(backend, more);
    await leadCase(backend, reference!, staff.navigator);
    const stored = (await storedCase(backend, reference!))!;
    id = String(stored.id);
    version = Number(stored.version);
  }
  beforeEach(async () => {
    await forgetCases(backend);
    await begin();
  });
  const note = (more: Record<string, unknown>, person: Person = 'navigator') =>
    callAs(backend, person, 'note_contact', {
      id,
      seen: version,
      way: 'phone',
      reached: false,
      ...more,
    });
  const stored = async () =>
    (await backend.rows(`select * from public.cases where id = '${id}'`))[0]!;

  test.each(['voicemail', 'email', 'post', 'through'])(
    'a %s that is not safe is refused with why, and nothing is noted',
    async (way) => {
      const { status, body } = await note({ way, words: 'Hello', why: 'It was urgent' });
      expect({ status, body }).toMatchObject({ status: 400, body: { details: 'way:unsafe' } });
      expect(body.message).toMatch(/They .+ tell your manager/);
      expect(await entriesOf(backend, id)).toEqual([]);
      expect(await stored()).toMatchObject({ version, tries: 0, tried_at: null });
    },
  );

  test('what is safe is noted: a text, and a call at a time that is safe', async () => {
    expect((await note({ way: 'text', words: 'Call us' })).body).toEqual({ version: version + 1 });
    version += 1;
    expect((await note({})).status).toBe(200);
    expect(await entriesOf(backend, id)).toMatchObject([
      { kind: 'tried', way: 'text', words: 'Call us' },
      { kind: 'tried', way: 'phone', words: null },
    ]);
    expect(await stored()).toMatchObject({ tries: 2, reached_at: null });
  });

  const anotherDay = async () => {
    const [row] = await backend.rows(`select extract(isodow from private.today())::integer as day`);
    return ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].filter(
      (_, index) => index + 1 !== row!.day,
    );
  };
  const anyMessage = {
    ways: ['phone', 'email', 'post'],
    email: 'sam@example.com',
    post_address: '1 High Street',
    safe_messages: ['voicemail', 'text', 'email', 'post'],
  };

  test.each(['phone', 'voicemail', 'text', 'email'])(
    'a %s on another day reaches them at once: it needs a reason, which is kept',
    async (way) => {
      await forgetCases(backend);
      await begin({ ...anyMessage, safe_days: await anotherDay() });
      const refused = await note({ way, why: ' ' });
      expect(refused.body).toMatchObject({ details: 'why:missing' });
      expect(refused.body.message).toMatch(/not a safe time .+ Say why/);
      expect(await entriesOf(backend, id)).toEqual([]);
      expect((await note({ way, why: 'They rang us' })).status).toBe(200);
      expect(await entriesOf(backend, id)).toMatchObject([
        { kind: 'tried', way },
        { kind: 'note', words: 'They rang us' },
      ]);
    },
  );

  test('a letter is as safe on another day, and all of them are on a day that is safe', async () => {
    await forgetCases(backend);
    await begin({ ...anyMessage, safe_days: await anotherDay() });
    expect((await note({ way: 'post' })).status).toBe(200);
    await forgetCases(backend);
    await begin(anyMessage);
    for (const way of ['phone', ...anyMessage.safe_messages]) {
      expect((await note({ way })).status, way).toBe(200);
      version += 1;
    }
  });

  test('what was never safe is not made safe by a reason on another day', async () => {
    await forgetCases(backend);
    await begin({ safe_days: await anotherDay() });
    const { body } = await note({ way: 'voicemail', why: 'They rang us' });
    expect(body).toMatchObject({ details: 'way:unsafe' });
  });

  // Each way by what they said: its verdict at a safe time, and at another.
  test.each([
    ['phone', '{}', ['safe', 'ask']],
    ['phone', '{"ways": ["email"]}', ['ask', 'ask']],
    ['voicemail', '{"safe_messages": ["voicemail"]}', ['safe', 'ask']],
    ['text', '{"safe_messages": ["text"]}', ['safe', 'ask']],
    ['text', '{"safe_messages": ["text"], "phone": null}', ['never', 'never']],
    ['text', '{"safe_messages": []}', ['never', 'never']],
    ['email', '{"safe_messages": ["email"], "email": "a@example.com"}', ['safe', 'ask']],
    ['email', '{"safe_messages": ["email"]}', ['never', 'never']],
    ['post', '{"safe_messages": ["post"], "post_address": "Here"}', ['safe', 'safe']],
    ['hub', '{"ways": ["hub"]}', ['safe', 'safe']],
    ['hub', '{}', ['ask', 'ask']],
    ['through', '{"ways": ["through"]}', ['safe', 'safe']],
    ['through', '{}', ['never', 'never']],
    ['visit', '{}', ['ask', 'ask']],
    ['phone', '{"withdrawn_at": "2026-11-22"}', ['never', 'never']],
    ['hub', '{"ways": ["hub"], "withdrawn_at": "2026-11-22"}', ['never', 'never']],
    ['visit', '{"withdrawn_at": "2026-11-22"}', ['never', 'never']],
  ])('a %s, having said %s, is %j', async (way, said, verdicts) => {
    const [row] = await backend.rows(`
      select array_agg(r.verdict order by times.safe desc) as verdicts
      from public.case_contacts k, (values (true), (false)) as times (safe),
        private.contact_rules(jsonb_populate_record(k, '${said}'), times.safe) r
      where k.case_id = '${id}' and r.way = '${way}'`);
    expect(row!.verdicts).toEqual(verdicts);
  });

  test.each([
    ['{tue}', '{}', '2026-11-24T08:00:00Z', true],
    ['{mon}', '{}', '2026-11-24T08:00:00Z', false],
    ['{}', '{morning}', '2026-07-07T10:59:00Z', true],
    ['{}', '{morning}', '2026-07-07T11:00:00Z', false],
    ['{}', '{afternoon}', '2026-07-07T11:00:00Z', true],
    ['{}', '{evening}', '2026-11-24T16:59:00Z', false],
    ['{}', '{evening}', '2026-11-24T17:00:00Z', true],
    ['{}', '{}', '2026-11-24T03:00:00Z', true],
  ])('with days %s and times %s, %s in London is safe: %s', async (days, times, at, safe) => {
    const [row] = await backend.rows(`
      select private.is_safe_time(
        jsonb_populate_record(k, jsonb_build_object(
          'safe_days', '${days}'::text[], 'safe_times', '${times}'::text[]
        )), '${at}') as safe
      from public.case_contacts k where k.case_id = '${id}'`);
    expect(row!.safe).toBe(safe);
  });

  test('reaching them notes what else would help and what comes next', async () => {
    const soon = `${new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 19)}.000Z`;
    const answer = await note({
      reached: true,
      words: 'We spoke.',
      other_needs: [needs.family, needs.home],
      next_step_at: soon,
      next_step: 'Ring again',
    });
    expect(answer.status).toBe(200);
    expect((await entriesOf(backend, id)).map(({ kind }) => kind)).toEqual([
      'reached',
      'need_added',
      'next_step',
    ]);
    const now = await stored();
    expect(now).toMatchObject({ tries: 0, version: version + 1 });
    expect(now.reached_at).not.toBeNull();
    expect(new Date(String(now.next_step_at)).toISOString()).toBe(soon);
  });

  test.each([
    ['way:missing', { way: 'pigeon' }],
    ['reached:missing', { way: 'text', reached: null }],
    ['other_needs:unknown', { other_needs: ['00000000-0000-4000-8000-0000000000aa'] }],
    ['next_step_at:missing', { next_step: 'Ring' }],
    ['next_step_at:out_of_range', { next_step_at: '2020-01-01T00:00:00Z' }],
    ['next_step_at:out_of_range', { next_step_at: 'infinity' }],
    ['words:too_long', { words: 'x'.repeat(4001) }],
  ])('%s is refused in words', async (details, more) => {
    expect(await note(more)).toMatchObject({ status: 400, body: { details } });
    expect(await stored()).toMatchObject({ version });
  });

  test('whoever may not work on it notes nothing', async () => {
    for (const person of ['admin', 'worker', 'linkWorker', 'partner', 'councillor'] as const) {
      expect((await note({}, person)).status, person).toBe(404);
    }
    expect((await note({}, 'manager')).status).toBe(403);
    expect((await note({ seen: version - 1 })).status).toBe(409);
    expect(await entriesOf(backend, id)).toEqual([]);
  });
});
