import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { makePlan } from './plans.ts';
import { areas, signIn, staff, type Person } from './staff.ts';

const views = [
  'published_plans',
  'published_plan_actions',
  'published_plan_reviews',
  'published_plan_decisions',
  'published_plan_action_priorities',
  'published_outcomes',
];
const tables = [
  'plans',
  'plan_actions',
  'plan_reviews',
  'plan_decisions',
  'plan_action_priorities',
];

await onEveryBackend((backend) => {
  const secret = randomUUID();
  const words = (what: string) => `${what} ${secret}`;
  let draft: { plan: string; action: string };
  let open: { plan: string; action: string };

  beforeAll(async () => {
    draft = await makePlan(backend, { state: 'draft' });
    open = await makePlan(backend);
    await backend.rows(`
      update public.plans set summary = '${words('Draft')}' where id = '${draft.plan}'`);
    await backend.rows(`
      update public.plan_actions set status = 'done', done_on = '2026-01-02',
        what_changed = '${words('Changed')}' where id = '${draft.action}'`);
    await backend.rows(`
      insert into public.plan_reviews (plan_id, neighbourhood_id, reviewed_on, rag, status, reviewed_as)
      values ('${draft.plan}', '${areas.here.id}', '2026-01-02', 'off_track', '${words('Review')}', 'partner')`);
    await backend.rows(`
      insert into public.plan_decisions
        (neighbourhood_id, plan_id, what, why, decided_by, decided_on, public, notes)
      values
        ('${areas.here.id}', '${draft.plan}', '${words('Draft')}', 'x', 'x', '2026-01-02', true, ''),
        ('${areas.here.id}', '${open.plan}', '${words('Internal')}', 'x', 'x', '2026-01-02', false, ''),
        ('${areas.here.id}', null, '${words('Internal')}', 'x', 'x', '2026-01-02', false, ''),
        ('${areas.here.id}', '${open.plan}', 'Public', 'x', 'x', '2026-01-02', true, '${words('Notes')}')`);
    for (const [said, state] of [
      ['Waits', 'received'],
      ['Declined', 'declined'],
    ]) {
      const id = randomUUID();
      await backend.rows(`
        insert into public.priorities (id, kind, said, neighbourhood_id, state, decline_reason)
        values ('${id}', 'concern', '${words(said!)}', '${areas.here.id}', '${state}',
          ${state === 'declined' ? "'abusive'" : 'null'})`);
      await backend.rows(`
        insert into public.plan_action_priorities (action_id, priority_id, plan_id, neighbourhood_id)
        values ('${open.action}', '${id}', '${open.plan}', '${areas.here.id}')`);
      await backend.rows(`
        insert into public.priority_answers
          (priority_id, neighbourhood_id, outcome, answer, answered_as, answered_by)
        select '${id}', '${areas.here.id}', 'no', '${words('Answer')}', 'Team', s.id
        from public.staff s where s.email = '${staff.worker}'`);
    }
  });

  test('a stranger reads no draft, internal decision, note, or word that nobody published', async () => {
    for (const view of views) {
      const response = await backend.send(`/${view}`);
      expect(response.status, view).toBe(200);
      const text = await response.text();
      expect(text, view).not.toContain(secret);
      expect(text, view).not.toContain(draft.plan);
    }
    const decisions = await backend.send('/published_plan_decisions?decided_by=eq.x');
    expect(await decisions.json()).toMatchObject([{ what: 'Public' }]);
  });

  test('no view has a column to tell by who owns a plan or recorded a review', async () => {
    for (const [view, column] of [
      ['published_plans', 'owner_id'],
      ['published_plan_reviews', 'reviewed_by'],
      ['published_plan_decisions', 'notes'],
    ]) {
      const response = await backend.send(`/${view}?${column}=not.is.null`);
      expect(response.status, column).toBe(400);
    }
  });

  test('staff read plans, decisions and notes in their own areas and in no other', async () => {
    const readers: Person[] = ['manager', 'partner', 'councillor', 'scrutiny', 'gateway'];
    const outsiders: Person[] = ['workerElsewhere'];
    for (const table of tables) {
      const path = `/${table}?neighbourhood_id=eq.${areas.here.id}`;
      for (const person of readers) {
        const response = await backend.send(path, { headers: await signIn(backend, person) });
        expect(((await response.json()) as unknown[]).length, `${person} ${table}`).toBeGreaterThan(
          0,
        );
      }
      for (const person of outsiders) {
        const response = await backend.send(path, { headers: await signIn(backend, person) });
        expect(await response.json(), `${person} ${table}`).toEqual([]);
      }
    }
  });

  test('a manager cannot write to a table instead of asking a function', async () => {
    const headers = { ...(await signIn(backend, 'manager')), 'content-type': 'application/json' };
    for (const table of tables) {
      for (const method of ['PATCH', 'DELETE']) {
        const body = method === 'PATCH' ? '{"neighbourhood_id": null}' : undefined;
        const path = `/${table}?neighbourhood_id=eq.${areas.here.id}`;
        const response = await backend.send(path, { method, headers, ...(body && { body }) });
        expect(response.status, `${method} ${table}`).toBeOneOf([401, 403]);
      }
    }
    const [row] = await backend.rows(`select state from public.plans where id = '${draft.plan}'`);
    expect(row).toEqual({ state: 'draft' });
  });
});
