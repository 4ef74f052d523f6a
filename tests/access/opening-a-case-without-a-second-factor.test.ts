import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { closeCase, filledCase, theirs, whatIsLeft } from './filled-cases.ts';
import { forgetCases } from './referrals.ts';
import { signIn, staff, type Person } from './staff.ts';
import { token } from './tokens.ts';

const TABLES = [
  'cases',
  'case_needs',
  'case_words',
  'case_contacts',
  'case_sharing',
  'case_entries',
  'case_appointments',
  'caseloads',
  'support_needs',
  'routing_rules',
  'retention_periods',
];

await onEveryBackend((backend) => {
  let id = '';
  beforeEach(async () => {
    await forgetCases(backend);
    ({ id } = await filledCase(backend));
    await closeCase(backend, id, `'2029-06-15'`);
  });

  const calls = (): [string, object][] => [
    ['note_reading', { id }],
    ['case_record', { id }],
    ['export_case', { id }],
    ['erase_case', { id, seen: 2, reason: 'they_asked' }],
    ['support_numbers', {}],
    ['enter_referral', { referral: {}, channel: 'phone', consent: 'on_the_phone' }],
  ];

  /** What a token opens: the statuses of every function, and whether any row was answered. */
  async function opens(authorization: string) {
    const statuses: number[] = [];
    let said = '';
    for (const [name, args] of calls()) {
      const response = await backend.send(`/rpc/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization },
        body: JSON.stringify(args),
      });
      statuses.push(response.status);
      said += await response.text();
    }
    for (const table of TABLES) {
      const response = await backend.send(`/${table}`, { headers: { authorization } });
      const body = await response.text();
      if (response.status === 200 && body !== '[]') said += `${table}: ${body}`;
    }
    return { statuses, said };
  }
  const expectNothing = async (authorization: string) => {
    const { statuses, said } = await opens(authorization);
    for (const status of statuses) expect(status).toBeOneOf([401, 403, 404]);
    for (const words of [...theirs, id, ...TABLES.map((table) => `${table}: `)]) {
      expect(said).not.toContain(words);
    }
    expect((await whatIsLeft(backend, [id])).case_contacts).toBe(1);
    const noted = await backend.rows(`
      select from public.audit_entries
      where entity = 'cases' and entity_id = '${id}' and action in ('read', 'export')`);
    expect(noted).toEqual([]);
  };

  test('with both, the gateway reads it: what the others are refused is there', async () => {
    const { authorization } = await signIn(backend, 'gateway');
    const { statuses, said } = await opens(authorization);
    expect(statuses.slice(0, 3)).toEqual([200, 200, 200]);
    expect(said).toContain(theirs[1]);
  });

  describe.each(['gateway', 'navigator', 'manager', 'scrutiny'] as Person[])('the %s', (person) => {
    test.each([
      ['aal1', 'aal1'],
      ['none', undefined],
      ['null', null],
      ['AAL2', 'AAL2'],
      ['"aal2 "', 'aal2 '],
      ['a list', ['aal2']],
      ['true', true],
      ['aal3', 'aal3'],
    ])('with a real token that says %s opens nothing', async (_, aal) => {
      const { authorization } = await signIn(backend, person, { aal });
      await expectNothing(authorization);
    });

    test('with what they know about a second factor in another claim opens nothing', async () => {
      const { authorization } = await signIn(backend, person, {
        aal: 'aal1',
        amr: [{ method: 'totp' }],
        app_metadata: { aal: 'aal2' },
        user_metadata: { aal: 'aal2', role: 'gateway' },
      });
      await expectNothing(authorization);
    });
  });

  test('no role that has to do with support, or reads its numbers, goes without', async () => {
    const without = await backend.rows(`
      select distinct role from private.role_actions
      where action ~ '_(gateway|cases|referrals|routing|support_numbers|data_requests)$'
        and role not in (select role from private.second_factor_roles)`);
    expect(without).toEqual([]);
  });

  test.each([
    ['signed with a guessed secret', 'secret', undefined],
    ['not signed', '', ''],
    ['signed with nonsense', '', 'AAAA'],
  ])('a forged token that says aal2, %s, opens nothing', async (_, secret, signature) => {
    const [user] = await backend.rows(`
      insert into auth.sessions (id, user_id, created_at)
      select gen_random_uuid(), user_id, now() from public.staff where email = '${staff.gateway}'
      returning id, user_id`);
    const claims = { role: 'authenticated', sub: user!.user_id, session_id: user!.id, aal: 'aal2' };
    await expectNothing(`Bearer ${token(secret, claims, signature)}`);
  });

  test.each([
    ['signed out', `delete from auth.sessions where id = 'SESSION'`],
    [
      'older than twelve hours',
      `update auth.sessions set created_at = now() - interval '13 hours' where id = 'SESSION'`,
    ],
  ])('a real token of a session that is %s opens nothing', async (_, sql) => {
    const { authorization } = await signIn(backend, 'gateway');
    const claims = JSON.parse(
      Buffer.from(authorization.split('.')[1]!, 'base64url').toString(),
    ) as { session_id: string };
    await backend.rows(sql.replace('SESSION', claims.session_id));
    await expectNothing(authorization);
  });

  test('somebody else’s session, or one that never was, opens nothing', async () => {
    const [worker] = await backend.rows(`
      insert into auth.sessions (id, user_id, created_at)
      select gen_random_uuid(), user_id, now() from public.staff where email = '${staff.worker}'
      returning id`);
    for (const session of [worker!.id, randomUUID(), undefined]) {
      const { authorization } = await signIn(backend, 'gateway', { session_id: session });
      const { statuses, said } = await opens(authorization);
      for (const status of statuses) expect(status).toBeOneOf([401, 403, 404]);
      for (const words of theirs) expect(said).not.toContain(words);
    }
  });
});
