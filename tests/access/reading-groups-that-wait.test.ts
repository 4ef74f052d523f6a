import { beforeAll, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { forgetGroups, storedGroup, storeGroup } from './groups.ts';
import { atWork } from './moderation.ts';
import { areas, signIn, staff, type Person } from './staff.ts';

const teller = 'who-told-us@example.com';
const states = ['received', 'published', 'declined', 'taken_down'];
const readers = { admin: 8, manager: 4, worker: 4, workerElsewhere: 4 } as Record<string, number>;

await onEveryBackend((backend) => {
  const ids: string[] = [];
  beforeAll(async () => {
    await forgetGroups(backend);
    ids.length = 0;
    for (const state of states) {
      ids.push(await storeGroup(backend, { state, tellerEmail: teller }));
      await storeGroup(backend, { state, area: areas.elsewhere.id });
    }
  });

  test('a stranger reads what is published of a group, and nothing of who told us', async () => {
    const response = await backend.send('/published_groups');
    const rows = (await response.json()) as Record<string, unknown>[];
    expect(rows).toHaveLength(2);
    expect(Object.keys(rows[0]!).toSorted()).toEqual(
      [
        ...['about', 'checked_on', 'cost', 'demonstration', 'edited_because', 'edited_on', 'email'],
        ...['for_whom', 'hub', 'id', 'meets', 'name', 'neighbourhood', 'phone', 'place', 'slug'],
        ...['volunteers', 'web'],
      ].toSorted(),
    );
    for (const path of [
      '/groups',
      '/group_tellers',
      `/groups?select=name,group_tellers(email)`,
      '/published_groups?select=name,group_tellers(email)',
      '/published_groups?select=relation',
      '/published_groups?state=eq.received',
    ]) {
      const { status } = await backend.send(path);
      expect([path, status]).toEqual([path, expect.toBeOneOf([400, 401, 403, 404])]);
    }
    const searched = await backend.send(`/published_groups?id=eq.${ids[0]}`);
    expect(await searched.json()).toEqual([]);
  });

  test('nor does an estimate tell of those that wait', async () => {
    const headers = { prefer: 'count=planned' };
    const counts = await Promise.all(
      ['Otter wool', 'Nothing at all'].map(async (about) => {
        const path = `/published_groups?about=eq.${encodeURIComponent(about)}&limit=1`;
        return (await backend.send(path, { headers })).headers.get('content-range')?.split('/')[1];
      }),
    );
    expect(counts[0]).toBe(counts[1]);
  });

  test('only those who moderate groups read what waits, and only of their areas', async () => {
    for (const person of Object.keys(staff) as Person[]) {
      const headers = await signIn(backend, person);
      const response = await backend.send('/groups?select=id,name,state', { headers });
      const rows = (await response.json()) as unknown[];
      expect([person, response.status, rows.length]).toEqual([person, 200, readers[person] ?? 0]);
      for (const path of [
        '/group_tellers',
        '/groups?select=id,group_tellers(email)',
        '/groups?select=id&group_tellers.email=like.*who*',
      ]) {
        const { status } = await backend.send(path, { headers });
        expect([person, path, status]).toEqual([
          person,
          path,
          expect.toBeOneOf([400, 401, 403, 404]),
        ]);
      }
    }
  });

  test('who told us is read by function, by those who may read contacts, and noted', async () => {
    for (const person of Object.keys(staff) as Person[]) {
      const may = ['manager', 'worker'].includes(person);
      const { status } = await (await atWork(backend, person))('group_teller', { id: ids[0] });
      expect([person, status]).toEqual([person, may ? 200 : 403]);
    }
    const readings = await backend.rows(`
      select s.email from public.audit_entries a join public.staff s on s.id = a.staff_id
      where a.entity = 'group_tellers' and a.action = 'read' and a.entity_id = '${ids[0]}' order by a.id`);
    expect(readings).toEqual([{ email: staff.manager }, { email: staff.worker }]);
  });

  test('nobody writes a table, signed in or not', async () => {
    const before = await storedGroup(backend, ids[0]!);
    for (const person of [undefined, 'worker', 'admin'] as const) {
      const headers = {
        'content-type': 'application/json',
        ...(person && (await signIn(backend, person))),
      };
      for (const [method, path] of [
        ['PATCH', `/groups?id=eq.${ids[0]}`],
        ['DELETE', `/groups?id=eq.${ids[0]}`],
        ['POST', '/groups'],
        ['PATCH', `/published_groups?id=eq.${ids[1]}`],
        ['DELETE', `/group_tellers?group_id=eq.${ids[0]}`],
      ] as const) {
        const body = method === 'DELETE' ? null : '{"name": "Mine"}';
        const { ok } = await backend.send(path, { method, headers, body });
        expect([person, path, ok]).toEqual([person, path, false]);
      }
    }
    expect(await storedGroup(backend, ids[0]!)).toEqual(before);
  });
});
