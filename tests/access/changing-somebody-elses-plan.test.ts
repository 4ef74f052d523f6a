import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { call, changes, makePlan, planState, type Change } from './plans.ts';
import { areas, staff, type Person } from './staff.ts';

const everybody = Object.keys(staff) as Person[];
/** Whoever may edit every plan here. */
const managers: Person[] = ['admin', 'manager'];
const moderators: Person[] = [...managers, 'worker', 'safety'];

/** Who may do what with a plan here that the partner owns. */
const allowed: Record<Change, Person[]> = {
  create_plans: managers,
  possible_plan_owners: managers,
  set_theme_vision_tags: ['admin'],
  link_priority: [...moderators, 'partner'],
  unlink_priority: [...moderators, 'partner'],
  save_plan: [...managers, 'partner'],
  set_plan_owner: managers,
  publish_plan: managers,
  end_plan: managers,
  save_plan_action: [...managers, 'partner'],
  reorder_plan_actions: [...managers, 'partner'],
  finish_plan_action: [...managers, 'partner'],
  stop_plan_action: [...managers, 'partner'],
  resume_plan_action: [...managers, 'partner'],
  record_plan_review: [...managers, 'partner'],
  save_plan_decision: [...managers, 'partner'],
};
const names = Object.keys(allowed) as Change[];

