import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { idOf, newCase } from './cases.ts';
import { forgetCases, leadCase, storedCase } from './referrals.ts';
import { areas, signInAs } from './staff.ts';
import { token } from './tokens.ts';

await onEveryBackend((backend) => {
  let one: { id: string; reference: string; version: number };
  let person: { email: string; id: string; user_id: string };
  beforeEach(async () => {
    await backend.rows('truncate public.caseloads');
    await forgetCases(backend);
    one = await newCase(backend);
  });
  afterEach(() => backend.rows('truncate public.caseloads'));

  /** Somebody whom no other test knows, signed in. */
  const arrive = async (role: string, everywhere: boolean) => {
    const email = `${randomUUID()}@council.example`;
    await backend.rows(`
      select private.add_staff('${email}', 'Somebody', '${role}', '{${areas.here.id}}', '{}', ${everywhere})`);
    [person] = (await backend.rows(
      `select email, id, user_id from public.staff where email = '${email}'`,
    )) as [typeof person];
    if (role === 'navigator') await leadCase(backend, one.reference, email);
    one.version = Number((await storedCase(backend, one.reference))!.version);
    return signInAs(backend, email);
  };
  /** What whoever holds these headers can do with the case. */
  const reach = async (headers: Record<string, string>) => {
    const ask = (path: string, body?: object) =>
      backend.send(`/${path}`, {
        method: body ? 'POST' : 'GET',
        headers: { ...headers, 'content-type': 'application/json' },
        ...(body && { body: JSON.stringify(body) }),
      });
    const list = await ask(`cases?select=id&id=eq.${one.id}`);
    const change = await ask('rpc/triage_case', { id: one.id, seen: one.version, risk: 'high' });
    const queue = await ask('rpc/case_queue', {});
    const rows = list.ok ? ((await list.json()) as unknown[]).length : 0;
    return { reads: list.ok ? rows : list.status, changes: change.status, queue: queue.status };
  };

  test.each([
    ['gateway', true, { reads: 1, changes: 200, queue: 200 }],
    ['navigator', false, { reads: 1, changes: 200, queue: 403 }],
  ])('while they work here the %s reaches it', async (role, everywhere, may) => {
    expect(await reach(await arrive(role, everywhere))).toEqual(may);
  });

  const ENDS: [string, () => Promise<unknown>][] = [
    [
      'who has signed out',
      () => backend.rows(`delete from auth.sessions where user_id = '${person.user_id}'`),
    ],
    [
      'who was removed',
      () => backend.rows(`update public.staff set removed_at = now() where id = '${person.id}'`),
    ],
    [
      'whose session began twelve hours ago',
      () =>
        backend.rows(`update auth.sessions set created_at = now() - interval '12 hours'
          where user_id = '${person.user_id}'`),
    ],
    [
      'who has another task now',
      () => backend.rows(`update public.staff set role = 'scrutiny' where id = '${person.id}'`),
    ],
  ];

  test.each(
    ['gateway', 'navigator'].flatMap((role) => ENDS.map(([who, end]) => ({ role, who, end }))),
  )('a $role $who reaches nothing with the token that they still have', async ({ role, end }) => {
    const headers = await arrive(role, role === 'gateway');
    const before = await storedCase(backend, one.reference);
    await end();
    const { reads, changes, queue } = await reach(headers);
    expect(reads).toBe(0);
    expect(changes).toBe(404);
    expect(queue).toBe(403);
    expect(await storedCase(backend, one.reference)).toEqual(before);
  });

  test.each([
    ['that has expired', { exp: Math.floor(Date.now() / 1000) - 60 }],
    ['that is not valid yet', { nbf: Math.floor(Date.now() / 1000) + 3600 }],
  ])('a token %s is refused', async (_, claims) => {
    if (backend.name !== 'PostgREST' && 'nbf' in claims) return;
    await arrive('gateway', true);
    const headers = await signInAs(backend, person.email, claims);
    expect(await reach(headers)).toEqual({ reads: 401, changes: 401, queue: 401 });
  });

  test.each([
    ['of somebody else’s session', () => ({ session_id: randomUUID() })],
    ['of somebody else', () => ({ sub: randomUUID() })],
    ['without a session', () => ({ session_id: undefined })],
    ['without a second factor', () => ({ aal: 'aal1' })],
    ['that only says it has one', () => ({ aal: 'AAL2' })],
    [
      'that says more of itself',
      () => ({ aal: 'aal1', app_metadata: { role: 'gateway', aal: 'aal2' } }),
    ],
  ])('a token %s opens nothing', async (_, claims) => {
    await arrive('gateway', true);
    expect(await reach(await signInAs(backend, person.email, claims()))).toEqual({
      reads: 0,
      changes: 404,
      queue: 403,
    });
  });

  test('the session of one and the name of another open nothing', async () => {
    await arrive('gateway', true);
    const session = randomUUID();
    await backend.rows(`
      insert into auth.sessions (id, user_id, created_at)
      select '${session}', user_id, now() from public.staff where email = 'councillor@council.example'`);
    const bearer = token(backend.jwtSecret, {
      role: 'authenticated',
      sub: person.user_id,
      session_id: session,
      aal: 'aal2',
    });
    expect((await reach({ authorization: `Bearer ${bearer}` })).reads).toBe(0);
  });

  test('whoever stood in reads nothing before the first day and after the last', async () => {
    const headers = await arrive('navigator', false);
    const away = await idOf(backend, 'navigator');
    await backend.rows(`update public.cases set lead_id = '${away}' where id = '${one.id}'`);
    const cover = (from: string, until: string) =>
      backend.rows(`
        insert into public.caseloads (staff_id, capacity, covered_by, covered_from, covered_until)
        values ('${away}', 9, '${person.id}', private.today() ${from}, private.today() ${until})
        on conflict (staff_id) do update
        set covered_from = excluded.covered_from, covered_until = excluded.covered_until`);
    expect((await reach(headers)).reads).toBe(0);
    await cover('', '');
    expect((await reach(headers)).reads).toBe(1);
    await cover('- 9', '- 1');
    expect((await reach(headers)).reads).toBe(0);
    await cover('+ 1', '+ 9');
    expect((await reach(headers)).reads).toBe(0);
  });
});
