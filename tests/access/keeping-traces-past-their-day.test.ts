import { beforeEach, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { atCases, newCase, setCase } from './cases.ts';
import { closeCase, filledCase } from './filled-cases.ts';
import { forgetCases } from './referrals.ts';
import { areas, signIn } from './staff.ts';

await onEveryBackend((backend) => {
  beforeEach(async () => {
    await forgetCases(backend);
    await backend.rows('delete from private.outgoing_letters');
  });
  const count = async (what: string) =>
    Number((await backend.rows(`select count(*)::int as n from ${what}`))[0]!.n);
  /** A closed case, erased as somebody asked us to. */
  const erased = async () => {
    const made = await filledCase(backend);
    await closeCase(backend, made.id, `'2029-06-15'`);
    const [row] = await backend.rows(`select version from public.cases where id = '${made.id}'`);
    const gateway = await atCases(backend, 'gateway');
    await gateway('note_reading', { id: made.id });
    const { status } = await gateway('erase_case', {
      id: made.id,
      seen: Number(row!.version),
      reason: 'they_asked',
    });
    expect(status).toBe(200);
    return made;
  };

  test('when somebody asked is nowhere to be read once a case is erased', async () => {
    const { id } = await erased();
    const headers = await signIn(backend, 'gateway');
    const needs = await backend.send(`/case_needs?case_id=eq.${id}`, { headers });
    const [need] = (await needs.json()) as { added_at: string }[];
    const [month] = await backend.rows(`
      select private.month_of(now()) = '${need!.added_at}'::timestamptz as "isMonth"`);
    expect(month).toEqual({ isMonth: true });
    const [row] = await backend.rows(`
      select to_jsonb(c) - 'erased_at' as kept, to_char(now(), 'YYYY-MM-DD"T"HH24:MI') as now
      from public.cases c where id = '${id}'`);
    expect(JSON.stringify(row!.kept)).not.toContain(String(row!.now).slice(0, 16));
  });

  test('erasing writes down that it was done, and nothing of what it took away', async () => {
    const { id } = await erased();
    const entries = await backend.rows(`
      select before, after from public.audit_entries
      where entity_id = '${id}' and 'erased_at' = any (changed_columns)`);
    expect(entries).toEqual([
      { before: { erased_at: null }, after: { erased_at: expect.any(String) as string } },
    ]);
  });

  // As the database has them: whoever serves the embedded Supabase sends them after each request.
  const letter = (recipient: string, body: string) =>
    backend.rows(`
      insert into private.outgoing_letters (recipient, subject, body)
      values ('${recipient}', 'We have it', '${body}')`);
  const recipients = async () =>
    (await backend.rows('select recipient from private.outgoing_letters')).map(
      ({ recipient }) => recipient,
    );

  test('a letter that waits goes with the case, and others stay', async () => {
    const { id, reference } = await filledCase(backend);
    await letter('zelda@example.org', `Your reference is ${reference}.`);
    await letter('yolanda@example.org', 'Your reference is 22222-22222.');
    await backend.rows(`select private.empty_case('${id}')`);
    expect(await recipients()).toEqual(['yolanda@example.org']);
  });

  test('a letter that nobody sends is kept for fourteen days, and no longer', async () => {
    await letter('yolanda@example.org', 'Your reference is 22222-22222.');
    await backend.rows('select private.forget_letters(private.today() + 14)');
    expect(await recipients()).toHaveLength(1);
    await backend.rows('select private.forget_letters(private.today() + 15)');
    expect(await recipients()).toEqual([]);
  });

  test('an answer to an equality question is kept for its three years, and no longer', async () => {
    await backend.rows(`
      insert into public.case_equality_answers (month, neighbourhood_id, sex)
      values ('2026-03-01', '${areas.here.id}', 'female')`);
    await backend.rows(`select private.forget_equality_answers('2029-02-28')`);
    expect(await count('public.case_equality_answers')).toBe(1);
    await backend.rows(`select private.forget_equality_answers('2029-03-01')`);
    expect(await count('public.case_equality_answers')).toBe(0);
  });

  test('the record of an erased case is kept for its six years, and no longer', async () => {
    const { id } = await erased();
    const kept = await newCase(backend);
    await setCase(backend, kept.id, `risk = 'high'`);
    const about = (one: string) => count(`public.audit_entries where entity_id = '${one}'`);
    const [before, open] = [await about(id), await about(kept.id)];
    expect([before > 1, open]).toEqual([true, 1]);
    const later = (days: string) => `(private.today() + interval '6 years')::date + ${days}`;
    await backend.rows(`select private.forget_case_record(${later('0')})`);
    expect(await about(id)).toBe(before);
    const others = `public.audit_entries where entity !~ '^cases?(_|$)'`;
    const staffEntries = await count(others);
    await backend.rows(`select private.forget_case_record(${later('1')})`);
    expect(await about(id)).toBe(0);
    // What is still held keeps its record, and what has nothing to do with cases is not touched.
    expect(await about(kept.id)).toBe(open);
    expect(await count(others)).toBe(staffEntries);
  });

  test('but for that nobody shortens the record, also not the owner by mistake', async () => {
    await setCase(backend, (await newCase(backend)).id, `risk = 'high'`);
    for (const sql of [
      'delete from public.audit_entries',
      `update public.audit_entries set reason = 'Another'`,
      'truncate public.audit_entries',
    ]) {
      await expect(backend.rows(sql)).rejects.toThrow(/not changed/);
    }
    await backend.rows('select private.forget_case_record()');
    await expect(backend.rows('delete from public.audit_entries')).rejects.toThrow(/not changed/);
  });

  test('the daily job does all of it', async () => {
    const [row] = await backend.rows(
      `select pg_get_functiondef('private.forget_expired'::regproc) as text`,
    );
    for (const part of [
      'cases',
      'groups',
      'letters',
      'searches',
      'equality_answers',
      'case_record',
    ]) {
      expect(row!.text).toContain(`private.forget_${part}()`);
    }
  });
});
