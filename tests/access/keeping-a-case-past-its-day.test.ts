import { beforeEach, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { atCases, newCase, setCase } from './cases.ts';
import {
  closeCase,
  filledCase,
  storedNumber,
  tablesThatSay,
  theirs,
  whatIsLeft,
} from './filled-cases.ts';
import { call } from './plans.ts';
import { ask, forgetCases } from './referrals.ts';
import { areas } from './staff.ts';

/** A row in each, so that a table that is added has to be emptied too. */
const FULL = {
  case_appointments: 1,
  case_contacts: 1,
  case_entries: 1,
  case_follow_ups: 1,
  case_needs: 1,
  case_sharing: 1,
  case_words: 1,
  'private.case_receipts': 1,
  // Of a case that is closed and says nothing of it.
  'private.closed_without_words': 0,
};
const NUMBER = {
  ...Object.fromEntries(Object.keys(FULL).map((table) => [table, 0])),
  case_needs: 1,
};

await onEveryBackend((backend) => {
  beforeEach(() => forgetCases(backend));
  const forgetAsOf = (day: string) => backend.rows(`select private.forget_cases(date '${day}')`);

  test('until its day everything is there; on that day only a number in its area and month is', async () => {
    const { id, reference } = await filledCase(backend);
    await closeCase(backend, id, `'2029-06-15'`);
    await forgetAsOf('2029-06-14');
    expect(await whatIsLeft(backend, [id])).toEqual({ ...FULL, 'private.closed_without_words': 1 });
    expect(await tablesThatSay(backend, theirs)).toEqual([
      'public.case_contacts',
      'public.case_entries',
      'public.case_words',
    ]);

    await forgetAsOf('2029-06-15');
    expect(await whatIsLeft(backend, [id])).toEqual(NUMBER);
    expect(await tablesThatSay(backend, theirs)).toEqual([]);
    const left = await storedNumber(backend, id);
    expect(left).toMatchObject({ erased: true, coarse: true });
    expect(left!.reference).not.toBe(reference);
    expect(left!.kept).toMatchObject({
      state: 'closed',
      outcome: 'needs_met',
      neighbourhood_id: areas.here.id,
      lead_id: null,
      entered_by: null,
      forget_on: '2029-06-01',
    });
  });

  test('the daily job forgets what is due today, once', async () => {
    const { id } = await filledCase(backend);
    await closeCase(backend, id, 'private.today()');
    await backend.rows('select private.forget_expired()');
    expect(await whatIsLeft(backend, [id])).toEqual(NUMBER);
    const first = await backend.rows(
      `select erased_at, version from public.cases where id = '${id}'`,
    );
    await backend.rows('select private.forget_expired()');
    expect(
      await backend.rows(`select erased_at, version from public.cases where id = '${id}'`),
    ).toEqual(first);
  });

  test.each([
    ['needs_met', '3 years'],
    ['could_not_reach', '6 months'],
    ['not_for_us', '1 month'],
  ])('closed with %s it is kept for %s, and not a day longer', async (outcome, keep) => {
    const { id } = await filledCase(backend);
    await setCase(
      backend,
      id,
      `tried_at = now(), reached_at = ${outcome === 'needs_met' ? 'now()' : 'null'}`,
    );
    const gateway = await atCases(backend, 'gateway');
    const [{ version }] = (await backend.rows(
      `select version from public.cases where id = '${id}'`,
    )) as [{ version: number }];
    const closed = await gateway('close_case', { id, seen: version, outcome, words: 'Done.' });
    expect(closed.status).toBe(200);
    const [days] = await backend.rows(`
      select (private.today() + interval '${keep}')::date - 1 as before,
        (private.today() + interval '${keep}')::date as due`);
    const day = (value: unknown) =>
      value instanceof Date
        ? `${value.getFullYear()}-${String(value.getMonth() + 1).padStart(2, '0')}-${String(value.getDate()).padStart(2, '0')}`
        : String(value);
    await forgetAsOf(day(days!.before));
    expect((await whatIsLeft(backend, [id])).case_contacts).toBe(1);
    await forgetAsOf(day(days!.due));
    expect(await whatIsLeft(backend, [id])).toMatchObject({ case_contacts: 0, case_entries: 0 });
  });

  test('what nobody has closed is never forgotten', async () => {
    const { id } = await filledCase(backend);
    await forgetAsOf('2099-01-01');
    expect(await whatIsLeft(backend, [id])).toEqual(FULL);
  });

  test('what is followed in another case goes with that one, and not before', async () => {
    const first = await filledCase(backend);
    const second = await filledCase(backend, { words: 'I asked before.' });
    const third = await newCase(backend);
    await setCase(backend, second.id, `merged_into = '${first.id}', forget_on = '2026-01-01'`);
    await setCase(backend, third.id, `merged_into = '${second.id}'`);
    await forgetAsOf('2029-06-14');
    expect(await whatIsLeft(backend, [second.id])).toEqual(FULL);
    await closeCase(backend, first.id, `'2029-06-15'`);
    await forgetAsOf('2029-06-15');
    expect(await whatIsLeft(backend, [first.id, second.id, third.id])).toEqual({
      ...NUMBER,
      case_needs: 3,
    });
  });

  test('a receipt opens nothing any more', async () => {
    const { reference, receipt } = await ask(backend, { wants_code: 'yes' });
    const [row] = await backend.rows(
      `select id from public.cases where reference = '${reference!}'`,
    );
    expect((await call(backend, null, 'receipt_status', { code: receipt! })).status).toBe(200);
    await closeCase(backend, String(row!.id), `'2029-06-15'`);
    await forgetAsOf('2029-06-15');
    expect((await call(backend, null, 'receipt_status', { code: receipt! })).status).toBe(404);
  });
});