await onEveryBackend((backend) => {
  const priority = randomUUID();
  beforeAll(() =>
    backend.rows(`
      insert into public.priorities (id, kind, said, neighbourhood_id, state, slug, published_at)
      values ('${priority}', 'concern', 'It is dark', '${areas.here.id}', 'published',
        'dark-${priority}', now())`),
  );

  test('whoever neither owns a plan nor manages its area changes nothing of it', async () => {
    const plan = await makePlan(backend);
    const before = await planState(backend, plan.plan);
    const args = changes(plan, priority);
    for (const name of names) {
      for (const person of everybody.filter((who) => !allowed[name].includes(who))) {
        const { status, body } = await call(backend, person, name, args[name]);
        expect(status, `${person} ${name}`).toBe(403);
        expect(body).toMatchObject({ details: 'not_allowed' });
      }
      const stranger = await call(backend, null, name, args[name]);
      expect(stranger.status, `a stranger ${name}`).toBeOneOf([401, 403, 404]);
    }
    expect(await planState(backend, plan.plan)).toEqual(before);
  });

  test('a retry after a lost answer makes no second action or decision, and loses no change', async () => {
    const plan = await makePlan(backend);
    const args = changes(plan, priority);
    for (const name of ['save_plan_action', 'save_plan_decision'] as const) {
      const sent = { ...args[name], new_id: randomUUID() };
      const ids = new Set<unknown>();
      for (const more of [{}, {}, { title: 'Better', what: 'Better' }]) {
        const kept = Object.fromEntries(
          Object.entries({ ...sent, ...more }).filter(([field]) => field in sent),
        );
        const { status, body } = await call(backend, 'manager', name, kept);
        expect(status, JSON.stringify(body)).toBe(200);
        ids.add(body);
      }
      expect([...ids]).toEqual([sent.new_id]);
      const again = await call(backend, 'manager', name, sent);
      expect(again).toMatchObject({ status: 409, body: { details: 'changed_meanwhile' } });
    }
    const { actions, decisions } = (await planState(backend, plan.plan)) as {
      actions: { title: string }[];
      decisions: number;
    };
    expect(actions.map(({ title }) => title).sort()).toEqual(['Better', 'Mend the lamps']);
    expect(decisions).toBe(1);
  });

  test('nobody overwrites another plan’s action by giving its id to a new one', async () => {
    const theirs = await makePlan(backend, { area: areas.elsewhere.id, owner: 'workerElsewhere' });
    const mine = await makePlan(backend);
    const before = await planState(backend, theirs.plan);
    const sent = { ...changes(mine, priority).save_plan_action, new_id: theirs.action };
    for (const person of ['manager', 'partner', 'admin'] as const) {
      const { status } = await call(backend, person, 'save_plan_action', sent);
      expect(status, person).toBeOneOf([403, 404]);
    }
    expect(await planState(backend, theirs.plan)).toEqual(before);
  });

  test('the owner and the managers do what they may', async () => {
    for (const name of names.filter((each) => !['set_plan_owner', 'publish_plan'].includes(each))) {
      for (const person of allowed[name]) {
        const plan = await makePlan(backend);
        const { status, body } = await call(backend, person, name, changes(plan, priority)[name]);
        expect(status, `${person} ${name} ${JSON.stringify(body)}`).toBeOneOf([200, 204]);
      }
    }
  });

  test('an owner who no longer works in the area, or was removed, changes nothing', async () => {
    const plan = await makePlan(backend, { owner: 'workerElsewhere' });
    const before = await planState(backend, plan.plan);
    const args = changes(plan, priority);
    for (const name of ['save_plan', 'record_plan_review', 'link_priority'] as const) {
      expect((await call(backend, 'workerElsewhere', name, args[name])).status, name).toBe(403);
    }
    const mine = await makePlan(backend, { owner: 'navigator' });
    const removal = (to: string) =>
      backend.rows(`update public.staff set removed_at = ${to} where email = '${staff.navigator}'`);
    await removal('now()');
    const { status } = await call(
      backend,
      'navigator',
      'save_plan',
      changes(mine, priority).save_plan,
    );
    await removal('null');
    expect(status).toBe(403);
    expect(await planState(backend, plan.plan)).toEqual(before);
  });

  test('a plan of another area cannot be reached through an action or a decision of one’s own', async () => {
    const mine = await makePlan(backend, { owner: 'manager' });
    const theirs = await makePlan(backend, { owner: 'admin', area: areas.elsewhere.id });
    const before = await planState(backend, theirs.plan);
    const args = changes(mine, priority);
    const stolen = { ...args.save_plan_action, action: theirs.action, version: 1 };
    expect((await call(backend, 'manager', 'save_plan_action', stolen)).status).toBe(403);
    const [decision] = await backend.rows(`
      insert into public.plan_decisions (neighbourhood_id, plan_id, what, why, decided_by, decided_on)
      values ('${areas.elsewhere.id}', '${theirs.plan}', 'a', 'b', 'c', '2026-01-01') returning id`);
    const rewritten = { ...args.save_plan_decision, decision: decision!.id, version: 1 };
    expect((await call(backend, 'manager', 'save_plan_decision', rewritten)).status).toBe(403);
    const moved = { plan: mine.plan, actions: [mine.action, theirs.action] };
    expect((await call(backend, 'manager', 'reorder_plan_actions', moved)).status).toBe(409);
    const linked = { action: theirs.action, priority };
    expect((await call(backend, 'manager', 'link_priority', linked)).status).toBe(403);
    expect(await planState(backend, theirs.plan)).toMatchObject({
      ...Object(before),
      decisions: 1,
    });
  });

  test('what another area said, or nobody published and one may not read, is not linked', async () => {
    const plan = await makePlan(backend);
    const [waiting, elsewhere] = [randomUUID(), randomUUID()];
    await backend.rows(`
      insert into public.priorities (id, kind, said, neighbourhood_id) values
        ('${waiting}', 'concern', 'Not yet', '${areas.here.id}'),
        ('${elsewhere}', 'concern', 'Not here', '${areas.elsewhere.id}')`);
    const link = (person: Person, what: string) =>
      call(backend, person, 'link_priority', { action: plan.action, priority: what });
    expect((await link('partner', waiting)).status).toBe(404);
    expect((await link('admin', elsewhere)).status).toBe(404);
    expect(await planState(backend, plan.plan)).toMatchObject({ links: 0 });
    expect((await link('worker', waiting)).status).toBeOneOf([200, 204]);
    expect(await planState(backend, plan.plan)).toMatchObject({ links: 1 });
  });

  test('nobody becomes an owner who could not own a plan there', async () => {
    const plan = await makePlan(backend);
    for (const person of ['workerElsewhere', 'councillor', 'scrutiny'] as const) {
      const [row] = await backend.rows(
        `select id from public.staff where email = '${staff[person]}'`,
      );
      const args = { plan: plan.plan, version: 1, owner: row!.id };
      const { status, body } = await call(backend, 'manager', 'set_plan_owner', args);
      expect(status, person).toBe(400);
      expect(body).toMatchObject({ details: 'owner:unknown' });
    }
  });
});
