import { beforeEach, describe, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { call, hubs, openEditor, placeHubs } from './hubs.ts';
import { staff, type Person } from './staff.ts';

const people = Object.keys(staff) as Person[];
const editors: Person[] = ['admin', 'manager', 'worker'];
const closers: Person[] = [...editors, 'navigator', 'linkWorker'];
const anywhere: Person[] = ['admin'];

await onEveryBackend((backend) => {
  beforeEach(() => placeHubs(backend));

  const drafts = () => backend.rows('select location_id, version from public.location_drafts');
  const closures = () => backend.rows('select location_id, reason from public.opening_overrides');
  const draftOf = async (hub: string) => {
    const { fingerprint, published } = await openEditor(backend, 'admin', hub);
    return { location: hub, version: 0, content: published, seen: fingerprint };
  };

  describe.each([
    ['here', editors, closers],
    ['nowhere', anywhere, anywhere],
  ] as const)('a hub %s', (where, mayEdit, mayClose) => {
    const location = hubs[where];

    test('is drafted, published and thrown away by those who edit it, and by nobody else', async () => {
      const draft = await draftOf(location);
      for (const person of [...people, null]) {
        const saved = await call(backend, person, 'save_hub_draft', draft);
        const isAllowed = person !== null && mayEdit.includes(person);
        expect(saved.status, person ?? 'a stranger').toBe(isAllowed ? 200 : person ? 403 : 401);
        expect(await drafts()).toHaveLength(isAllowed ? 1 : 0);
        if (!isAllowed) {
          await backend.rows(`insert into public.location_drafts (location_id, content, started_from, edited_by)
            select '${location}', private.hub_content('${location}'), private.hub_content('${location}'), id
            from public.staff where email = '${staff.admin}'`);
          for (const name of ['publish_hub_draft', 'discard_hub_draft']) {
            const refused = await call(backend, person, name, { location, version: 1 });
            expect(refused.status, `${name} by ${person}`).toBe(person ? 403 : 401);
          }
          expect(await drafts()).toHaveLength(1);
        }
        await backend.rows('delete from public.location_drafts');
      }
    });

    test('is closed and opened by those who may close it, and by nobody else', async () => {
      const closing = { location, reason: 'Burst pipe' };
      for (const person of [...people, null]) {
        const isAllowed = person !== null && mayClose.includes(person);
        const closed = await call(backend, person, 'close_hub', closing);
        expect(closed.status, person ?? 'a stranger').toBe(isAllowed ? 200 : person ? 403 : 401);
        expect(await closures()).toHaveLength(isAllowed ? 1 : 0);
        const id = isAllowed
          ? (closed.body as string)
          : (await call(backend, 'admin', 'close_hub', closing)).body;
        const opened = await call(backend, person, 'reopen_hub', { location, closure: id });
        expect(opened.status, person ?? 'a stranger').toBe(isAllowed ? 204 : person ? 403 : 401);
        const [row] = await backend.rows(
          `select count(*)::int as going_on from public.opening_overrides where ends_at is null`,
        );
        expect(row).toEqual({ going_on: isAllowed ? 0 : 1 });
        await backend.rows('delete from public.opening_overrides');
      }
    });
  });

  test('a hub of another area is out of reach with every function', async () => {
    const location = hubs.elsewhere;
    const draft = await draftOf(location);
    for (const person of closers.filter((each) => each !== 'admin')) {
      const calls: [string, object][] = [
        ['hub_to_edit', { location }],
        ['save_hub_draft', draft],
        ['publish_hub_draft', { location, version: 0 }],
        ['discard_hub_draft', { location, version: 0 }],
        ['close_hub', { location, reason: 'Burst pipe' }],
        ['reopen_hub', { location, closure: hubs.here }],
      ];
      for (const [name, given] of calls) {
        expect((await call(backend, person, name, given)).status, `${name} by ${person}`).toBe(403);
      }
    }
    expect([...(await drafts()), ...(await closures())]).toEqual([]);
  });

  test('a place that must not be found is not there for those who may not know of it', async () => {
    for (const person of ['worker', 'linkWorker', 'navigator', 'workerElsewhere'] as const) {
      const list = await call(backend, person, 'hubs_to_check', {});
      expect(JSON.stringify(list.body)).not.toMatch(/quagga/i);
      const open = await call(backend, person, 'hub_to_edit', { location: hubs.masked });
      const nothing = await call(backend, person, 'hub_to_edit', {
        location: '99999999-9999-4999-8999-999999999999',
      });
      expect(open).toEqual(nothing);
      expect(open.status).toBe(404);
      const closed = await call(backend, person, 'close_hub', {
        location: hubs.masked,
        reason: 'Burst pipe',
      });
      expect(closed.status).toBe(404);
    }
    expect(await closures()).toEqual([]);
  });

  test('a manager closes it, and no stranger reads of it, nor any record of changes its words', async () => {
    const list = await call(backend, 'manager', 'hubs_to_check', {});
    expect(JSON.stringify(list.body)).toMatch(/quagga/i);
    const closed = await call(backend, 'manager', 'close_hub', {
      location: hubs.masked,
      reason: 'The quagga is ill',
    });
    expect(closed.status).toBe(200);
    const notices = await backend.send('/published_hub_notices');
    expect(await notices.text()).not.toMatch(/quagga|ill/i);
    const [noted] = await backend.rows(
      `select before, after from public.audit_entries where entity_id = '${hubs.masked}' order by id desc limit 1`,
    );
    expect(noted).toEqual({ before: {}, after: {} });
  });

  test('no draft is read by asking for its table', async () => {
    await call(backend, 'worker', 'save_hub_draft', await draftOf(hubs.here));
    expect(await drafts()).toHaveLength(1);
    expect((await backend.send('/location_drafts')).status).toBe(401);
    const asWorker = await call(backend, 'linkWorker', 'hub_to_edit', { location: hubs.here });
    expect(asWorker.body).toMatchObject({ draft: null, may_edit: false });
  });
});
