import { afterAll, beforeAll, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { atWork, keepLetters, raise, stored } from './moderation.ts';

await onEveryBackend((backend) => {
  let lettersTo: Awaited<ReturnType<typeof keepLetters>>;
  beforeAll(async () => {
    lettersTo = await keepLetters(backend);
  });
  afterAll(async () => {
    await backend.rows('drop function private.keep_letter cascade');
    await backend.rows('drop table private.kept_letters');
  });

  test('something published is never hidden under something that is not', async () => {
    const call = await atWork(backend, 'worker');
    const [waiting, shown] = [await raise(backend), await raise(backend, { state: 'published' })];
    const { status, body } = await call('merge_priorities', {
      into_id: waiting,
      into_version: 1,
      from_ids: [shown],
      from_versions: [1],
    });
    expect([status, body.details]).toEqual([409, 'into:not_published']);
    for (const from_ids of [[], [waiting], [shown, shown]]) {
      const merge = {
        into_id: waiting,
        into_version: 1,
        from_ids,
        from_versions: from_ids.map(() => 1),
      };
      expect((await call('merge_priorities', merge)).status).toBe(400);
    }
  });

  test('words of our own need a reason, and are as said again without one', async () => {
    const id = await raise(backend, { said: 'Fix the lamp by Mr Smith' });
    const call = await atWork(backend, 'worker');
    const wording = 'Fix the lamp';
    const missing = await call('publish_priority', { id, version: 1, wording });
    expect([missing.status, missing.body.details]).toEqual([400, 'reason:missing']);
    const long = await call('publish_priority', {
      id,
      version: 1,
      wording: 'x'.repeat(2001),
      reason: 'Why',
    });
    expect([long.status, long.body.details]).toEqual([400, 'wording:too_long']);
    const edited = await call('publish_priority', {
      id,
      version: 1,
      wording,
      reason: 'Names a neighbour',
    });
    expect(edited.body).toMatchObject({
      state: 'published',
      wording,
      slug: expect.stringMatching(/^[0-9a-f]{10}$/),
      wordings: [{ reason: 'Names a neighbour', edited_by_name: 'worker@council.example' }],
    });
    const back = await call('publish_priority', {
      id,
      version: 2,
      wording: ' Fix the lamp by Mr Smith\r\n',
    });
    expect(back.body).toMatchObject({ wording: null, version: 3, slug: edited.body.slug });
    const down = await call('unpublish_priority', { id, version: 3, reason: 'Still names him' });
    expect(down.body).toMatchObject({ state: 'received', slug: edited.body.slug });
    const audited = await backend.rows(
      `select reason, after::text from public.audit_entries where entity_id = '${id}' order by id`,
    );
    expect(audited.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining(['Names a neighbour', 'Still names him']),
    );
    expect(JSON.stringify(audited)).not.toContain('lamp');
  });

  test('one letter for an answer, none to who left no address, and the answer before is kept', async () => {
    const call = await atWork(backend, 'worker');
    const asked = 'asked@example.com';
    const top = await raise(backend, { email: asked });
    const same = await raise(backend, { email: asked.toUpperCase() });
    await call('merge_priorities', {
      into_id: top,
      into_version: 1,
      from_ids: [same],
      from_versions: [1],
    });
    const answer = {
      id: top,
      outcome: 'no',
      answer: 'There is no money.',
      answered_as: 'Streets team',
    };
    expect((await call('answer_priority', { ...answer, version: 2 })).body).toMatchObject({
      answer: { outcome: 'no', answered_as: 'Streets team' },
      version: 3,
    });
    expect(await lettersTo(asked)).toMatchObject([
      { body: expect.stringContaining('There is no money.') },
    ]);
    const better = await call('answer_priority', { ...answer, outcome: 'will_do', version: 3 });
    expect(better.body).toMatchObject({
      answer: { outcome: 'will_do' },
      answers_before: [{ outcome: 'no' }],
    });
    expect(JSON.stringify(better.body)).not.toContain('example.com');
    for (const [field, wrong] of [
      ['outcome', 'maybe'],
      ['answer', ' '],
      ['answered_as', ''],
    ] as const) {
      const { status, body } = await call('answer_priority', {
        ...answer,
        version: 4,
        [field]: wrong,
      });
      expect([status, body.details]).toEqual([400, expect.stringMatching(`^${field}:`)]);
    }
  });

  test('a decline tells why, can be brought back, and is refused while others are grouped', async () => {
    const call = await atWork(backend, 'worker');
    const id = await raise(backend, { email: 'declined@example.com' });
    const unknown = await call('decline_priority', { id, version: 1, reason: 'because' });
    expect([unknown.status, unknown.body.details]).toEqual([400, 'reason:unknown']);
    expect((await call('decline_priority', { id, version: 1, reason: 'unclear' })).status).toBe(
      200,
    );
    expect(await lettersTo('declined@example.com')).toMatchObject([
      { body: expect.stringContaining('could not tell what it is about') },
    ]);
    const back = await call('restore_priority', { id, version: 2 });
    expect(back.body).toMatchObject({ state: 'received', decline_reason: null });
    const leaf = await raise(backend);
    await call('merge_priorities', {
      into_id: id,
      into_version: 3,
      from_ids: [leaf],
      from_versions: [1],
    });
    const grouped = await call('decline_priority', { id, version: 4, reason: 'test' });
    expect([grouped.status, grouped.body.details]).toEqual([409, 'has_grouped']);
  });

  test('of many at once those that changed meanwhile are left alone and named', async () => {
    const call = await atWork(backend, 'worker');
    const [fresh, stale] = [await raise(backend), await raise(backend)];
    await backend.rows(`update public.priorities set version = 7 where id = '${stale}'`);
    const { body } = await call('publish_priorities', { ids: [fresh, stale], versions: [1, 1] });
    expect(body).toHaveLength(2);
    expect(body).toEqual(
      expect.arrayContaining([
        { id: fresh, done: true, version: 2 },
        { id: stale, done: false, code: 'changed_meanwhile', message: expect.any(String) },
      ]),
    );
    expect(await stored(backend, stale)).toMatchObject({ state: 'received' });
    const wrong = await call('decline_priorities', { ids: [fresh], versions: [2], reason: 'x' });
    expect(wrong.status).toBe(400);
    for (const args of [
      { ids: [], versions: [] },
      { ids: [fresh], versions: [] },
      { ids: [fresh, fresh], versions: [2, 2] },
    ]) {
      expect((await call('publish_priorities', args)).status).toBe(400);
    }
  });
});
