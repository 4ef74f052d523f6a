import { beforeEach, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { callAs, entriesOf } from './cases.ts';
import { ask, forgetCases, leadCase, storedCase } from './referrals.ts';
import { staff, type Person } from './staff.ts';

await onEveryBackend((backend) => {
  let id: string;
  let version: number;
  beforeEach(async () => {
    await forgetCases(backend);
    const { reference } = await ask(backend);
    await leadCase(backend, reference!, staff.navigator);
    const stored = (await storedCase(backend, reference!))!;
    id = String(stored.id);
    version = Number(stored.version);
  });
  const call = async (
    name: string,
    args: Record<string, unknown>,
    person: Person = 'navigator',
  ) => {
    const answer = await callAs(backend, person, name, { id, seen: version, ...args });
    if (answer.status === 200) version = Number(answer.body.version);
    return answer;
  };
  const close = (outcome: string, words = 'All done.', person?: Person) =>
    call('close_case', { outcome, words }, person);
  const stored = async () =>
    (
      await backend.rows(`
        select state, outcome, closed_at, lead_id, next_step_at,
          (forget_on - private.today())::integer as kept from public.cases where id = '${id}'`)
    )[0]!;

  test.each([
    [{ outcome: '', words: 'Done' }, 'outcome:missing'],
    [{ outcome: 'fine', words: 'Done' }, 'outcome:missing'],
    [{ outcome: 'needs_met', words: ' ' }, 'words:missing'],
    [{ outcome: 'could_not_reach', words: 'No answer' }, 'outcome:untried'],
  ])('%j closes nothing', async (args, details) => {
    expect(await call('close_case', args)).toMatchObject({ status: 400, body: { details } });
    expect(await stored()).toMatchObject({ state: 'open', outcome: null, kept: null });
  });

  test('closed with an outcome and a reason, it is kept as long as its kind is', async () => {
    await call('note_contact', { way: 'phone', reached: true });
    expect((await close('needs_met')).status).toBe(200);
    const closed = await stored();
    expect(closed).toMatchObject({ state: 'closed', outcome: 'needs_met', next_step_at: null });
    expect(closed.closed_at).not.toBeNull();
    expect(Number(closed.kept)).toBeGreaterThan(1000);
    expect((await entriesOf(backend, id)).at(-1)).toMatchObject({
      kind: 'closed',
      words: 'All done.',
    });
  });

  test('of somebody who was never reached, and of what was not for us, less is kept', async () => {
    await call('note_contact', { way: 'phone', reached: false });
    await close('could_not_reach');
    expect(Number((await stored()).kept)).toBeLessThan(190);
    await call('open_case_again', { words: 'They rang' });
    await close('not_for_us');
    expect(Number((await stored()).kept)).toBeLessThan(32);
  });

  test('nobody works on what is closed until it is opened again, with why', async () => {
    await close('advice_given');
    const refused = await call('note_contact', { way: 'phone', reached: true });
    expect(refused).toMatchObject({ status: 409, body: { details: 'closed' } });
    expect((await close('needs_met')).body).toMatchObject({ details: 'closed' });
    expect((await call('open_case_again', { words: '' })).body).toMatchObject({
      details: 'words:missing',
    });
    expect((await call('open_case_again', { words: 'They came back' })).status).toBe(200);
    expect(await stored()).toMatchObject({
      state: 'open',
      outcome: null,
      closed_at: null,
      kept: null,
    });
    expect((await call('open_case_again', { words: 'Again' })).status).toBe(409);
  });

  test('opened again by others, it goes to the queue where its lead has no room', async () => {
    await close('advice_given');
    const lead = (await stored()).lead_id;
    await backend.rows(`
      insert into public.caseloads (staff_id, capacity) values ('${String(lead)}', 0)
      on conflict (staff_id) do update set capacity = 0`);
    await call('open_case_again', { words: 'They came back' }, 'gateway');
    expect(await stored()).toMatchObject({ state: 'waiting', lead_id: null, next_step_at: null });
    await backend.rows('delete from public.caseloads');
    await backend.rows(`update public.cases set state = 'open', lead_id = '${String(lead)}'`);
    await close('advice_given');
    await call('open_case_again', { words: 'They came back' }, 'gateway');
    const again = await stored();
    expect(again).toMatchObject({ state: 'open', lead_id: lead });
    expect(again.next_step_at).not.toBeNull();
  });

  test('a case that is followed here is kept no longer than this one', async () => {
    const { reference } = await ask(backend, { name: 'Sam again' });
    await backend.rows(
      `update public.cases set merged_into = '${id}' where reference = '${reference}'`,
    );
    await close('not_for_us');
    const [followed] = await backend.rows(
      `select forget_on is not null as kept from public.cases where reference = '${reference}'`,
    );
    expect(followed).toEqual({ kept: true });
  });

  test('whoever may not work on it closes nothing', async () => {
    for (const person of ['admin', 'worker', 'linkWorker', 'councillor', 'partner'] as const) {
      expect((await close('needs_met', 'Done', person)).status, person).toBe(404);
    }
    expect((await close('needs_met', 'Done', 'manager')).status).toBe(403);
    expect(await stored()).toMatchObject({ state: 'open' });
  });
});
