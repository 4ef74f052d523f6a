import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { areas, signIn, signInAs, staff, type Person } from './staff.ts';

await onEveryBackend((backend) => {
  const call = async (headers: Record<string, string>, name: string, body: object = {}) => {
    const response = await backend.send(`/rpc/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as unknown };
  };
  const entry = async (email: string) => {
    const [row] = await backend.rows(
      `select s.*, array(select neighbourhood_id from public.staff_neighbourhoods where staff_id = s.id) as areas
      from public.staff s where email = '${email}'`,
    );
    return row as {
      id: string;
      role: string;
      version: number;
      removed_at: unknown;
      areas: string[];
    };
  };
  /** Somebody whom no other test knows. */
  const somebody = async (role = 'navigator', everywhere = role === 'admin') => {
    const email = `${randomUUID()}@council.example`;
    await backend.rows(
      `select private.add_staff('${email}', 'Somebody', '${role}', '{${areas.here.id}}', '{}', ${everywhere})`,
    );
    return { email, ...(await entry(email)) };
  };
  const details = (body: unknown) => Reflect.get(Object(body), 'details');
  const asIs = (person: { id: string; version: number; role: string }) => ({
    id: person.id,
    version: person.version,
    name: 'Somebody',
    role: person.role,
    neighbourhoods: [areas.here.id],
  });

  test('an administrator invites somebody, who gets a letter and may then sign in', async () => {
    const email = `${randomUUID()}@council.example`;
    const answer = await call(await signIn(backend, 'admin'), 'invite_staff', {
      name: 'New colleague',
      email: ` ${email.toUpperCase()} `,
      role: 'community_development',
      neighbourhoods: [areas.here.id],
    });
    expect(answer.status).toBe(200);
    expect(await entry(email)).toMatchObject({ id: answer.body, areas: [areas.here.id] });
    // The embedded Supabase has delivered it by now; a journey reads it in the mailbox.
    if (backend.name === 'PostgREST') {
      const letters = `select subject from private.outgoing_letters where recipient = '${email}'`;
      expect(await backend.rows(letters)).toEqual([
        { subject: 'You have been invited to the staff workspace' },
      ]);
    }
    const theirs = await call(await signInAs(backend, email), 'my_account');
    expect(theirs.body).toMatchObject({ name: 'New colleague', areas: [{ id: areas.here.id }] });
  });

  test('nobody is invited twice, and nobody without what the role needs', async () => {
    const headers = await signIn(backend, 'admin');
    const invite = (answers: object) =>
      call(headers, 'invite_staff', {
        name: 'A',
        role: 'admin',
        all_neighbourhoods: true,
        ...answers,
      });
    expect(await invite({ email: staff.worker })).toMatchObject({
      status: 409,
      body: { details: 'already_here' },
    });
    const email = `${randomUUID()}@council.example`;
    const refused: [object, string][] = [
      [{ email: 'nobody' }, 'email:malformed'],
      [{ email: '' }, 'email:missing'],
      [{ email, name: ' ' }, 'name:missing'],
      [{ email, name: 'x'.repeat(121) }, 'name:too_long'],
      [{ email, role: 'king' }, 'role:unknown'],
      [{ email, role: '' }, 'role:missing'],
      [{ email, role: 'councillor' }, 'wards:missing'],
      [{ email, role: 'navigator', all_neighbourhoods: false }, 'neighbourhoods:missing'],
      [{ email, neighbourhoods: [randomUUID()] }, 'neighbourhoods:unknown'],
      [{ email, neighbourhoods: [null] }, 'neighbourhoods:unknown'],
      [{ email, wards: [randomUUID()] }, 'wards:unknown'],
      [{ email, organization_id: randomUUID() }, 'organization_id:unknown'],
    ];
    for (const [answers, problem] of refused) {
      const { status, body } = await invite(answers);
      expect([status, details(body)], problem).toEqual([400, problem]);
    }
    expect(await entry(email)).toBeUndefined();
    expect(
      await backend.rows(`select from auth.users where email = '${email}'`),
      'no account is left behind',
    ).toEqual([]);
  });

  test('nobody but an administrator lists, invites, changes or removes staff', async () => {
    const target = await somebody();
    const others = (Object.keys(staff) as Person[]).filter((person) => person !== 'admin');
    const calls: [string, object][] = [
      ['staff_list', {}],
      [
        'invite_staff',
        { name: 'A', email: 'a@council.example', role: 'admin', all_neighbourhoods: true },
      ],
      ['change_staff', { ...asIs(target), role: 'admin', all_neighbourhoods: true }],
      ['remove_staff', { id: target.id, version: target.version }],
      ['invite_staff_again', { id: target.id, version: target.version }],
    ];
    for (const [name, body] of calls) {
      for (const person of others) {
        const { status } = await call(await signIn(backend, person), name, body);
        expect(status, `${name} by ${person}`).toBe(403);
      }
      expect((await call({}, name, body)).status, `${name} by a stranger`).toBe(401);
      const half = await signIn(backend, 'admin', { aal: 'aal1' });
      expect((await call(half, name, body)).status, `${name} without a second factor`).toBe(403);
    }
    expect(await entry(target.email)).toMatchObject({ role: 'navigator', version: target.version });
    expect(await entry('a@council.example')).toBeUndefined();
  });

  test('nobody changes their own role or areas, though an administrator changes their own name', async () => {
    const admin = await somebody('admin');
    const headers = await signInAs(backend, admin.email);
    const own = { ...asIs(admin), all_neighbourhoods: true, neighbourhoods: [] };
    for (const change of [
      { role: 'scrutiny' },
      { all_neighbourhoods: false, neighbourhoods: [areas.here.id] },
    ]) {
      const { status, body } = await call(headers, 'change_staff', { ...own, ...change });
      expect([status, details(body)]).toEqual([403, 'own_entry']);
    }
    expect(await entry(admin.email)).toMatchObject({ role: 'admin', version: 1 });
    expect((await call(headers, 'change_staff', { ...own, name: 'Else' })).body).toBe(2);
  });

  test('tables about staff are written by nobody directly', async () => {
    const target = await somebody();
    for (const person of ['admin', 'worker'] as const) {
      const headers = { 'content-type': 'application/json', ...(await signIn(backend, person)) };
      const requests: [string, RequestInit][] = [
        [`/staff?id=eq.${target.id}`, { method: 'PATCH', body: '{"role":"admin"}' }],
        [`/staff?id=eq.${target.id}`, { method: 'DELETE' }],
        [
          '/staff_neighbourhoods',
          {
            method: 'POST',
            body: JSON.stringify({ staff_id: target.id, neighbourhood_id: areas.elsewhere.id }),
          },
        ],
        [`/audit_entries?entity_id=eq.${target.id}`, { method: 'DELETE' }],
      ];
      for (const [path, init] of requests) {
        expect(
          (await backend.send(path, { ...init, headers })).status,
          `${init.method} ${path}`,
        ).toBe(403);
      }
    }
    expect(await entry(target.email)).toMatchObject({ role: 'navigator', areas: [areas.here.id] });
  });

  test('a token that claims a role, a level or a person it has not opens nothing', async () => {
    const victim = await somebody('admin');
    const [{ user_id: sub }] = (await backend.rows(
      `select user_id from public.staff where id = '${victim.id}'`,
    )) as [{ user_id: string }];
    for (const claims of [
      { sub },
      { sub, session_id: randomUUID() },
      { session_id: null },
      { user_role: 'admin', app_metadata: { role: 'admin' } },
    ]) {
      const headers = await signIn(backend, 'partner', claims);
      expect((await call(headers, 'staff_list')).status, JSON.stringify(claims)).toBe(403);
    }
  });

  test('a removed person is out at the next request, and unknown to the auth service', async () => {
    const leaver = await somebody('gateway');
    const theirs = await signInAs(backend, leaver.email);
    expect((await call(theirs, 'my_account')).body).toMatchObject({ id: leaver.id });
    const headers = await signIn(backend, 'admin');
    const removed = await call(headers, 'remove_staff', { id: leaver.id, version: leaver.version });
    expect(removed).toEqual({ status: 200, body: leaver.version + 1 });
    expect((await call(theirs, 'my_account')).body).toBeNull();
    expect(
      await backend.rows(
        `select email from auth.users where email = '${leaver.email}'
        union all select id::text from auth.sessions
          where user_id = (select user_id from public.staff where id = '${leaver.id}')`,
      ),
    ).toEqual([]);

    const again = await call(headers, 'invite_staff_again', {
      id: leaver.id,
      version: removed.body,
    });
    expect(again.body).toBe(leaver.version + 2);
    expect((await call(theirs, 'my_account')).body, 'the old session stays dead').toBeNull();
    const fresh = await signInAs(backend, leaver.email);
    expect((await call(fresh, 'my_account')).body).toMatchObject({ id: leaver.id });
  });

  test('somebody removed is invited anew with another role', async () => {
    const leaver = await somebody('gateway');
    const headers = await signIn(backend, 'admin');
    await call(headers, 'remove_staff', { id: leaver.id, version: leaver.version });
    const invited = await call(headers, 'invite_staff', {
      name: 'Back again',
      email: leaver.email,
      role: 'partner',
      neighbourhoods: [areas.elsewhere.id],
    });
    expect(invited).toEqual({ status: 200, body: leaver.id });
    expect(await entry(leaver.email)).toMatchObject({
      role: 'partner',
      removed_at: null,
      areas: [areas.elsewhere.id],
    });
  });

  test('an edit of what somebody else has changed meanwhile is refused', async () => {
    const person = await somebody();
    const headers = await signIn(backend, 'admin');
    expect((await call(headers, 'change_staff', asIs(person))).body).toBe(2);
    const late = await call(headers, 'change_staff', { ...asIs(person), role: 'partner' });
    expect([late.status, details(late.body)]).toEqual([409, 'changed_meanwhile']);
    expect((await call(headers, 'remove_staff', { id: person.id, version: 1 })).status).toBe(409);
    expect((await call(headers, 'remove_staff', { id: randomUUID(), version: 1 })).status).toBe(
      404,
    );
    expect(await entry(person.email)).toMatchObject({ role: 'navigator', removed_at: null });
  });

  test('of the last two administrators who remove each other at once, one stays', async () => {
    const [one, other] = [await somebody('admin'), await somebody('admin')];
    const rest = `role = 'admin' and removed_at is null and id not in ('${one.id}', '${other.id}')`;
    const hidden = await backend.rows(
      `update public.staff set removed_at = now() where ${rest} returning id`,
    );
    const [first, second] = [
      await signInAs(backend, one.email),
      await signInAs(backend, other.email),
    ];
    const answers = await Promise.all([
      call(first, 'remove_staff', { id: other.id, version: 1 }),
      call(second, 'remove_staff', { id: one.id, version: 1 }),
    ]);
    const left = await backend.rows(
      `select email from public.staff where role = 'admin' and removed_at is null`,
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 403]);
    expect(left).toHaveLength(1);

    const last = await entry(left[0]!.email as string);
    const theirs = await signInAs(backend, left[0]!.email as string);
    const goes = await call(theirs, 'remove_staff', { id: last.id, version: last.version });
    expect([goes.status, details(goes.body)]).toEqual([409, 'last_admin']);
    expect(await entry(left[0]!.email as string)).toMatchObject({
      removed_at: null,
      role: 'admin',
    });
    await backend.rows(
      `update public.staff set removed_at = null where id in ('${hidden.map(({ id }) => id).join("','")}')`,
    );
  });

  test('what was changed about somebody is on the record, with who did it', async () => {
    const person = await somebody();
    const headers = await signIn(backend, 'admin');
    await call(headers, 'change_staff', { ...asIs(person), role: 'partner' });
    const response = await backend.send(
      `/audit_entries?select=action,changed_columns,before,after,staff(name)&entity=eq.staff&entity_id=eq.${person.id}&order=id.desc&limit=1`,
      { headers },
    );
    expect(await response.json()).toEqual([
      {
        action: 'update',
        changed_columns: ['role'],
        before: { role: 'navigator' },
        after: { role: 'partner' },
        staff: { name: staff.admin },
      },
    ]);
  });
});
