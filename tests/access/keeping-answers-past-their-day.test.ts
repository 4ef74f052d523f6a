import { expect, test } from 'vitest';
import { onEveryBackend, type Backend } from './backends.ts';
import { answer, makeConsultation } from './outcomes.ts';
import { call } from './plans.ts';

const tables = ['public.responses', 'public.response_texts', 'public.response_equality_answers'];

/** How much there is of single people, and how many are counted. */
async function left(backend: Backend, id: string) {
  const of = (table: string) =>
    table.endsWith('responses') || table.endsWith('texts')
      ? `consultation_id = '${id}'`
      : `response_id in (select r.id from public.responses r where r.consultation_id = '${id}')`;
  const [row] = await backend.rows(`
    select ${tables.map((table) => `(select count(*)::int from ${table} where ${of(table)}) as "${table}"`).join()},
      (select count(*)::int from private.response_changes where consultation_id = '${id}') as waiting,
      (select coalesce(sum(responses), 0)::int from private.response_counts
        where consultation_id = '${id}' and question_id = '' and breakdown = '') as people,
      (select coalesce(sum(responses), 0)::int from private.response_counts
        where consultation_id = '${id}' and breakdown = 'sex' and part = 'female' and question_id = '') as women
  `);
  return row;
}
const nobody = Object.fromEntries(tables.map((table) => [table, 0]));
const london = `(now() at time zone 'Europe/London')::date`;
const keepUntil = (backend: Backend, id: string, day: string) =>
  backend.rows(`
    update public.consultations set report_by = ${london} - 9, retained_until = ${day} where id = '${id}'`);

await onEveryBackend((backend) => {
  test('on the last day they are there, a day later only the numbers are', async () => {
    const asked = await makeConsultation(backend);
    await answer(backend, asked);
    await answer(backend, asked);
    await keepUntil(backend, asked.id, london);
    await backend.rows('select private.forget_expired()');
    expect(await left(backend, asked.id)).toMatchObject({ 'public.responses': 2, waiting: 0 });

    await keepUntil(backend, asked.id, `${london} - 1`);
    const [before] = await backend.rows('select number from private.publications');
    await backend.rows('select private.forget_expired()');
    expect(await left(backend, asked.id)).toEqual({ ...nobody, waiting: 0, people: 2, women: 2 });
    const [row] = await backend.rows(
      `select cleared_at is not null as cleared from public.consultations where id = '${asked.id}'`,
    );
    expect(row).toEqual({ cleared: true });
    // The page says so: it is built anew.
    const [after] = await backend.rows('select number from private.publications');
    expect(Number(after!.number)).toBe(Number(before!.number) + 1);
  });

  test('what is entered after that day is gone the day after, and counts once', async () => {
    const asked = await makeConsultation(backend);
    await answer(backend, asked);
    await keepUntil(backend, asked.id, `${london} - 1`);
    await backend.rows('select private.forget_expired()');
    await answer(backend, asked);
    await backend.rows('select private.forget_expired()');
    await backend.rows('select private.forget_expired()');
    expect(await left(backend, asked.id)).toEqual({ ...nobody, waiting: 0, people: 2, women: 2 });
  });

  test('the numbers outlive a recount', async () => {
    const asked = await makeConsultation(backend);
    await answer(backend, asked);
    await keepUntil(backend, asked.id, `${london} - 1`);
    await backend.rows('select private.forget_expired()');
    await backend.rows(`select private.recount_responses('${asked.id}')`);
    expect(await left(backend, asked.id)).toMatchObject({ people: 1, women: 1 });
  });

  test('a receipt opens nothing any more', async () => {
    const asked = await makeConsultation(backend);
    const { code } = await answer(backend, asked);
    await keepUntil(backend, asked.id, `${london} - 1`);
    await backend.rows('select private.forget_expired()');
    expect((await call(backend, 'worker', 'find_response', { code })).status).toBe(404);
    expect((await call(backend, null, 'receipt_status', { code })).status).toBe(404);
  });
});
