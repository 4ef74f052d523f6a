import { expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { storedGroup, storeGroup } from './groups.ts';
import { listings, refuge } from './listings.ts';
import { atWork, keepLetters } from './moderation.ts';
import { areas, staff, type Person } from './staff.ts';

const edited = {
  name: 'Better name',
  about: 'Otter wool',
  neighbourhood: 'here',
  meets: 'On otter days',
  place: 'Otter hall',
};
/** Every function that changes a group, with otherwise good arguments, and the state that it needs. */
const changes = {
  publish_group: ['received', {}],
  decline_group: ['received', { reason: 'test' }],
  edit_group: ['received', { ...edited, reason: 'Shorter' }],
  take_down_group: ['published', { reason: 'It ended' }],
  check_group: ['published', {}],
} as const;
const moderators = ['admin', 'manager', 'worker'];

await onEveryBackend((backend) => {
  test('nobody but those who moderate groups, and those only in their area, changes one', async () => {
    for (const [name, [state, args]] of Object.entries(changes)) {
      const id = await storeGroup(backend, { state });
      const before = await storedGroup(backend, id);
      for (const person of Object.keys(staff) as Person[]) {
        if (moderators.includes(person)) continue;
        const { status, body } = await (
          await atWork(backend, person)
        )(name, {
          id,
          version: 1,
          ...args,
        });
        expect([person, name, status, body.details]).toEqual([person, name, 403, 'not_allowed']);
      }
      const body = JSON.stringify({ id, version: 1, ...args });
      const headers = { 'content-type': 'application/json' };
      const response = await backend.send(`/rpc/${name}`, { method: 'POST', headers, body });
      expect([name, response.status]).toEqual([name, expect.toBeOneOf([401, 403, 404])]);
      expect(await storedGroup(backend, id)).toEqual(before);
    }
  });

  test('somebody who was removed, signed out or has no second factor publishes nothing', async () => {
    const id = await storeGroup(backend);
    const who = `user_id = (select user_id from public.staff where email = '${staff.worker}')`;
    const call = await atWork(backend, 'worker');
    await backend.rows(`update public.staff set removed_at = now() where ${who}`);
    expect((await call('publish_group', { id, version: 1 })).status).toBe(403);
    await backend.rows(`update public.staff set removed_at = null where ${who}`);
    await backend.rows(`delete from auth.sessions where ${who}`);
    expect((await call('publish_group', { id, version: 1 })).status).toBe(403);
    const halfWay = await atWork(backend, 'worker', { aal: 'aal1' });
    expect((await halfWay('publish_group', { id, version: 1 })).status).toBe(403);
    expect(await storedGroup(backend, id)).toMatchObject({ state: 'received', version: 1 });
  });

  test('of two who press at once one is told, and nothing of theirs is stored', async () => {
    const id = await storeGroup(backend);
    const [worker, manager] = await Promise.all(
      (['worker', 'manager'] as const).map((person) => atWork(backend, person)),
    );
    const both = await Promise.all([
      worker!('publish_group', { id, version: 1 }),
      manager!('decline_group', { id, version: 1, reason: 'test' }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)!.body).toMatchObject({
      details: 'changed_meanwhile',
    });
    expect(await storedGroup(backend, id)).toMatchObject({ version: 2 });
    const late = await worker!('edit_group', { id, version: 1, ...edited, reason: 'Mine' });
    expect(late.status).toBe(409);
    expect(await storedGroup(backend, id)).toMatchObject({ name: 'Otter knitters' });
  });

  test('a group goes onto the website, is checked, taken down and put back, each on the record', async () => {
    const lettersTo = await keepLetters(backend);
    const id = await storeGroup(backend, { tellerEmail: 'told-1@example.com' });
    const call = await atWork(backend, 'worker');
    const publications = async () =>
      Number((await backend.rows('select number from private.publications'))[0]!.number);
    const before = await publications();
    const published = await call('publish_group', { id, version: 1 });
    expect(published.body).toMatchObject({
      state: 'published',
      version: 2,
      slug: /^otter-knitters/,
    });
    expect((await call('publish_group', { id, version: 2 })).status).toBe(409);
    expect((await call('decline_group', { id, version: 2, reason: 'test' })).status).toBe(409);
    await backend.rows(
      `update public.groups set checked_on = current_date - 400 where id = '${id}'`,
    );
    expect((await call('check_group', { id, version: 2 })).status).toBe(200);
    expect((await call('take_down_group', { id, version: 3, reason: ' ' })).body).toMatchObject({
      details: 'reason:missing',
    });
    expect((await call('take_down_group', { id, version: 3, reason: 'It ended' })).status).toBe(
      200,
    );
    expect((await call('check_group', { id, version: 4 })).status).toBe(409);
    expect((await call('publish_group', { id, version: 4 })).body).toMatchObject({
      slug: published.body.slug,
    });
    expect(await publications()).toBe(before + 4);
    expect(await lettersTo('told-1@example.com')).toMatchObject([
      { body: expect.stringContaining('Otter knitters') },
      {},
    ]);
    const record = await backend.rows(`
      select s.email, a.after ->> 'state' as state, a.reason from public.audit_entries a
      join public.staff s on s.id = a.staff_id where a.entity_id = '${id}' order by a.id`);
    expect(record).toEqual([
      { email: staff.worker, state: 'published', reason: null },
      { email: staff.worker, state: null, reason: null },
      { email: staff.worker, state: 'taken_down', reason: 'It ended' },
      { email: staff.worker, state: 'published', reason: null },
    ]);
  });

  test('a group is declined for a reason of the list alone, which whoever told us hears', async () => {
    const lettersTo = await keepLetters(backend);
    const id = await storeGroup(backend, { tellerEmail: 'told-2@example.com' });
    const call = await atWork(backend, 'manager');
    for (const reason of ['', 'because', "'"]) {
      const { status, body } = await call('decline_group', { id, version: 1, reason });
      expect([status, body.details]).toEqual([400, 'reason:unknown']);
    }
    expect((await call('decline_group', { id, version: 1, reason: 'sells' })).status).toBe(200);
    expect(await lettersTo('told-2@example.com')).toMatchObject([
      { body: expect.stringContaining('It sells something') },
    ]);
    expect(await storedGroup(backend, id)).toMatchObject({
      decline_reason: 'sells',
      days_left: 14,
    });
  });

  test('words are changed in plain sight: with a reason, and what was told is kept', async () => {
    const id = await storeGroup(backend, { state: 'published' });
    const call = await atWork(backend, 'worker');
    const change = { id, version: 1, ...edited };
    expect((await call('edit_group', change)).body).toMatchObject({ details: 'reason:missing' });
    expect((await call('edit_group', { ...change, reason: 'Clearer name' })).status).toBe(200);
    expect(await storedGroup(backend, id)).toMatchObject({
      name: 'Better name',
      told: { name: 'Otter knitters' },
      edited_because: 'Clearer name',
      email: null,
      agreed: false,
    });
    const again = { ...change, version: 2, name: 'Best name', reason: 'Better still' };
    expect((await call('edit_group', again)).status).toBe(200);
    expect(await storedGroup(backend, id)).toMatchObject({ told: { name: 'Otter knitters' } });
    const contact = { group_email: 'knit@example.org' };
    const third = { ...again, version: 3, reason: '', ...contact };
    expect((await call('edit_group', third)).body).toMatchObject({ details: 'agreed:missing' });
    expect((await call('edit_group', { ...third, agreed: 'yes' })).status).toBe(200);
    expect(await storedGroup(backend, id)).toMatchObject({
      email: 'knit@example.org',
      edited_because: 'Better still',
    });
  });

  test('a place is refused that is no area or no public place, and so are words that do not fit', async () => {
    const id = await storeGroup(backend);
    const call = await atWork(backend, 'worker');
    for (const [field, value, code] of [
      ['neighbourhood', 'nowhere', 'unknown'],
      ['hub', refuge.id, 'unknown'],
      ['name', '', 'missing'],
      ['about', 'x'.repeat(1501), 'too_long'],
      ['group_web', 'javascript:alert(1)', 'malformed'],
    ]) {
      const change = { id, version: 1, ...edited, reason: 'Why not', [field!]: value };
      const { status, body } = await call('edit_group', change);
      expect([status, body.details]).toEqual([400, `${field}:${code}`]);
    }
    expect(await storedGroup(backend, id)).toMatchObject({ version: 1 });
  });

  test('a group can be passed on to another area, and goes with who told us', async () => {
    const id = await storeGroup(backend, { tellerEmail: 'told-3@example.com' });
    const here = await atWork(backend, 'worker');
    const there = await atWork(backend, 'workerElsewhere');
    const stolen = { ...edited, id, version: 1, neighbourhood: 'elsewhere', reason: 'Ours' };
    expect((await there('edit_group', stolen)).status).toBe(403);
    const moved = await here('edit_group', { ...stolen, hub: listings.hub.id });
    expect(moved.status).toBe(200);
    expect((await here('publish_group', { id, version: 2 })).status).toBe(403);
    expect((await here('group_teller', { id })).status).toBe(403);
    expect((await there('group_teller', { id })).body).toMatchObject({
      email: 'told-3@example.com',
    });
    expect(await storedGroup(backend, id)).toMatchObject({
      neighbourhood_id: areas.elsewhere.id,
      location_id: listings.hub.id,
    });
  });

  test('groups of one name, of a name like a page of ours or of none that an address has, get addresses of their own', async () => {
    const call = await atWork(backend, 'worker');
    const slugs: unknown[] = [];
    for (const name of ['Twin otters', 'Twin otters', 'New', 'Volunteering!', '编织', '编织']) {
      const id = await storeGroup(backend, { name });
      slugs.push((await call('publish_group', { id, version: 1 })).body.slug);
    }
    expect(new Set(slugs).size).toBe(6);
    expect(slugs.slice(0, 5)).toEqual([
      'twin-otters',
      'twin-otters-2',
      'new-2',
      'volunteering-2',
      'group',
    ]);
    await backend.rows(`delete from public.groups`);
  });
});
