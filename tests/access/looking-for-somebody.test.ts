import { beforeEach, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { atCases, newCase, nowhere, setCase } from './cases.ts';
import { forgetCases } from './referrals.ts';
import { signIn, staff, type Person } from './staff.ts';

const reason = 'Request 12 to see what we hold';

await onEveryBackend((backend) => {
  let here: { id: string; reference: string };
  let elsewhere: typeof here;
  beforeEach(async () => {
    await forgetCases(backend);
    await backend.rows('truncate private.case_searches');
    here = await newCase(backend, { name: 'Zebedee Quill', phone: '01642 000 771' });
    elsewhere = await newCase(backend, {
      name: 'Zebedee Quill',
      ways: ['email'],
      email: 'Zeb@Example.org',
      safe_messages: ['email'],
      neighbourhood: 'elsewhere',
    });
  });
  /** Looks as somebody, and asks what was found. */
  const look = async (person: Person, what: object) => {
    const call = await atCases(backend, person);
    const looked = await call('look_for_person', { reason, ...what });
    if (looked.status !== 200) return { ...looked, ids: [] };
    const found = await call('cases_found', { search: looked.body.search });
    const told = found.body.cases as { id: string }[];
    return { ...found, ids: told.map(({ id }) => id).sort() };
  };
  const both = () => [here.id, elsewhere.id].sort();
  const noted = () =>
    backend.rows(`
      select a.entity, s.email, a.changed_columns, a.after, a.reason
      from public.audit_entries a left join public.staff s on s.id = a.staff_id
      where a.reason = '${reason}' and (
        a.entity_id in ('${here.id}', '${elsewhere.id}')
        or a.entity_id in (select id from private.case_searches)
      )
      order by a.entity, a.id`);

  test.each([
    ['a name, however it is written', { name: 'quill, ZEBEDEE' }],
    ['a name that sounds the same', { name: 'Zebedy Kwill' }],
  ])('the gateway finds somebody by %s', async (_, what) => {
    expect((await look('gateway', what)).ids).toEqual(both());
  });

  test('the gateway finds somebody by phone, email or reference, however they are written', async () => {
    expect((await look('gateway', { phone: '+44 1642 000771' })).ids).toEqual([here.id]);
    expect((await look('gateway', { email: ' zeb@example.ORG ' })).ids).toEqual([elsewhere.id]);
    expect((await look('gateway', { reference: ` ${here.reference.toLowerCase()} ` })).ids).toEqual(
      [here.id],
    );
    expect((await look('gateway', { phone: '01642 000772', name: 'Yolanda' })).ids).toEqual([]);
  });

  test('it is told reference, area and dates, and nothing of who it is', async () => {
    const { body } = await look('gateway', { phone: '01642000771' });
    expect(body).toEqual({
      more: false,
      cases: [
        {
          id: here.id,
          reference: here.reference,
          neighbourhood: 'Here',
          received_at: expect.any(String) as string,
          closed_at: null,
        },
      ],
    });
  });

  test('the manager finds those of their area alone', async () => {
    expect((await look('manager', { name: 'Zebedee Quill' })).ids).toEqual([here.id]);
    expect((await look('manager', { reference: elsewhere.reference })).ids).toEqual([]);
    await setCase(backend, here.id, 'neighbourhood_id = null');
    expect((await look('manager', { name: 'Zebedee Quill' })).ids).toEqual([]);
  });

  test.each([
    'admin',
    'worker',
    'navigator',
    'linkWorker',
    'partner',
    'councillor',
    'scrutiny',
  ] as const)('the %s looks for nobody', async (person) => {
    const { status } = await look(person, { name: 'Zebedee Quill' });
    expect(status).toBe(403);
    expect(await noted()).toEqual([]);
  });

  test('each search is on the record with its reason, and so it is on each case that it found', async () => {
    await look('gateway', { name: 'Zebedee Quill', phone: '01642 999999' });
    const entry = { email: staff.gateway, reason };
    expect(await noted()).toEqual([
      {
        ...entry,
        entity: 'case_searches',
        changed_columns: ['name', 'phone'],
        after: { found: 2 },
      },
      { ...entry, entity: 'cases', changed_columns: [], after: {} },
      { ...entry, entity: 'cases', changed_columns: [], after: {} },
    ]);
    const said = await backend.rows(
      `select from public.audit_entries a where to_jsonb(a)::text ~* 'quill|999999' limit 1`,
    );
    expect(said).toEqual([]);
  });

  test('one that found nothing is on the record as well', async () => {
    await look('gateway', { name: 'Nobody At All' });
    expect(await noted()).toMatchObject([{ entity: 'case_searches', after: { found: 0 } }]);
  });

  test('without a reason, or with nothing to look for, nothing is looked for', async () => {
    for (const none of ['', '   ', 'why', null, 'x'.repeat(301)]) {
      expect(await look('gateway', { name: 'Zebedee', reason: none })).toMatchObject({
        status: 400,
        body: { details: 'reason:missing' },
      });
    }
    for (const what of [{}, { name: ' ' }, { phone: null }]) {
      expect(await look('gateway', what)).toMatchObject({
        status: 400,
        body: { details: 'name:missing' },
      });
    }
    expect((await look('gateway', { name: 'x'.repeat(255) })).status).toBe(400);
    expect((await look('gateway', { phone: '%', email: '%', name: '%_' })).ids).toEqual([]);
    expect(await noted()).toHaveLength(1);
  });

  test('what is erased is not found', async () => {
    await setCase(backend, here.id, 'erased_at = now()');
    expect((await look('gateway', { reference: here.reference })).ids).toEqual([]);
  });

  test('of a name that many have twenty are told, and that there are more', async () => {
    for (let i = 0; i < 21; i++) await newCase(backend, { name: 'Xanthippe' });
    const { ids, body } = await look('gateway', { name: 'Xanthippe' });
    expect([ids.length, body.more]).toEqual([20, true]);
  });

  test('nobody looks more than twenty times an hour, also not all at once', async () => {
    const call = await atCases(backend, 'gateway');
    const tries = await Promise.all(
      Array.from({ length: 24 }, (_, i) =>
        call('look_for_person', { reason, phone: `01642 1000${String(i).padStart(2, '0')}` }),
      ),
    );
    const count = (status: number) => tries.filter((one) => one.status === status).length;
    expect([count(200), count(429)]).toEqual([20, 4]);
    expect((await look('manager', { name: 'Zebedee Quill' })).status).toBe(200);
    await backend.rows(`update private.case_searches set at = at - interval '61 minutes'`);
    expect((await look('gateway', { name: 'Zebedee Quill' })).status).toBe(200);
  });

  test('what somebody else found, or oneself some time ago, is not told', async () => {
    const call = await atCases(backend, 'gateway');
    const { body } = await call('look_for_person', { reason, name: 'Zebedee Quill' });
    const { search } = body;
    const asked = async (person: Person, id: unknown) =>
      (await (await atCases(backend, person))('cases_found', { search: id })).status;
    expect(await asked('manager', search)).toBe(404);
    expect(await asked('councillor', search)).toBe(403);
    expect(await asked('gateway', nowhere)).toBe(404);
    expect(await asked('gateway', search)).toBe(200);
    await backend.rows(`update private.case_searches set at = at - interval '11 minutes'`);
    expect(await asked('gateway', search)).toBe(404);
    await backend.rows(`update private.case_searches set at = at - interval '1 day'`);
    await backend.rows('select private.forget_searches()');
    expect(await backend.rows('select from private.case_searches')).toEqual([]);
  });

  test('who looked is read by the gateway and themselves, and by no other', async () => {
    await look('manager', { name: 'Zebedee Quill' });
    const seen = async (person: Person) => {
      const headers = await signIn(backend, person);
      const response = await backend.send('/audit_entries?entity=eq.case_searches', { headers });
      return ((await response.json()) as unknown[]).length > 0;
    };
    const readers = [];
    for (const person of Object.keys(staff) as Person[]) {
      if (await seen(person)) readers.push(person);
    }
    expect(readers.sort()).toEqual(['gateway', 'manager']);
  });
});
