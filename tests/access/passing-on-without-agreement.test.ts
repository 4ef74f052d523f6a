import { beforeEach, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { callAs, entriesOf, newCase, nowhere } from './cases.ts';
import { forgetCases, leadCase } from './referrals.ts';
import { staff, type Person } from './staff.ts';

await onEveryBackend((backend) => {
  let id: string;
  let version: number;
  let organization: string;
  beforeEach(async () => {
    await forgetCases(backend);
    const made = await newCase(backend);
    await leadCase(backend, made.reference, staff.navigator);
    id = made.id;
    version = made.version + 1;
    const [row] = await backend.rows(
      `select id from public.organizations where slug = 'helping-hands'`,
    );
    organization = String(row!.id);
  });
  const call = async (name: string, args: object, person: Person = 'navigator') => {
    const answer = await callAs(backend, person, name, { id, seen: version, ...args });
    if (answer.status === 200) version = Number(answer.body.version);
    return answer;
  };
  const kinds = async () => (await entriesOf(backend, id)).map(({ kind }) => kind);
  const share = (agreed: boolean, words = 'On the phone today') =>
    call('save_sharing', { organization, agreed, words });
  const refer = () => call('refer_on', { organization, words: 'Their name and phone' });

  test('nobody is passed on to whom they did not agree to, or no longer', async () => {
    expect((await refer()).body).toMatchObject({ details: 'organization:not_agreed' });
    expect((await share(true, '')).body).toMatchObject({ details: 'words:missing' });
    expect((await share(true)).status).toBe(200);
    expect((await refer()).status).toBe(200);
    expect((await share(false, '')).status).toBe(200);
    expect((await refer()).body).toMatchObject({ details: 'organization:not_agreed' });
    expect(await kinds()).toEqual(['shared', 'referred_on', 'unshared']);
  });

  test('agreeing again counts from then on', async () => {
    await share(true);
    await share(false);
    await share(true);
    expect((await refer()).status).toBe(200);
    expect((await call('refer_on', { organization: nowhere, words: 'x' })).body).toMatchObject({
      details: 'organization:unknown',
    });
  });

  test('a goal is reached once, and only one of this case', async () => {
    await call('add_goal', { words: 'A room of my own' });
    const [goal] = await backend.rows(
      `select id from public.case_entries where case_id = '${id}' and kind = 'goal'`,
    );
    expect((await call('reach_goal', { goal: nowhere })).body).toMatchObject({
      details: 'goal:unknown',
    });
    expect((await call('reach_goal', { goal: goal!.id })).status).toBe(200);
    expect((await call('reach_goal', { goal: goal!.id })).status).toBe(400);
    expect(await kinds()).toEqual(['goal', 'goal_reached']);
  });

  test('an appointment is kept or missed only once its time has come', async () => {
    const at = new Date(Date.now() + 86_400_000).toISOString();
    expect((await call('book_appointment', { at, location: nowhere })).body).toMatchObject({
      details: 'location:unknown',
    });
    expect((await call('book_appointment', { at })).status).toBe(200);
    const [planned] = await backend.rows(
      `select id from public.case_appointments where case_id = '${id}'`,
    );
    const settle = (became: string) =>
      call('settle_appointment', { appointment: planned!.id, became });
    expect((await settle('kept')).body).toMatchObject({ details: 'became:too_early' });
    await backend.rows(`update public.case_appointments set at = now() - interval '1 hour'`);
    expect((await settle('forgotten')).body).toMatchObject({ details: 'became:missing' });
    expect((await settle('kept')).status).toBe(200);
    expect((await settle('missed')).body).toMatchObject({ details: 'appointment:unknown' });
    expect(await kinds()).toEqual(['appointment', 'reached']);
  });

  test('whoever may not work on the case does none of it', async () => {
    const at = new Date(Date.now() + 86_400_000).toISOString();
    for (const [name, args] of [
      ['add_goal', { words: 'x' }],
      ['reach_goal', { goal: nowhere }],
      ['save_sharing', { organization, agreed: true, words: 'x' }],
      ['refer_on', { organization, words: 'x' }],
      ['book_appointment', { at }],
      ['settle_appointment', { appointment: nowhere, became: 'kept' }],
      ['add_case_note', { words: 'x' }],
      ['add_need', { need: nowhere }],
      ['plan_next_step', { at, words: 'x' }],
    ] as const) {
      for (const person of ['admin', 'worker', 'linkWorker', 'partner', 'councillor'] as const) {
        expect((await call(name, args, person)).status, `${name} ${person}`).toBe(404);
      }
      expect((await call(name, args, 'manager')).status, name).toBe(403);
    }
    expect(await kinds()).toEqual([]);
  });
});
