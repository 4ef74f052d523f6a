import { beforeEach, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { forgetGroups, storedGroup, storedGroups, storeGroup, tellOf } from './groups.ts';
import { atWork } from './moderation.ts';

await onEveryBackend((backend) => {
  beforeEach(() => forgetGroups(backend));
  const forget = (days: number) =>
    backend.rows(`select private.forget_groups(private.today() + ${days})`);

  test('who told us goes two weeks after the answer, and in any case after half a year', async () => {
    await tellOf(backend, { your_email: 'jo@example.com' });
    const [told] = await storedGroups(backend);
    expect(told!.days_left).toBeGreaterThan(175);
    expect(told!.days_left).toBeLessThan(190);
    const worker = await atWork(backend, 'worker');
    await worker('publish_group', { id: told!.id, version: 1 });
    await forget(14);
    expect(await storedGroups(backend)).toMatchObject([{ teller_email: 'jo@example.com' }]);
    await forget(15);
    expect(await storedGroups(backend)).toMatchObject([{ teller_email: null, state: 'published' }]);
    expect((await worker('group_teller', { id: told!.id })).status).toBe(404);
  });

  test('publishing again does not keep them longer', async () => {
    const id = await storeGroup(backend, { tellerEmail: 'jo@example.com' });
    await backend.rows(`update public.group_tellers set expires_on = private.today() + 3`);
    await (
      await atWork(backend, 'worker')
    )('publish_group', { id, version: 1 });
    expect(await storedGroup(backend, id)).toMatchObject({ days_left: 3 });
  });

  test('a group that was declined or taken down goes in its time; one that waits or is published stays', async () => {
    for (const state of ['received', 'published', 'declined', 'taken_down']) {
      await storeGroup(backend, { name: state, state });
    }
    await backend.rows(`update public.groups set decided_at = now() where state <> 'received'`);
    const left = async () => (await storedGroups(backend)).map(({ name }) => name).toSorted();
    await forget(175);
    expect(await left()).toHaveLength(4);
    await forget(190);
    expect(await left()).toEqual(['published', 'received', 'taken_down']);
    await forget(370);
    expect(await left()).toEqual(['published', 'received']);
  });

  test('the daily run forgets them', async () => {
    await storeGroup(backend, { tellerEmail: 'jo@example.com' });
    await backend.rows(`update public.group_tellers set expires_on = private.today() - 1`);
    await backend.rows('select private.forget_expired()');
    expect(await storedGroups(backend)).toMatchObject([{ teller_email: null }]);
  });
});
