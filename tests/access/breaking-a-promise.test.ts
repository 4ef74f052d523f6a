import { expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { call, changes, makePlan, planState } from './plans.ts';

const nobody = '00000000-0000-4000-8000-000000000000';

await onEveryBackend((backend) => {
  const value = async (sql: string) => Object.values((await backend.rows(sql))[0] ?? {})[0];

  test('what somebody else has changed meanwhile is not overwritten', async () => {
    const plan = await makePlan(backend);
    const args = changes(plan, nobody);
    expect((await call(backend, 'partner', 'save_plan', args.save_plan)).status).toBe(200);
    const before = await planState(backend, plan.plan);
    for (const name of ['save_plan', 'set_plan_owner', 'end_plan', 'record_plan_review'] as const) {
      const { status, body } = await call(backend, 'manager', name, args[name]);
      expect(status, name).toBe(409);
      expect(body).toMatchObject({ details: 'changed_meanwhile' });
    }
    for (const version of [0, 2, null]) {
      const finish = { ...args.finish_plan_action, version };
      expect((await call(backend, 'manager', 'finish_plan_action', finish)).status).toBe(409);
    }
    expect(await planState(backend, plan.plan)).toEqual(before);
  });

  test('an action is not done without words on what changed, nor stopped without why', async () => {
    const plan = await makePlan(backend);
    const before = await planState(backend, plan.plan);
    const { action } = plan;
    for (const words of ['', ' \n ', null, 'x'.repeat(2001)]) {
      const done = { action, version: 1, what_changed: words };
      const stopped = { action, version: 1, why: words };
      expect((await call(backend, 'manager', 'finish_plan_action', done)).status).toBe(400);
      expect((await call(backend, 'manager', 'stop_plan_action', stopped)).status).toBe(400);
    }
    const early = { action, version: 1, what_changed: 'All', done_on: '2099-01-01' };
    const { status, body } = await call(backend, 'manager', 'finish_plan_action', early);
    expect([status, body]).toMatchObject([400, { details: 'done_on:out_of_range' }]);
    expect(await planState(backend, plan.plan)).toEqual(before);
  });

  test('what is done keeps its words until it is taken up again', async () => {
    const plan = await makePlan(backend);
    const { action } = plan;
    const args = changes(plan, nobody);
    await call(backend, 'partner', 'finish_plan_action', args.finish_plan_action);
    const again = { ...args.save_plan_action, action, version: 2 };
    expect(await call(backend, 'partner', 'save_plan_action', again)).toMatchObject({
      status: 409,
      body: { details: 'closed' },
    });
    const where = `from public.plan_actions where id = '${action}'`;
    expect(await value(`select what_changed ${where}`)).toBe('All');
    await call(backend, 'partner', 'resume_plan_action', { action, version: 2 });
    expect(await value(`select status ${where}`)).toBe('under_way');
  });

  test('no answer that a form can send ends in a failure of the database', async () => {
    const plan = await makePlan(backend, { state: 'draft' });
    const before = await planState(backend, plan.plan);
    const args = changes(plan, nobody);
    const long = 'x'.repeat(5000);
    const wrong: [keyof typeof args, object][] = [
      ['save_plan', { lead: '' }],
      ['save_plan', { lead: long }],
      ['save_plan', { summary: long }],
      ['save_plan', { version: 'one' }],
      ['save_plan', { plan: 'x' }],
      ['save_plan', { plan: nobody }],
      ['save_plan', { plan: null }],
      ['save_plan_action', { title: ' ' }],
      ['save_plan_action', { title: long }],
      ['save_plan_action', { status: 'done' }],
      ['save_plan_action', { status: null }],
      ['save_plan_action', { rag: 'green' }],
      ['save_plan_action', { due_on: 'infinity' }],
      ['save_plan_action', { due_on: '-infinity' }],
      ['save_plan_action', { due_on: '2026-02-30' }],
      ['save_plan_action', { due_on: '5874897-12-31' }],
      ['save_plan_action', { council_plan_priority: long }],
      ['save_plan_action', { action: nobody }],
      ['reorder_plan_actions', { actions: null }],
      ['reorder_plan_actions', { actions: [plan.action, plan.action] }],
      ['reorder_plan_actions', { actions: [] }],
      ['record_plan_review', { status: 'Well' }],
      ['end_plan', {}],
      ['publish_plan', { version: 2 ** 31 }],
      ['create_plans', { neighbourhood: null }],
      ['set_theme_vision_tags', { tags: [nobody] }],
      ['set_theme_vision_tags', { theme: nobody }],
      ['link_priority', { priority: nobody }],
      ['link_priority', { priority: null }],
      ['save_plan_decision', { what: '' }],
      ['save_plan_decision', { why: long }],
      ['save_plan_decision', { decided_on: null }],
      ['save_plan_decision', { decided_on: '2099-01-01' }],
      ['save_plan_decision', { minutes_url: 'javascript:alert(1)' }],
      ['save_plan_decision', { notes: long }],
      ['save_plan_decision', { decision: nobody }],
      ['save_plan_decision', { plan: null, neighbourhood: null }],
    ];
    for (const [name, change] of wrong) {
      const { status } = await call(backend, 'admin', name, { ...args[name], ...change });
      expect(status, `${name} ${JSON.stringify(change).slice(0, 80)}`).toBeOneOf([400, 404, 409]);
    }
    expect(await planState(backend, plan.plan)).toEqual(before);
  });

  test('a plan is published with an owner and an action, and is then late a month after its review', async () => {
    const plan = await makePlan(backend, { state: 'draft' });
    const publish = (version: number) =>
      call(backend, 'manager', 'publish_plan', { plan: plan.plan, version });
    await backend.rows(`update public.plans set owner_id = null where id = '${plan.plan}'`);
    expect((await publish(1)).body).toMatchObject({ details: 'owner:missing' });
    await backend.rows(`
      update public.plans set owner_id = (select id from public.staff limit 1) where id = '${plan.plan}'`);
    expect((await publish(1)).status).toBe(200);
    const review = { ...changes(plan, nobody).record_plan_review, version: 2 };
    const later = { ...review, reviewed_on: '2099-01-01' };
    expect((await call(backend, 'manager', 'record_plan_review', later)).status).toBe(400);
    await backend.rows(
      `update public.plans set published_on = '2026-01-31' where id = '${plan.plan}'`,
    );
    const due = `select review_due_on::text from public.plans where id = '${plan.plan}'`;
    expect(await value(due)).toBe('2026-02-28');
    const onTheDay = { ...review, reviewed_on: '2026-03-03' };
    expect((await call(backend, 'manager', 'record_plan_review', onTheDay)).status).toBe(200);
    expect(await value(due)).toBe('2026-04-03');
    expect(
      await value(`select reviewed_as from public.plan_reviews where plan_id = '${plan.plan}'`),
    ).toBe('neighbourhood_manager');
  });

  test('every change leaves its entry on the record of the plan', async () => {
    const plan = await makePlan(backend);
    const args = changes(plan, nobody);
    await call(backend, 'partner', 'finish_plan_action', args.finish_plan_action);
    await call(backend, 'partner', 'record_plan_review', args.record_plan_review);
    expect(
      await backend.rows(`
        select entity, action, after ->> 'what_changed' as changed, s.role
        from public.audit_entries e join public.staff s on s.id = e.staff_id
        where entity_id = '${plan.plan}' and staff_id is not null order by e.id`),
    ).toEqual([
      { entity: 'plan_actions', action: 'update', changed: 'All', role: 'partner' },
      { entity: 'plan_reviews', action: 'insert', changed: null, role: 'partner' },
      { entity: 'plans', action: 'update', changed: null, role: 'partner' },
    ]);
  });
});
