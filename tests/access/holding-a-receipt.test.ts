import { beforeEach, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { knownOrigin } from './listings.ts';
import { call, hiddenFields, post, sayPlainly } from './calls.ts';
import { forgetAll, say, something, storedPriorities } from './priorities.ts';
import { atWork } from './moderation.ts';
import { makePlan } from './plans.ts';
import { areas, signIn } from './staff.ts';

const codeIn = (page: string) => /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(page)?.[0];

await onEveryBackend((backend) => {
  beforeEach(() => forgetAll(backend));
  const ask = async (name: string, body: object): Promise<Record<string, unknown>> => {
    const response = await call(backend, name, body);
    const answer = (await response.json()) as object;
    return { ...answer, status: response.status };
  };
  const become = (set: string, where = 'true') =>
    backend.rows(`update public.priorities set ${set} where ${where}`);
  const published = `state = 'published', slug = 'p' || left(id::text, 8), published_at = now(), read_at = now()`;

  test('ten copies with one key, sent at once, are one thing said, and one code', async () => {
    const copy = something({ email: 'jo@example.com', idempotency_key: 'race-0123456789abcdef' });
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => ask('submit_priority', copy)),
    );
    expect(
      new Set(answers.map(({ status, receipt }) => `${String(status)} ${String(receipt)}`)).size,
    ).toBe(1);
    expect(answers[0]).toMatchObject({ status: 201 });
    expect(await storedPriorities(backend)).toHaveLength(1);
    // The embedded Supabase delivers letters at once.
    if (backend.name !== 'PostgREST') return;
    expect(await backend.rows('select id from private.outgoing_letters')).toHaveLength(1);
  });

  test('a key cannot be used to learn the code of other words', async () => {
    const key = { idempotency_key: 'mine-0123456789abcdef' };
    const code = await say(backend, key);
    const answer = await ask('submit_priority', something({ ...key, said: 'Others' }));
    expect(answer).toMatchObject({ status: 409, code: 'key_reused' });
    expect(JSON.stringify(answer)).not.toContain(code);
  });

  test('a double tap on a plain form is one thing said, with one code', async () => {
    const checked = await post(backend, 'submit_priority_page', something());
    expect(checked.status).toBe(200);
    expect(await storedPriorities(backend)).toEqual([]);
    const sent = hiddenFields(await checked.text());
    const tap = () =>
      post(backend, 'submit_priority_page', sent, { origin: knownOrigin }, '192.0.2.7');
    const pages = await Promise.all([tap(), tap()].map(async (page) => (await page).text()));
    expect(codeIn(pages[0]!)).toBeDefined();
    expect(codeIn(pages[0]!)).toBe(codeIn(pages[1]!));
    expect(await storedPriorities(backend)).toHaveLength(1);
  });

  test('two people who say the same are two, and neither learns the other’s code', async () => {
    const pages = await Promise.all(
      ['192.0.2.8', '192.0.2.8', '192.0.2.9'].map(async (address) =>
        (await sayPlainly(backend, something(), {}, address)).text(),
      ),
    );
    expect(new Set(pages.map(codeIn)).size).toBe(3);
    expect(await storedPriorities(backend)).toHaveLength(3);
    const codes = await Promise.all([say(backend), say(backend)]);
    expect(codes[0]).not.toBe(codes[1]);
    expect(await storedPriorities(backend)).toHaveLength(5);
  });

  test('who takes their words back and says them again has said them again', async () => {
    const first = codeIn(await (await sayPlainly(backend, something(), {}, '192.0.2.8')).text())!;
    await ask('withdraw_submission', { code: first });
    const second = codeIn(await (await sayPlainly(backend, something(), {}, '192.0.2.8')).text())!;
    expect(second).not.toBe(first);
    expect(await ask('receipt_status', { code: second })).toMatchObject({
      state: 'received',
      said: 'The lamp is broken.',
    });
    expect(await storedPriorities(backend)).toMatchObject([
      { state: 'withdrawn' },
      { state: 'received' },
    ]);
  });

  test('what a browser fills in by itself costs nobody their words: it is kept, with a mark', async () => {
    const filled = something({ website: 'https://me.example', email: 'jo@example.com' });
    const codes = [
      String((await ask('submit_priority', filled)).receipt),
      codeIn(await (await sayPlainly(backend, filled)).text())!,
      await say(backend),
    ];
    for (const code of codes) {
      expect(await ask('receipt_status', { code })).toMatchObject({ said: 'The lamp is broken.' });
    }
    expect(
      await backend.rows('select perhaps_robot from public.priorities order by created_at'),
    ).toEqual([{ perhaps_robot: true }, { perhaps_robot: true }, { perhaps_robot: false }]);
    const inbox = await (await atWork(backend, 'worker'))('inbox', { area: areas.here.id });
    expect(inbox.body.rows!.map((row) => row.perhaps_robot)).toEqual([true, true, false]);
  });

  test('a receipt tells of its own words and of no others', async () => {
    await say(backend, { said: 'Secret of somebody else.' });
    const code = await say(backend, { said: 'Mine.' });
    const story = await ask('receipt_status', { code });
    expect(story).toMatchObject({ status: 200, state: 'received', said: 'Mine.' });
    expect(JSON.stringify(story)).not.toContain('Secret');
  });

  test('a group under which something stands shows its words only once they are public', async () => {
    const code = await say(backend, { said: 'Mine.' });
    await say(backend, { said: 'Not yet public.' });
    await become(
      `state = 'merged', read_at = now(), merged_into = (select id from public.priorities where said = 'Not yet public.')`,
      `said = 'Mine.'`,
    );
    const before = await ask('receipt_status', { code });
    expect(before).toMatchObject({ state: 'grouped', grouped_under: null, slug: null });
    expect(JSON.stringify(before)).not.toContain('Not yet public');
    await become(published, `said = 'Not yet public.'`);
    expect(await ask('receipt_status', { code })).toMatchObject({
      grouped_under: { words: 'Not yet public.' },
    });
  });

  test('a receipt tells what is done about it, once that is public', async () => {
    const code = await say(backend);
    const { plan, action } = await makePlan(backend, { state: 'draft' });
    await backend.rows(
      `insert into public.plan_action_priorities (action_id, priority_id, plan_id, neighbourhood_id)
       select '${action}', id, '${plan}', '${areas.here.id}' from public.priorities`,
    );
    expect(await ask('receipt_status', { code })).toMatchObject({ actions: [] });
    await backend.rows(
      `update public.plans set state = 'published', published_on = current_date where id = '${plan}'`,
    );
    expect(await ask('receipt_status', { code })).toMatchObject({
      actions: [
        {
          title: 'Mend the lamps',
          page: expect.stringMatching(
            new RegExp(`^/neighbourhoods/here/plans/[a-z-]+[^/]*/#action-${action}$`),
          ) as unknown,
        },
      ],
    });
  });

  test('words are corrected until somebody has read them, and not after', async () => {
    const code = await say(backend);
    const first = await ask('correct_submission', { code, said: 'Two lamps.\r\nBoth dark.' });
    expect(first).toMatchObject({ status: 200, said: 'Two lamps.\nBoth dark.' });
    expect(await ask('correct_submission', { code, said: 'Two lamps.\nBoth dark.' })).toMatchObject(
      {
        status: 200,
      },
    );
    expect(await storedPriorities(backend)).toMatchObject([{ version: 2 }]);
    await become('read_at = now()');
    expect(await ask('correct_submission', { code, said: 'Three.' })).toMatchObject({
      status: 409,
      code: 'already_read',
    });
    expect(await storedPriorities(backend)).toMatchObject([{ said: 'Two lamps.\nBoth dark.' }]);
  });

  test.each([
    ['', 'missing'],
    [' \n ', 'missing'],
    ['x'.repeat(2001), 'too_long'],
  ])('words that break a rule change nothing (%#)', async (said, refused) => {
    const code = await say(backend);
    expect(await ask('correct_submission', { code, said })).toMatchObject({
      status: 400,
      fields: { said: refused },
    });
    expect(await storedPriorities(backend)).toMatchObject([{ said: 'The lamp is broken.' }]);
  });

  test.each(['received', 'published', 'declined'])(
    'what is %s can be taken back, twice with the same end',
    async (state) => {
      const code = await say(backend, {
        email: 'jo@example.com',
        phone: '01632 960 001',
        latitude: '54.57',
        longitude: '-1.23',
      });
      if (state === 'published') await become(published);
      if (state === 'declined') await become(`state = 'declined', decline_reason = 'unclear'`);
      await backend.rows(
        `insert into private.priority_supports (priority_id, supporter_hash, address_hash)
         select id, 'a', 'a' from public.priorities`,
      );
      for (const time of ['first', 'second']) {
        expect(await ask('withdraw_submission', { code }), time).toMatchObject({
          status: 200,
          state: 'withdrawn',
          said: null,
        });
      }
      expect(await storedPriorities(backend)).toMatchObject([
        { said: null, state: 'withdrawn', email: null, phone: null, latitude: null },
      ]);
      expect(await backend.rows('select priority_id from private.priority_supports')).toEqual([]);
      const [{ seen } = {}] = await backend.rows(
        `select count(*)::integer as seen from public.priorities
         where state = 'published' or wording is not null`,
      );
      expect(seen).toBe(0);
    },
  );

  test('taking back one of a group leaves the group, and its count, without it', async () => {
    const code = await say(backend, { said: 'Mine.' });
    await say(backend, { said: 'The group.' });
    await become(published, `said = 'The group.'`);
    await become(
      `state = 'merged', merged_into = (select id from public.priorities where said = 'The group.')`,
      `said = 'Mine.'`,
    );
    expect(
      await backend.rows(`select merged_count from public.priorities where slug is not null`),
    ).toEqual([{ merged_count: 1 }]);
    await ask('withdraw_submission', { code });
    expect(
      await backend.rows(
        `select said::text, state, merged_count from public.priorities order by said nulls last`,
      ),
    ).toEqual([
      { said: 'The group.', state: 'published', merged_count: 0 },
      { said: null, state: 'withdrawn', merged_count: 0 },
    ]);
  });

  test('taking back what others were grouped under has theirs looked at again', async () => {
    const other = await say(backend, { said: 'The same.' });
    const code = await say(backend, { said: 'The group.' });
    await become(published, `said = 'The group.'`);
    await become(
      `state = 'merged', read_at = now(), merged_into = (select id from public.priorities where said = 'The group.')`,
      `said = 'The same.'`,
    );
    await ask('withdraw_submission', { code });
    expect(await ask('receipt_status', { code: other })).toMatchObject({
      state: 'read',
      said: 'The same.',
      grouped_under: null,
    });
  });

  test('staff learn no codes, and open no receipts without one', async () => {
    const code = await say(backend);
    for (const person of ['admin', 'manager', 'worker'] as const) {
      const headers = await signIn(backend, person);
      for (const table of ['receipt_key', 'receipt_words']) {
        expect((await backend.send(`/${table}`, { headers })).status).toBe(404);
      }
      const rows = await (await backend.send('/priorities', { headers })).text();
      expect(rows).not.toContain(code);
    }
  });

  test('what is kept of who somebody is leads back to nothing they said', async () => {
    await say(backend, { age_group: '25_34', disability: 'no' });
    const [answer] = await backend.rows(
      `select to_jsonb(a)::text as row from public.priority_equality_answers a`,
    );
    const row = JSON.parse(String(answer!.row)) as Record<string, unknown>;
    expect(Object.keys(row).sort()).toEqual([
      'age_group',
      'disability',
      'ethnic_group',
      'id',
      'month',
      'neighbourhood_id',
      'sex',
    ]);
    expect(row).toMatchObject({ neighbourhood_id: areas.here.id, age_group: '25_34', sex: null });
    expect(String(row.month)).toMatch(/-01$/);
  });
});
