import { expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { atWork, raise, stored } from './moderation.ts';
import { areas, staff, type Person } from './staff.ts';

/** Every function that changes one record, with otherwise good arguments. */
const changes = {
  publish_priority: { wording: 'Better words', reason: 'Shorter' },
  unpublish_priority: { reason: 'A mistake' },
  decline_priority: { reason: 'test' },
  restore_priority: {},
  set_priority_place: { neighbourhood: areas.elsewhere.id, theme: areas.theme },
  answer_priority: { outcome: 'no', answer: 'No.', answered_as: 'Streets team' },
  unmerge_priority: {},
};
const moderators = ['admin', 'manager', 'worker', 'safety'];
const everybody = Object.keys(staff) as Person[];

await onEveryBackend((backend) => {
  test('no role but those that moderate, and those only in their area, changes anything', async () => {
    const id = await raise(backend, { state: 'published', email: 'left@example.com' });
    const other = await raise(backend);
    const before = await stored(backend, id);
    const all = {
      ...changes,
      read_priority: {},
      priority_contact: {},
      merge_priorities: { into_id: id, into_version: 1, from_ids: [other], from_versions: [1] },
    };
    for (const person of everybody.filter((name) => !moderators.includes(name))) {
      const call = await atWork(backend, person);
      for (const [name, args] of Object.entries(all)) {
        const own = /^(read|merge|priority_contact)/.test(name);
        const { status, body } = await call(name, {
          ...(name === 'merge_priorities' ? {} : { id }),
          ...(own ? {} : { version: 1 }),
          ...args,
        });
        expect([person, name, status]).toEqual([person, name, 403]);
        expect(body).toMatchObject({ details: 'not_allowed' });
      }
    }
    expect(await stored(backend, id)).toEqual(before);
    expect(await stored(backend, other)).toMatchObject({ state: 'received', version: 1 });
  });

  test('nor many at once: a role is refused as a whole, another area record by record', async () => {
    const id = await raise(backend);
    const seen = { ids: [id], versions: [1] };
    for (const [name, args] of [
      ['publish_priorities', seen],
      ['decline_priorities', { ...seen, reason: 'test' }],
      ['set_priorities_theme', { ...seen, theme: areas.theme }],
    ] as const) {
      for (const person of ['councillor', 'partner', 'scrutiny', 'navigator'] as const) {
        const { status } = await (await atWork(backend, person))(name, args);
        expect([person, name, status]).toEqual([person, name, 403]);
      }
      const { body } = await (await atWork(backend, 'workerElsewhere'))(name, args);
      expect(body).toMatchObject([{ id, done: false, code: 'not_allowed' }]);
    }
    expect(await stored(backend, id)).toMatchObject({ state: 'received', version: 1 });
  });

  test('a stranger calls none of them', async () => {
    const id = await raise(backend, { state: 'published' });
    for (const [name, args] of Object.entries({ ...changes, inbox: {}, inbox_counts: {} })) {
      const body = JSON.stringify({ id, version: 1, ...args });
      const headers = { 'content-type': 'application/json' };
      const response = await backend.send(`/rpc/${name}`, { method: 'POST', headers, body });
      expect([name, response.status]).toEqual([name, expect.toBeOneOf([401, 403, 404])]);
    }
    expect(await stored(backend, id)).toMatchObject({ state: 'published', version: 1 });
  });

  test('somebody who was removed, signed out or has no second factor changes nothing', async () => {
    const id = await raise(backend);
    const who = `user_id = (select user_id from public.staff where email = '${staff.safety}')`;
    const call = await atWork(backend, 'safety');
    await backend.rows(`update public.staff set removed_at = now() where ${who}`);
    expect((await call('publish_priority', { id, version: 1 })).status).toBe(403);
    expect((await call('inbox')).body).toEqual({ rows: [], next: null });
    await backend.rows(`update public.staff set removed_at = null where ${who}`);
    await backend.rows(`delete from auth.sessions where ${who}`);
    expect((await call('publish_priority', { id, version: 1 })).status).toBe(403);
    const halfWay = await atWork(backend, 'worker', { aal: 'aal1' });
    expect((await halfWay('publish_priority', { id, version: 1 })).status).toBe(403);
    expect(await stored(backend, id)).toMatchObject({ state: 'received', version: 1 });
  });

  test('nobody takes a record into their own area to read it', async () => {
    const id = await raise(backend);
    const elsewhere = await atWork(backend, 'workerElsewhere');
    const move = { id, version: 1, neighbourhood: areas.elsewhere.id };
    expect((await elsewhere('set_priority_place', move)).status).toBe(403);
    expect((await elsewhere('read_priority', { id })).status).toBe(403);
    expect(await stored(backend, id)).toMatchObject({ neighbourhood_id: areas.here.id });
  });

  test('a record can be passed on to an area that is not ours, and goes with all that hangs on it', async () => {
    const id = await raise(backend, { email: 'moved@example.com' });
    const here = await atWork(backend, 'worker');
    const { body } = await here('set_priority_place', {
      id,
      version: 1,
      neighbourhood: areas.elsewhere.id,
    });
    expect(body).toEqual({ id, version: 2, neighbourhood_id: areas.elsewhere.id, passed_on: true });
    expect((await here('read_priority', { id })).status).toBe(403);
    expect((await here('priority_contact', { id })).status).toBe(403);
    const elsewhere = await atWork(backend, 'workerElsewhere');
    expect((await elsewhere('read_priority', { id })).status).toBe(200);
    expect((await elsewhere('priority_contact', { id })).body).toMatchObject({
      email: 'moved@example.com',
    });
    const [entry] = await backend.rows(
      `select reason from public.audit_entries where entity_id = '${id}' and entity = 'priorities'`,
    );
    expect(entry).toEqual({ reason: 'Passed on to another area' });
  });

  test('a place is refused that is no area, theme, ward of the area, or public place', async () => {
    const id = await raise(backend);
    const call = await atWork(backend, 'worker');
    const nobody = '00000000-0000-4000-8000-00000000ffff';
    const place = { id, version: 1, neighbourhood: areas.here.id };
    for (const [field, wrong] of [
      ['neighbourhood', nobody],
      ['theme', nobody],
      ['ward', areas.elsewhere.ward],
      ['hub', nobody],
    ] as const) {
      const { status, body } = await call('set_priority_place', { ...place, [field]: wrong });
      expect([status, body.details]).toEqual([400, `${field}:unknown`]);
    }
    expect(await stored(backend, id)).toMatchObject({ version: 1 });
  });

  test('nothing is grouped with what belongs to another area, in either direction', async () => {
    const here = await raise(backend);
    const elsewhere = await raise(backend, { area: areas.elsewhere.id });
    const call = await atWork(backend, 'worker');
    for (const [into_id, from] of [
      [here, elsewhere],
      [elsewhere, here],
    ]) {
      const merge = { into_id, into_version: 1, from_ids: [from], from_versions: [1] };
      expect((await call('merge_priorities', merge)).status).toBe(403);
    }
    for (const id of [here, elsewhere]) {
      expect(await stored(backend, id)).toMatchObject({ state: 'received', merged_count: 0 });
    }
  });
});
