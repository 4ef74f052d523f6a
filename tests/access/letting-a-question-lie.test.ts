import { beforeEach, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { callAs, entriesOf, newCase, setCase } from './cases.ts';
import { forgetCases, leadCase } from './referrals.ts';
import { staff, type Person } from './staff.ts';

await onEveryBackend((backend) => {
  let id: string;
  let reference: string;
  beforeEach(async () => {
    await forgetCases(backend);
    await backend.rows('delete from private.outgoing_letters');
    ({ id, reference } = await newCase(backend));
    await leadCase(backend, reference, staff.navigator);
    await setCase(backend, id, `next_step_at = now() + interval '1 day'`);
  });
  const words = 'They need a home that we have no money for.';
  const ask = (person: Person, seen = 2, said = words) =>
    callAs(backend, person, 'escalate_case', { id, seen, words: said });
  const settle = (person: Person, seen = 3, said = 'The hardship fund pays.') =>
    callAs(backend, person, 'settle_escalation', { id, seen, words: said });
  const list = async (person: Person) => {
    const { body } = await callAs(backend, person, 'case_queue', { list: 'escalated' });
    return body.rows!.map((row) => row.id);
  };
  const letters = () =>
    backend.rows('select recipient, subject || body as text from private.outgoing_letters');

  test('what a lead cannot decide stands on the boards of the gateway and the manager until it is settled', async () => {
    expect((await ask('navigator')).body).toEqual({ version: 3 });
    expect(await list('gateway')).toEqual([id]);
    expect(await list('manager')).toEqual([id]);
    expect((await callAs(backend, 'manager', 'queue_counts', {})).body).toMatchObject({
      escalated: 1,
    });
    const { body } = await callAs(backend, 'manager', 'case_to_triage', { id });
    expect(body).toMatchObject({ escalated_for: words });
    // The embedded Supabase delivers letters at once.
    if (backend.name === 'PostgREST') {
      const sent = await letters();
      expect(sent).toMatchObject([{ recipient: staff.manager }]);
      expect(sent[0]!.text).toContain(reference);
      expect(sent[0]!.text).not.toMatch(/home|Sam/);
    }
    expect(await ask('gateway', 3)).toMatchObject({ status: 409, body: { details: 'escalated' } });

    expect((await settle('manager')).body).toEqual({ version: 4 });
    expect(await list('gateway')).toEqual([]);
    expect(await settle('manager', 4)).toMatchObject({ body: { details: 'not_escalated' } });
    expect(await entriesOf(backend, id)).toEqual([
      { kind: 'escalated', way: null, words },
      { kind: 'decided', way: null, words: 'The hardship fund pays.' },
    ]);
  });

  test('what lies for two days is a broken promise, and closing the case settles it', async () => {
    await ask('navigator');
    const broken = () => backend.rows('select promise from private.broken_promises()');
    expect(await broken()).toEqual([]);
    await setCase(backend, id, `escalated_at = now() - interval '49 hours'`);
    expect(await broken()).toEqual([{ promise: 'not_decided' }]);
    const outcome = { outcome: 'advice_given', words: 'Told them where to go.' };
    await callAs(backend, 'navigator', 'close_case', { id, seen: 3, ...outcome });
    expect(await broken()).toEqual([]);
    expect(await ask('navigator', 4)).toMatchObject({ status: 409, body: { details: 'closed' } });
  });

  test('nothing is asked or settled without words, nor by whoever it is not for', async () => {
    expect((await ask('navigator', 2, ' ')).body).toMatchObject({ details: 'words:missing' });
    expect((await ask('navigator', 1)).status).toBe(409);
    for (const person of ['admin', 'linkWorker', 'worker', 'councillor'] as const) {
      expect((await ask(person)).status, person).toBe(404);
    }
    await ask('navigator');
    expect((await settle('manager', 3, '')).body).toMatchObject({ details: 'words:missing' });
    expect((await settle('navigator')).status).toBe(403);
    expect(await list('gateway')).toEqual([id]);
  });

  test('what is followed in another case is asked there', async () => {
    await ask('navigator');
    const other = await newCase(backend);
    const merged = await callAs(backend, 'gateway', 'merge_case', {
      ...{ id, seen: 3, into_case: other.id, words: 'The same voice.' },
    });
    expect(merged.status).toBe(200);
    expect(await list('gateway')).toEqual([other.id]);
  });
});
