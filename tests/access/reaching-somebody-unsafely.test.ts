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

  test('ringing on another day needs a reason, which is kept', async () => {
    await forgetCases(backend);
    const [row] = await backend.rows(`select extract(isodow from private.today())::integer as day`);
    const others = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].filter(
      (_, index) => index + 1 !== row!.day,
    );
    await begin({ safe_days: others });
    expect((await note({ why: ' ' })).body).toMatchObject({ details: 'why:missing' });
    expect(await entriesOf(backend, id)).toEqual([]);
    expect((await note({ why: 'They rang us' })).status).toBe(200);
    expect(await entriesOf(backend, id)).toMatchObject([
      { kind: 'tried', way: 'phone' },
      { kind: 'note', words: 'They rang us' },
    ]);
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
