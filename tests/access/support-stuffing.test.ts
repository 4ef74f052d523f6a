import { expect, test } from 'vitest';
import { anyAddress, onEveryBackend } from './backends.ts';
import { areas } from './staff.ts';
import { browser, pressed, publishPriority, supportsOf, tap } from './supports.ts';

await onEveryBackend((backend) => {
  const supports = (id: string) => supportsOf(backend, id);
  const statuses = (responses: Response[]) => responses.map(({ status }) => status);

  test('a thousand taps from one address under invented names count five', async () => {
    const id = await publishPriority(backend);
    const address = anyAddress();
    for (let batch = 0; batch < 20; batch += 1) {
      const answers = await Promise.all(
        Array.from({ length: 50 }, () => tap(backend, id, browser(), address)),
      );
      expect(new Set(statuses(answers)).isSubsetOf(new Set([200, 429]))).toBe(true);
    }
    expect(await supports(id)).toEqual({ support_count: 5, merged_count: 0, kept: 5 });
    const refused = await tap(backend, id, browser(), address);
    expect(await refused.json()).toMatchObject({
      code: 'too_many_here',
      message: expect.stringMatching(/try again tomorrow\.$/),
    });
  });

  test('one address supports no more than a hundred things in an hour', async () => {
    await backend.rows(
      `update private.form_limits set submissions = 3 where form = 'support_priority'`,
    );
    const address = anyAddress();
    const answers: Response[] = [];
    for (let at = 0; at < 4; at += 1) {
      answers.push(await tap(backend, await publishPriority(backend), browser(), address));
    }
    await backend.rows(
      `update private.form_limits set submissions = 100 where form = 'support_priority'`,
    );
    expect(statuses(answers)).toEqual([200, 200, 200, 429]);
    expect(await answers[3]!.json()).toMatchObject({ code: 'too_many' });
  });

  test('one browser counts once, however often and from wherever it taps, and even at once', async () => {
    const id = await publishPriority(backend);
    const me = browser();
    const answers = await Promise.all(Array.from({ length: 10 }, () => tap(backend, id, me)));
    expect(new Set(statuses(answers))).toEqual(new Set([200]));
    expect(await supports(id)).toEqual({ support_count: 1, merged_count: 0, kept: 1 });
  });

  test('a plain form counts once for an address in a day, and leads back to its page', async () => {
    const id = await publishPriority(backend);
    const address = anyAddress();
    for (let at = 0; at < 3; at += 1) {
      const answer = await pressed(backend, id, address);
      expect(answer.status).toBe(303);
      expect(answer.headers.get('location')).toBe(`/priorities/p-${id}/#thanks`);
    }
    expect(await supports(id)).toMatchObject({ support_count: 1, kept: 1 });
    const undone = await pressed(backend, id, address, 'unsupport_priority');
    expect(undone.headers.get('location')).toBe(`/priorities/p-${id}/#undone`);
    expect(await supports(id)).toMatchObject({ support_count: 0, kept: 0 });
  });

  test('nobody takes back the support of another', async () => {
    const id = await publishPriority(backend);
    const address = anyAddress();
    await tap(backend, id, browser(), address);
    for (const name of [browser(), '']) {
      const answer = await tap(backend, id, name, address, 'unsupport_priority');
      expect(answer.status).toBe(200);
    }
    expect(await supports(id)).toMatchObject({ support_count: 1, kept: 1 });
  });

  test('taking back ten times at once takes one back', async () => {
    const id = await publishPriority(backend);
    const me = browser();
    await tap(backend, id);
    await tap(backend, id, me);
    await Promise.all(
      Array.from({ length: 10 }, () => tap(backend, id, me, undefined, 'unsupport_priority')),
    );
    expect(await supports(id)).toMatchObject({ support_count: 1, kept: 1 });
  });

  test('support of what was merged goes to what it was merged into, once for each browser', async () => {
    const [first, second] = [await publishPriority(backend), await publishPriority(backend)];
    const me = browser();
    await tap(backend, first, me);
    await backend.rows(
      `update public.priorities set state = 'merged', merged_into = '${second}' where id = '${first}'`,
    );
    expect(await supports(second)).toMatchObject({ support_count: 0, merged_count: 2 });
    for (const id of [first, second]) expect((await tap(backend, id, me)).status).toBe(200);
    const other = await tap(backend, first);
    expect(await other.json()).toMatchObject({ supported: true, slug: `p-${second}` });
    expect(await supports(second)).toMatchObject({ support_count: 1, merged_count: 2, kept: 1 });

    await tap(backend, second, me, undefined, 'unsupport_priority');
    expect(await supports(first)).toMatchObject({ support_count: 0, kept: 0 });
    expect(await supports(second)).toMatchObject({ support_count: 1, merged_count: 1 });
  });

  test('support of what was withdrawn is taken back like any other', async () => {
    const id = await publishPriority(backend);
    const me = browser();
    await tap(backend, id, me);
    await backend.rows(
      `update public.priorities set state = 'withdrawn', said = null, support_count = 0 where id = '${id}'`,
    );
    expect((await tap(backend, id, me, undefined, 'unsupport_priority')).status).toBe(200);
    expect(await supports(id)).toEqual({ support_count: 0, merged_count: 0, kept: 0 });
  });

  test('what nobody published is as unknown as what does not exist', async () => {
    const hidden = [
      await publishPriority(backend, `state = 'received'`),
      await publishPriority(backend, `state = 'declined', decline_reason = 'test'`),
      await publishPriority(backend, `state = 'withdrawn', said = null`),
    ];
    const answerTo = async (id: string) => {
      const said: unknown[] = [];
      for (const call of ['support_priority', 'unsupport_priority']) {
        const json = await tap(backend, id, browser(), undefined, call);
        const form = await pressed(backend, id, undefined, call);
        said.push(json.status, await json.json(), form.status, form.headers.get('location'));
      }
      return said;
    };
    const nowhere = await answerTo('99999999-9999-4999-8999-999999999999');
    expect(nowhere.slice(0, 4)).toMatchObject([
      404,
      { code: 'unknown_priority' },
      303,
      '/priorities/#error-unknown-priority',
    ]);
    for (const id of hidden) {
      expect(await answerTo(id)).toEqual(nowhere);
      expect(await supports(id)).toMatchObject({ support_count: 0, kept: 0 });
    }
  });

  test.each([
    ['no-uuid', browser(), 404],
    ['', browser(), 404],
    [null, browser(), 404],
    ["' or true --", browser(), 404],
    [7, browser(), 404],
    ['the real one', 'short', 400],
    ['the real one', 'x'.repeat(65), 400],
    ['the real one', 'ünïcödé-names-are-not-made', 400],
    [{ eq: 1 }, { name: 'object' }, 400],
  ])('whatever is sent is answered in words: %j from %j', async (priority, supporter, status) => {
    const id = await publishPriority(backend);
    for (const call of ['support_priority', 'unsupport_priority']) {
      const asked = priority === 'the real one' ? id : priority;
      const answer = await tap(backend, asked, supporter, undefined, call);
      expect(answer.status).toBe(status === 404 && call === 'unsupport_priority' ? 200 : status);
      expect(await answer.json()).toMatchObject({ message: expect.stringMatching(/\.$/) });
    }
    expect(await supports(id)).toMatchObject({ support_count: 0, kept: 0 });
  });

  test('reading an address changes nothing', async () => {
    const id = await publishPriority(backend);
    const answer = await backend.send(`/rpc/support_priority?priority_id=${id}`);
    expect([405, 500]).toContain(answer.status);
    expect(await supports(id)).toMatchObject({ support_count: 0, kept: 0 });
  });

  test('no answer says how many there are, and no address or name is kept', async () => {
    const id = await publishPriority(backend);
    const me = browser();
    const answer = (await (await tap(backend, id, me, '192.0.2.9')).json()) as object;
    expect(Object.keys(answer).sort()).toEqual(['message', 'slug', 'supported']);
    const [row] = await backend.rows(
      `select octet_length(supporter_hash) as name, octet_length(address_hash) as address,
        supporter_hash = sha256(convert_to('${me}', 'UTF8')) as guessable
       from private.priority_supports where priority_id = '${id}'`,
    );
    expect(row).toEqual({ name: 32, address: 32, guessable: false });
  });

  test('the numbers of its area follow every tap', async () => {
    const counted = async () => {
      const [row] = await backend.rows(
        `select coalesce(sum(people), 0)::integer as people from private.priority_people
         where neighbourhood_id = '${areas.here.id}'`,
      );
      return row!.people as number;
    };
    const before = await counted();
    const id = await publishPriority(backend);
    const me = browser();
    await tap(backend, id, me);
    await tap(backend, id);
    expect(await counted()).toBe(before + 3);
    await tap(backend, id, me, undefined, 'unsupport_priority');
    expect(await counted()).toBe(before + 2);
  });
});
