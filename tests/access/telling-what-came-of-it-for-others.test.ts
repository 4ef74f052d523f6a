import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { makeConsultation, outcome, outcomeState } from './outcomes.ts';
import { call, makePlan } from './plans.ts';
import { areas, staff, type Person } from './staff.ts';

const editors: Person[] = ['admin', 'manager', 'worker'];
const others = (Object.keys(staff) as Person[]).filter((person) => !editors.includes(person));

await onEveryBackend((backend) => {
  let id: string;
  beforeAll(async () => {
    ({ id } = await makeConsultation(backend));
  });

  test('whoever does not edit consultations here writes, publishes, corrects and archives nothing', async () => {
    const before = await outcomeState(backend, id);
    const tries = {
      save_outcome: outcome(id),
      publish_outcome: { consultation: id, version: 0 },
      add_correction: { consultation: id, words: 'Wrong' },
      archive_consultation: { id, version: 1 },
    };
    for (const [name, args] of Object.entries(tries)) {
      for (const person of others) {
        const { status } = await call(backend, person, name, args);
        expect(status, `${person} ${name}`).toBe(403);
      }
      expect((await call(backend, null, name, args)).status, name).toBeOneOf([401, 403, 404]);
    }
    expect(await outcomeState(backend, id)).toEqual(before);
  });

  test('those who do keep what they write, with what it belongs to', async () => {
    const plan = await makePlan(backend);
    const priority = randomUUID();
    await backend.rows(`
      insert into public.priorities (id, kind, said, neighbourhood_id, state, slug, published_at)
      values ('${priority}', 'concern', 'It is dark', '${areas.here.id}', 'published', 'dark-${priority}', now())`);
    for (const person of editors) {
      const mine = (await makeConsultation(backend)).id;
      const written = { ...outcome(mine), actions: [plan.action], priorities: [priority] };
      expect((await call(backend, person, 'save_outcome', written)).body).toEqual({ version: 1 });
      const again = { ...written, version: 1, actions: [], heard: 'Less' };
      expect((await call(backend, person, 'save_outcome', again)).body).toEqual({ version: 2 });
      expect(await outcomeState(backend, mine)).toMatchObject({
        outcome: { heard: 'Less', will_change: outcome(mine).will_change, questions: ['uses'] },
        links: [{ action_id: null, priority_id: priority }],
      });
      const stale = await call(backend, person, 'save_outcome', again);
      expect(stale).toMatchObject({ status: 409, body: { details: 'changed_meanwhile' } });
    }
  });

  test.each<[string, object, string]>([
    ['a list that is none', { will_change: {} }, 'will_change:malformed'],
    ['a list of words alone', { will_not_change: ['No'] }, 'will_not_change:malformed'],
    ['a promise of nothing', { will_change: [{ what: ' ', by: '' }] }, 'will_change:missing'],
    [
      'a day that is none',
      { will_change: [{ what: 'It', by: '2027-02-31' }] },
      'will_change:malformed',
    ],
    ['too many words', { heard: 'a'.repeat(8001) }, 'heard:too_long'],
    ['a question of nobody', { questions: ['uses', 'forged'] }, 'questions:unknown'],
    ['an action that is not there', { actions: [areas.here.id] }, 'actions:unknown'],
    ['words that nobody said', { priorities: [areas.here.id] }, 'priorities:unknown'],
  ])('an outcome with %s is refused with a sentence', async (_, wrong, details) => {
    const before = await outcomeState(backend, id);
    const { status, body } = await call(backend, 'worker', 'save_outcome', {
      ...outcome(id),
      ...wrong,
    });
    expect({ status, body }).toMatchObject({
      status: 400,
      body: { details, message: expect.stringMatching(/\.$/) },
    });
    expect(await outcomeState(backend, id)).toEqual(before);
  });

  test('a promise or words of another area, or that are not public, are not linked', async () => {
    const elsewhere = await makePlan(backend, { area: areas.elsewhere.id });
    const draft = await makePlan(backend, { state: 'draft' });
    const waiting = randomUUID();
    await backend.rows(`
      insert into public.priorities (id, kind, said, neighbourhood_id)
      values ('${waiting}', 'concern', 'Nobody read this', '${areas.here.id}')`);
    for (const links of [
      { actions: [elsewhere.action] },
      { actions: [draft.action] },
      { priorities: [waiting] },
    ]) {
      const { status } = await call(backend, 'worker', 'save_outcome', {
        ...outcome(id),
        ...links,
      });
      expect(status).toBe(400);
    }
  });

  test('what has not been opened has no outcome, and what has none is not archived', async () => {
    const draft = await makeConsultation(backend, 'draft');
    expect(await call(backend, 'worker', 'save_outcome', outcome(draft.id))).toMatchObject({
      status: 400,
      body: { details: 'stage:draft' },
    });
    await call(backend, 'worker', 'save_outcome', outcome(id));
    expect(await call(backend, 'worker', 'archive_consultation', { id, version: 1 })).toMatchObject(
      {
        status: 400,
        body: { details: 'outcome:missing' },
      },
    );
    expect(
      await call(backend, 'worker', 'add_correction', { consultation: id, words: 'Not so' }),
    ).toMatchObject({
      status: 400,
      body: { details: 'stage:not_published' },
    });
  });
});
