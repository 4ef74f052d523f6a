import { beforeEach, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { call } from './calls.ts';
import { atWork } from './moderation.ts';
import { call as callAs, makePlan } from './plans.ts';
import { forgetAll, say } from './priorities.ts';
import { staff } from './staff.ts';

await onEveryBackend((backend) => {
  beforeEach(() => forgetAll(backend));

  const storyOf = async (code: string) =>
    (await (await call(backend, 'receipt_status', { code })).json()) as Record<string, unknown>;
  const idOf = async (said: string) =>
    String((await backend.rows(`select id from public.priorities where said = '${said}'`))[0]!.id);
  const publicly = async (view: string, filter = '') =>
    (await (await backend.send(`/${view}${filter}`)).json()) as Record<string, unknown>[];

  /** Says three things, of which the first is grouped under the second and that under the third. */
  async function chain(shown: readonly string[]) {
    const codes: string[] = [];
    for (const said of ['leaf', 'middle', 'top']) codes.push(await say(backend, { said }));
    const [leaf, middle, top] = await Promise.all(['leaf', 'middle', 'top'].map(idOf));
    const worker = await atWork(backend, 'worker');
    const version = async (id: string) =>
      (await backend.rows(`select version from public.priorities where id = '${id}'`))[0]!.version;
    const change = async (name: string, id: string, args: object = {}) => {
      const { status, body } = await worker(name, { id, version: await version(id), ...args });
      expect(status, `${name}: ${JSON.stringify(body)}`).toBe(200);
    };
    for (const said of shown) await change('publish_priority', await idOf(said));
    const group = async () => {
      for (const [from, into] of [
        [leaf!, middle!],
        [middle!, top!],
      ] as const) {
        const { status } = await worker('merge_priorities', {
          into_id: into,
          into_version: await version(into),
          from_ids: [from],
          from_versions: [await version(from)],
        });
        expect(status).toBe(200);
      }
    };
    return { codes, leaf: leaf!, middle: middle!, top: top!, change, group };
  }
  const answer = (words: string) => ({ outcome: 'will_do', answer: words, answered_as: 'Streets' });

  test('a receipt keeps every answer and action along the line of what it is grouped under', async () => {
    const { codes, leaf, middle, top, change, group } = await chain(['leaf', 'middle', 'top']);
    await change('answer_priority', leaf, answer('To the leaf'));
    await change('answer_priority', middle, answer('To the middle'));
    const { plan, action } = await makePlan(backend);
    await backend.rows(
      `insert into public.plan_action_priorities (action_id, priority_id, plan_id, neighbourhood_id)
       select '${action}', p.id, '${plan}', p.neighbourhood_id from public.priorities p
       where p.said in ('leaf', 'middle')`,
    );
    await group();
    await change('answer_priority', top, answer('To the top'));
    const expected = [
      ['To the leaf', 'To the middle', 'To the top'],
      ['To the middle', 'To the top'],
      ['To the top'],
    ];
    for (const [at, code] of codes.entries()) {
      const story = await storyOf(code);
      expect((story.answers as { answer: string }[]).map((a) => a.answer)).toEqual(expected[at]);
      expect(story.actions).toHaveLength(at === 2 ? 0 : 1);
    }
    const page = await call(backend, 'receipt_page', { code: codes[0] });
    const html = await page.text();
    for (const words of expected[0]!) expect(html).toContain(words);
  });

  test('the public keeps every answer that it had, and what led to an action, after grouping twice', async () => {
    const { leaf, top, change, group } = await chain(['leaf', 'middle', 'top']);
    await change('answer_priority', leaf, answer('To the leaf'));
    const { plan, action } = await makePlan(backend);
    await backend.rows(
      `insert into public.plan_action_priorities (action_id, priority_id, plan_id, neighbourhood_id)
       select '${action}', p.id, '${plan}', p.neighbourhood_id from public.priorities p
       where p.id = '${leaf}'`,
    );
    await group();
    const [{ slug } = {}] = await backend.rows(
      `select slug from public.priorities where id = '${top}'`,
    );
    expect(
      await publicly('published_priority_answers', `?priority=eq.${String(slug)}`),
    ).toMatchObject([{ words: 'To the leaf', grouped: true, replaced_on: null }]);
    expect(await publicly('published_outcomes', `?words=eq.To the leaf`)).toMatchObject([
      { neighbourhood: 'here', priorities: [{ slug, words: 'top' }] },
    ]);
    expect(
      await publicly('published_plan_action_priorities', `?action=eq.${action}`),
    ).toMatchObject([{ priority: slug, words: 'top' }]);
  });

  test('what was stopped is told beside what was done, with why, and no more once taken up again', async () => {
    const { plan, action } = await makePlan(backend);
    await say(backend, { said: 'Dark path' });
    const id = await idOf('Dark path');
    const manager = await atWork(backend, 'manager');
    expect((await manager('publish_priority', { id, version: 1 })).status).toBe(200);
    const link = { action, priority: id };
    expect((await callAs(backend, 'manager', 'link_priority', link)).status).toBeLessThan(300);
    await manager('stop_plan_action', { action, version: 1, why: 'No money' });
    const told = () => publicly('published_outcomes', `?plan=eq.${plan}`);
    expect(await told()).toMatchObject([
      { outcome: 'no', words: 'No money', priorities: [{ words: 'Dark path' }] },
    ]);
    await manager('resume_plan_action', { action, version: 2 });
    expect(await told()).toEqual([]);
    const links = async () =>
      ((await manager('priority_history', { id })).body.entries as Record<string, unknown>[])
        .filter(({ entity }) => entity === 'plan_action_priorities')
        .map(({ action: what, by }) => [what, by]);
    expect(await links()).toEqual([['insert', staff.manager]]);
    await callAs(backend, 'manager', 'unlink_priority', link);
    expect(await links()).toEqual([
      ['delete', staff.manager],
      ['insert', staff.manager],
    ]);
  });

  test('what only its writer was told does not become public by grouping', async () => {
    const { codes, leaf, change, group } = await chain(['middle', 'top']);
    await change('answer_priority', leaf, answer('To its writer alone'));
    await group();
    expect(await storyOf(codes[0]!)).toMatchObject({
      answers: [{ answer: 'To its writer alone' }],
    });
    for (const view of ['published_priority_answers', 'published_outcomes']) {
      expect(JSON.stringify(await publicly(view))).not.toContain('To its writer alone');
    }
  });
});
