import { beforeEach, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { atCases, idOf, newCase, setCase } from './cases.ts';
import { forgetCases, leadCase } from './referrals.ts';
import { areas, staff } from './staff.ts';

await onEveryBackend((backend) => {
  beforeEach(() => forgetCases(backend));
  const broken = async (person: 'gateway' | 'manager' = 'gateway') => {
    const { status, body } = await (await atCases(backend, person))('broken_promises');
    expect(status, JSON.stringify(body)).toBe(200);
    return body.rows!.map(({ id, promise }) => [id, promise]);
  };

  test('a case that was asked, triaged and given to a lead breaks none', async () => {
    const { id } = await newCase(backend);
    const call = await atCases(backend, 'gateway');
    expect(await broken()).toEqual([]);
    await call('triage_case', { id, seen: 1, risk: 'high', neighbourhood: areas.here.id });
    await call('assign_case', { id, seen: 2, lead: await idOf(backend, 'navigator') });
    expect(await broken()).toEqual([]);
    expect(await backend.rows('select * from private.broken_promises()')).toEqual([]);
  });

  test.each([
    ['not_tried', `respond_by = now() - interval '1 minute'`],
    ['no_lead', `respond_by = now() - interval '1 minute', tries = 1, tried_at = now()`],
    ['no_team', 'team_id = null'],
    ['not_forgotten', `forget_on = current_date - 2`],
    [
      'closed_without_words',
      `state = 'closed', outcome = 'needs_met', closed_at = now(), forget_on = current_date + 9`,
    ],
  ])('%s is told to the gateway and to its manager, and to no other', async (promise, what) => {
    const { id } = await newCase(backend);
    const elsewhere = await newCase(backend, { neighbourhood: 'elsewhere' });
    await setCase(backend, id, what);
    await setCase(backend, elsewhere.id, what);
    expect(await broken()).toEqual(
      expect.arrayContaining([
        [id, promise],
        [elsewhere.id, promise],
      ]),
    );
    expect(await broken('manager')).toEqual([[id, promise]]);
  });

  test('a lead who is gone, a step that passed or was never planned, a meeting nobody settled', async () => {
    const { id, reference } = await newCase(backend);
    await leadCase(backend, reference, staff.navigator);
    expect(await broken()).toEqual([[id, 'no_next_step']]);
    await setCase(backend, id, `next_step_at = now() - interval '1 hour', tried_at = now()`);
    expect(await broken()).toEqual([[id, 'step_passed']]);
    await setCase(backend, id, `next_step_at = now() + interval '1 hour'`);
    await backend.rows(`
      insert into public.case_appointments (case_id, at, staff_id)
      select '${id}', now() - interval '2 days', id from public.staff
      where email = '${staff.navigator}'`);
    expect(await broken()).toEqual([[id, 'appointment_not_settled']]);
    await backend.rows('delete from public.case_appointments');
    await setCase(
      backend,
      id,
      `lead_id = (select id from public.staff where email = '${staff.councillor}')`,
    );
    expect(await broken()).toEqual([[id, 'lead_gone']]);
  });

  test('asking again runs a promise of its own, though somebody was tried before', async () => {
    const first = await newCase(backend);
    await leadCase(backend, first.reference, staff.navigator);
    await setCase(
      backend,
      first.id,
      `received_at = now() - interval '40 days', respond_by = now() - interval '39 days',
       tried_at = now() - interval '30 days', reached_at = now() - interval '30 days',
       next_step_at = now() + interval '20 days'`,
    );
    const again = await newCase(backend);
    await setCase(backend, again.id, `received_at = now() - interval '1 hour'`);
    expect(await broken()).toEqual([]);
    const call = await atCases(backend, 'gateway');
    const merged = await call('merge_case', {
      ...{ id: again.id, seen: again.version, into_case: first.id, words: 'The same voice.' },
    });
    expect(merged.status, JSON.stringify(merged.body)).toBe(200);
    // The promise of the second asking, not the one of a month ago that was kept.
    expect(await broken()).toEqual([]);
    await setCase(backend, first.id, `respond_by = now() - interval '1 minute'`);
    expect(await broken()).toEqual([[first.id, 'not_tried']]);
    const late = await call('case_queue', { list: 'late' });
    expect(late.body.rows).toMatchObject([{ id: first.id, is_late: true, untried: true }]);
    const tried = { way: 'phone', reached: false, next_step_at: '2026-12-24T10:00:00Z' };
    const [now] = await backend.rows(`select version from public.cases where id = '${first.id}'`);
    const noted = await call('note_contact', { id: first.id, seen: now!.version, ...tried });
    expect(noted.body).toMatchObject({ version: Number(now!.version) + 1 });
    expect(await broken()).toEqual([]);
  });

  test('a case closed without words is told until there are some, and again once they are gone', async () => {
    const { id } = await newCase(backend);
    const words = (sql: string) => backend.rows(sql.replaceAll('$id', `'${id}'`));
    const told = async () => (await broken()).map(([, promise]) => promise);
    const closed = `state = 'closed', outcome = 'needs_met', closed_at = now(), forget_on = current_date + 9`;
    await words(
      `insert into public.case_entries (case_id, kind, words) values ($id, 'note', 'A note.')`,
    );
    await setCase(backend, id, closed);
    expect(await told()).toEqual(['closed_without_words']);
    await words(`insert into public.case_entries (case_id, kind) values ($id, 'closed')`);
    expect(await told()).toEqual(['closed_without_words']);
    const said = `update public.case_entries set words = 'They moved away.' where case_id = $id and kind = 'closed'`;
    await words(said);
    expect(await told()).toEqual([]);
    await words(said.replace(`'They moved away.'`, 'null'));
    expect(await told()).toEqual(['closed_without_words']);
    await words(said);
    await words(`delete from public.case_entries where case_id = $id and kind = 'closed'`);
    expect(await told()).toEqual(['closed_without_words']);
    await setCase(backend, id, `erased_at = now()`);
    expect(await told()).toEqual([]);
    await setCase(backend, id, `erased_at = null`);
    expect(await told()).toEqual(['closed_without_words']);
    await words(`delete from public.cases where id = $id`);
    expect(await told()).toEqual([]);
  });

  test('a meeting that nobody leads to is told the day before', async () => {
    const { id } = await newCase(backend);
    const plan = (at: string) =>
      backend.rows(`
        insert into public.case_appointments (case_id, at, staff_id)
        select '${id}', now() + interval '${at}', id from public.staff
        where email = '${staff.gateway}'`);
    await plan('3 days');
    expect(await broken()).toEqual([]);
    await plan('20 hours');
    expect(await broken()).toEqual([[id, 'meeting_without_lead']]);
    const call = await atCases(backend, 'gateway');
    expect((await call('broken_promise_count')).body).toBe(1);
  });

  test.each(['admin', 'navigator', 'partner', 'councillor', 'scrutiny'] as const)(
    'the %s is refused',
    async (person) => {
      const call = await atCases(backend, person);
      expect((await call('broken_promises')).status).toBe(403);
      expect((await call('broken_promise_count')).status).toBe(403);
    },
  );
});
