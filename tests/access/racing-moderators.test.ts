import { expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { post } from './calls.ts';
import { atWork, raise, stored } from './moderation.ts';
import { say } from './priorities.ts';
import { staff } from './staff.ts';
import { browser, tap } from './supports.ts';

await onEveryBackend((backend) => {
  test('of two who publish at once one does, and one is told', async () => {
    const id = await raise(backend);
    const call = await atWork(backend, 'worker');
    const answers = await Promise.all(
      [1, 2, 3].map(() => call('publish_priority', { id, version: 1 })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(await stored(backend, id)).toMatchObject({ state: 'published', version: 2 });
  });

  test('two who group the same things opposite ways end with one group, never with a ring', async () => {
    const [one, other] = [await raise(backend), await raise(backend)];
    const call = await atWork(backend, 'worker');
    const answers = await Promise.all(
      [
        [one, other],
        [other, one],
      ].map(([into_id, from]) =>
        call('merge_priorities', {
          into_id,
          into_version: 1,
          from_ids: [from],
          from_versions: [1],
        }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const states = [(await stored(backend, one)).state, (await stored(backend, other)).state];
    expect(states.sort()).toEqual(['merged', 'received']);
  });

  test('a group counts everybody, whatever comes, goes, is chained or undone', async () => {
    const call = await atWork(backend, 'worker');
    const [top, middle, leaf] = [
      await raise(backend, { state: 'published', supports: 1 }),
      await raise(backend, { state: 'published', supports: 2 }),
      await raise(backend, { supports: 4 }),
    ];
    const count = async (id: string) => (await stored(backend, id)).merged_count;
    const group = async (into_id: string, into_version: number, from: string) =>
      call('merge_priorities', {
        into_id,
        into_version,
        from_ids: [from],
        from_versions: [(await stored(backend, from)).version],
      });
    expect((await group(middle, 1, leaf)).body).toMatchObject({ merged_count: 5, version: 2 });
    expect((await group(top, 1, middle)).body).toMatchObject({ merged_count: 8 });
    await backend.rows(`update public.priorities set support_count = 3 where id = '${leaf}'`);
    expect(await count(middle)).toBe(4);
    expect(await count(top)).toBe(7);

    expect((await group(leaf, 2, top)).body).toMatchObject({ details: 'state:merged' });
    const { version } = await stored(backend, middle);
    const undone = await call('unmerge_priority', { id: middle, version });
    expect(undone.body).toMatchObject({ state: 'published', merged_into: null, merged_count: 4 });
    expect(await count(top)).toBe(0);
    expect(await stored(backend, leaf)).toMatchObject({ state: 'merged', merged_into: middle });
    const out = await call('unmerge_priority', { id: leaf, version: 2 });
    expect(out.body).toMatchObject({ state: 'received', support_count: 3 });
    expect(await count(middle)).toBe(0);
  });

  test('taps, withdrawals and ungrouping at one moment never lock each other out', async () => {
    const call = await atWork(backend, 'worker');
    for (let round = 0; round < 12; round++) {
      const code = await say(backend, { said: `Middle ${round}` });
      const [{ id: middle } = {}] = await backend.rows(
        `select id from public.priorities where said = 'Middle ${round}'`,
      );
      const top = await raise(backend, { state: 'published' });
      const leaf = await raise(backend, { state: 'published' });
      const taps = Array.from({ length: 6 }, browser);
      for (const name of taps) await tap(backend, leaf, name);
      await backend.rows(
        `update public.priorities set state = 'merged', merged_into = '${String(middle)}', published_at = now()
         where id = '${leaf}'`,
      );
      await backend.rows(
        `update public.priorities set state = 'merged', merged_into = '${top}' where id = '${String(middle)}'`,
      );
      const { version } = await stored(backend, leaf);
      const [lifted, undone, ...untapped] = await Promise.all([
        post(backend, 'withdraw_submission', { code }),
        call('unmerge_priority', { id: leaf, version }),
        ...taps.map((name) => tap(backend, leaf, name, undefined, 'unsupport_priority')),
      ]);
      expect(lifted.status).toBeLessThan(400);
      expect(undone.status).toBeOneOf([200, 409]);
      for (const { status } of untapped) expect(status).toBe(200);
      expect(await stored(backend, leaf)).toMatchObject({ support_count: 0, merged_into: null });
      expect(await stored(backend, top)).toMatchObject({ merged_count: 0 });
    }
  });

  test('what is public again because the group was taken back is on the built pages again', async () => {
    const call = await atWork(backend, 'worker');
    const code = await say(backend, { said: 'The group.' });
    const [{ id: top } = {}] = await backend.rows(
      `select id from public.priorities where said = 'The group.' order by created_at desc limit 1`,
    );
    await call('publish_priority', { id: top, version: 1 });
    const leaf = await raise(backend, { state: 'published' });
    const [into_version, from] = [(await stored(backend, String(top))).version, leaf];
    await call('merge_priorities', {
      into_id: top,
      into_version,
      from_ids: [from],
      from_versions: [1],
    });
    const { version } = await stored(backend, String(top));
    const hidden = await call('unpublish_priority', { id: top, version, reason: 'Not true' });
    expect(hidden.status).toBe(200);
    const published = async () =>
      (await backend.rows('select number::integer from private.publications'))[0]!.number as number;
    const before = await published();
    expect((await post(backend, 'withdraw_submission', { code })).status).toBeLessThan(400);
    expect(await stored(backend, leaf)).toMatchObject({ state: 'published' });
    expect(await published()).toBe(before + 1);
  });

  test('whoever has the group open is told who grouped something under it', async () => {
    const worker = await atWork(backend, 'worker');
    const top = await raise(backend, { state: 'published' });
    const leaf = await raise(backend);
    await worker('merge_priorities', {
      into_id: top,
      into_version: 1,
      from_ids: [leaf],
      from_versions: [1],
    });
    const history = (await worker('priority_history', { id: top })).body.entries as object[];
    expect(history[0]).toMatchObject({ by: staff.worker, changed: ['grouped'] });
    await worker('unmerge_priority', { id: leaf, version: 2 });
    const after = (await worker('priority_history', { id: top })).body.entries as object[];
    expect(after).toHaveLength(2);
  });

  test('taking words back frees what was grouped under them', async () => {
    const call = await atWork(backend, 'worker');
    const [top, leaf] = [await raise(backend), await raise(backend)];
    await call('merge_priorities', {
      into_id: top,
      into_version: 1,
      from_ids: [leaf],
      from_versions: [1],
    });
    await backend.rows(
      `update public.priorities set state = 'withdrawn', said = null where id = '${top}'`,
    );
    expect(await stored(backend, leaf)).toMatchObject({ state: 'received', merged_into: null });
    expect((await call('read_priority', { id: top })).body).not.toHaveProperty('support_count');
    const publish = await call('publish_priority', {
      id: top,
      version: (await stored(backend, top)).version,
    });
    expect([publish.status, publish.body.details]).toEqual([409, 'state:withdrawn']);
  });
});
