import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { raise, stored as storedAt } from './moderation.ts';
import { areas, signIn, staff, type Person } from './staff.ts';

const otherWard = '00000000-0000-4000-8000-00000000b004';

await onEveryBackend((backend) => {
  const said = {
    neighbourhood: 'here',
    channel: 'paper',
    kind: 'concern',
    said: 'The path floods',
  };
  const enterAs = async (
    headers: Record<string, string>,
    more: Record<string, unknown> = {},
    address?: string,
  ) => {
    const response = await backend.send(
      '/rpc/enter_priority',
      {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ ...said, idempotency_key: randomUUID(), ...more }),
      },
      address,
    );
    const body = (await response.json()) as {
      receipt?: string;
      message?: string;
      details?: string;
    };
    return { status: response.status, body };
  };
  const enter = async (person: Person, more?: Record<string, unknown>) =>
    enterAs(await signIn(backend, person), more);
  const stored = () =>
    backend.rows(`
      select p.said, p.channel, s.email as entered_by, w.slug as ward, p.state
      from public.priorities p
      left join public.staff s on s.id = p.entered_by
      left join public.wards w on w.id = p.ward_id
      where p.neighbourhood_id in ('${areas.here.id}', '${areas.elsewhere.id}')
      order by p.created_at`);

  beforeAll(async () => {
    await backend.rows(`
      insert into public.wards (id, slug, code, name, valid_from, source)
      values ('${otherWard}', 'ward-of-another', 'E00000904', 'Ward of another', '2020-01-01', 'attacks')
      on conflict do nothing`);
    await backend.rows(`
      insert into public.neighbourhood_wards (neighbourhood_id, ward_id, valid_from, source)
      values ('${areas.here.id}', '${otherWard}', '2020-01-01', 'attacks')
      on conflict do nothing`);
  });
  beforeEach(() =>
    backend.rows(`delete from public.priorities
      where neighbourhood_id in ('${areas.here.id}', '${areas.elsewhere.id}')`),
  );

  test('those who meet residents enter what they said, with its channel and who entered it', async () => {
    const people = [
      'admin',
      'manager',
      'worker',
      'safety',
      'navigator',
      'linkWorker',
      'gateway',
    ] as const;
    for (const person of people) {
      const { status, body } = await enter(person, { said: `Said to ${person}` });
      expect(status, person).toBe(200);
      expect(body.receipt).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    }
    expect(await stored()).toEqual(
      people.map((person) => ({
        said: `Said to ${person}`,
        channel: 'paper',
        entered_by: staff[person],
        ward: null,
        state: 'received',
      })),
    );
  });

  test('partners, scrutiny, strangers and staff of another area store nothing', async () => {
    for (const person of ['partner', 'scrutiny', 'workerElsewhere'] as const) {
      expect(await enter(person), person).toMatchObject({
        status: 403,
        body: { details: 'not_allowed' },
      });
    }
    expect((await enterAs({})).status).toBe(401);
    expect((await enter('worker', { neighbourhood: 'elsewhere' })).status).toBe(403);
    expect((await enterAs(await signIn(backend, 'worker', { aal: 'aal1' }))).status).toBe(403);
    expect(await stored()).toEqual([]);
  });

  test('a removed person is refused at the next request', async () => {
    const headers = await signIn(backend, 'navigator');
    const entry = `public.staff set removed_at = %s where email = '${staff.navigator}'`;
    await backend.rows(`update ${entry.replace('%s', 'now()')}`);
    expect((await enterAs(headers)).status).toBe(403);
    await backend.rows(`update ${entry.replace('%s', 'null')}`);
    expect(await stored()).toEqual([]);
  });

  test('a councillor raises as a councillor whatever is claimed, and for their own wards', async () => {
    expect((await enter('councillor', { channel: 'website', ward: 'ward-here' })).status).toBe(200);
    expect((await enter('councillor', { channel: 'paper' })).status).toBe(200);
    expect((await enter('councillor', { ward: 'ward-of-another' })).status).toBe(403);
    expect((await enter('councillor', { neighbourhood: 'elsewhere' })).status).toBe(403);
    const entered = { channel: 'councillor', entered_by: staff.councillor };
    expect(await stored()).toMatchObject([
      { ...entered, ward: 'ward-here' },
      { ...entered, ward: null },
    ]);
  });

  test('what says the same as something published is stored whole and counts there, however many', async () => {
    const top = await raise(backend, { state: 'published' });
    const [headers, ids] = [await signIn(backend, 'worker'), new Set<string>()];
    for (let number = 1; number <= 7; number++) {
      const more = { said: `The same, ${number}`, email: 'jo@example.com', under: top };
      const { status, body } = await enterAs(headers, more, '192.0.2.77');
      expect(status, JSON.stringify(body)).toBe(200);
      ids.add(body.receipt!);
    }
    expect(ids.size).toBe(7);
    expect(await storedAt(backend, top)).toMatchObject({ merged_count: 7, version: 1 });
    expect(
      await backend.rows(`
        select p.said, p.channel, p.state, s.email as entered_by, c.email
        from public.priorities p
        join public.staff s on s.id = p.entered_by
        join public.priority_contacts c on c.priority_id = p.id
        where p.merged_into = '${top}' and p.said = 'The same, 7'`),
    ).toEqual([
      {
        said: 'The same, 7',
        channel: 'paper',
        state: 'merged',
        entered_by: staff.worker,
        email: 'jo@example.com',
      },
    ]);
    const key = { said: 'Sent twice', under: top, idempotency_key: randomUUID() };
    const twice = await Promise.all([enterAs(headers, key), enterAs(headers, key)]);
    expect(twice[0]!.body.receipt).toBe(twice[1]!.body.receipt);
    expect(await storedAt(backend, top)).toMatchObject({ merged_count: 8 });
  });

  test('nothing is added to what is not shown, and then nothing is stored', async () => {
    const waiting = await raise(backend);
    const before = await stored();
    for (const under of [waiting, randomUUID()]) {
      const { status, body } = await enter('worker', { under });
      expect([status, body.details]).toEqual([400, 'under:unknown']);
    }
    expect(await stored()).toEqual(before);
  });

  test('nobody forges who entered it, when, or that the website took it', async () => {
    for (const forged of [
      { entered_by: areas.here.id },
      { state: 'published' },
      { created_at: 'now' },
    ]) {
      expect((await enter('worker', forged)).status, JSON.stringify(forged)).toBe(404);
    }
    for (const channel of ['website', 'carrier pigeon', '']) {
      expect((await enter('worker', { channel })).status, channel).toBe(400);
    }
    expect(await stored()).toEqual([]);
  });

  test('what residents may not send, staff may not enter', async () => {
    const bad: [Record<string, unknown>, string][] = [
      [{ said: ' ' }, 'said:missing'],
      [{ said: 'x'.repeat(2001) }, 'said:too_long'],
      [{ kind: 'rant' }, 'kind:unknown'],
      [{ neighbourhood: '' }, 'neighbourhood:missing'],
      [{ neighbourhood: 'atlantis' }, 'neighbourhood:unknown'],
      [{ ward: 'ward-elsewhere' }, 'ward:elsewhere'],
      [{ place: 'nowhere' }, 'place:unknown'],
      [{ latitude: 'north' }, 'latitude:malformed'],
      [{ email: 'ana' }, 'email:malformed'],
      [{ phone: 'ring me' }, 'phone:malformed'],
      [{ sex: 'x' }, 'sex:unknown'],
      [{ idempotency_key: 'short' }, 'idempotency_key:malformed'],
      [{ idempotency_key: null }, 'idempotency_key:malformed'],
    ];
    for (const [answers, details] of bad) {
      const { status, body } = await enter('worker', answers);
      expect(status, details).toBe(400);
      expect(body.details).toBe(details);
      expect(body.message).toMatch(/\.$/);
    }
    expect(await stored()).toEqual([]);
  });

  test('a retry is answered with the same receipt and stored once', async () => {
    const headers = await signIn(backend, 'worker');
    const key = { idempotency_key: randomUUID() };
    const answers = await Promise.all([enterAs(headers, key), enterAs(headers, key)]);
    const again = await enterAs(await signIn(backend, 'worker'), key);
    expect(new Set([...answers, again].map(({ body }) => body.receipt)).size).toBe(1);
    expect(await stored()).toHaveLength(1);
    expect(await enterAs(headers, { ...key, said: 'Something else' })).toMatchObject({
      status: 409,
    });
    // Somebody else's key tells nothing, whoever guesses it.
    const other = await enter('manager', key);
    expect(other.status).toBe(200);
    expect(other.body.receipt).not.toBe(again.body.receipt);
    expect(await stored()).toHaveLength(2);
  });

  test('forty from one address in an hour are neither refused nor taken from residents', async () => {
    const headers = await signIn(backend, 'worker');
    for (let number = 1; number <= 40; number += 1) {
      expect((await enterAs(headers, { said: `Paper ${number}` }, '192.0.2.77')).status).toBe(200);
    }
    expect(await backend.rows(`select form from private.submission_counts group by form`)).toEqual([
      { form: 'enter_priority' },
    ]);
  });

  test('the contact and the answers about the person are kept apart, and the receipt opens it', async () => {
    const { body } = await enter('worker', { email: 'ana@resident.example', sex: 'female' });
    expect(
      await backend.rows(`select c.email::text from public.priority_contacts c
        join public.priorities p on p.id = c.priority_id where p.neighbourhood_id = '${areas.here.id}'`),
    ).toEqual([{ email: 'ana@resident.example' }]);
    const response = await backend.send('/rpc/receipt_status', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code: body.receipt }),
    });
    expect(await response.json()).toMatchObject({ state: 'received' });
  });

  test('the record says who entered it, and never what was said', async () => {
    await enter('worker');
    const entries = await backend.rows(`
      select a.action, s.email, a.after from public.audit_entries a
      join public.priorities p on p.id = a.entity_id
      join public.staff s on s.id = a.staff_id
      where p.neighbourhood_id = '${areas.here.id}'`);
    expect(entries).toMatchObject([
      { action: 'insert', email: staff.worker, after: { channel: 'paper' } },
    ]);
    expect(JSON.stringify(entries)).not.toContain('floods');
  });
});
