import { expect, test } from 'vitest';
import { onEveryBackend, type Backend } from './backends.ts';
import { answer, makeConsultation } from './outcomes.ts';
import { call } from './plans.ts';
import { areas, staff, type Person } from './staff.ts';

const erasers: Person[] = ['admin', 'manager', 'worker'];
const others = (Object.keys(staff) as Person[]).filter((person) => !erasers.includes(person));

/** What the database has of a response, and how often it is counted. */
async function kept(backend: Backend, response: string) {
  const [row] = await backend.rows(`
    select r.answers, r.state, r.ward_id, r.seconds_taken,
      (select count(*)::int from public.response_texts t where t.response_id = r.id) as texts,
      (select count(*)::int from public.response_equality_answers e where e.response_id = r.id) as equality,
      (select coalesce(sum(g.sign)::int, 0) from private.response_changes g
        where g.consultation_id = r.consultation_id)
      + (select coalesce(sum(c.responses)::int, 0) from private.response_counts c
        where c.consultation_id = r.consultation_id and c.question_id = '' and c.breakdown = '') as counted
    from public.responses r where r.id = '${response}'`);
  return row;
}

await onEveryBackend((backend) => {
  test('whoever has the code but not the task, or works elsewhere, finds and erases nothing', async () => {
    const asked = await makeConsultation(backend);
    const { response, code } = await answer(backend, asked);
    const before = await kept(backend, response);
    for (const person of others) {
      for (const [name, args] of Object.entries({
        find_response: { code },
        erase_response: { code, reason: 'Asked by phone' },
      })) {
        const expected = person === 'workerElsewhere' ? 404 : 403;
        expect((await call(backend, person, name, args)).status, `${person} ${name}`).toBe(
          expected,
        );
        expect((await call(backend, null, name, args)).status).toBeOneOf([401, 403, 404]);
      }
    }
    expect(await kept(backend, response)).toEqual(before);
  });

  test('one person’s answers, words and equality answers go, and their count with them', async () => {
    for (const person of erasers) {
      const asked = await makeConsultation(backend);
      const { response, code } = await answer(backend, asked);
      const another = await answer(backend, asked);
      const found = await call(backend, person, 'find_response', { code: code.toLowerCase() });
      expect(found).toMatchObject({
        status: 200,
        body: { consultation_id: asked.id, title: 'The hub', state: 'counted' },
      });
      expect(JSON.stringify(found.body)).not.toMatch(/yes|lamp|woman/);
      const erased = await call(backend, person, 'erase_response', {
        code,
        reason: 'Asked by phone',
      });
      expect(erased.body).toEqual({ consultation_id: asked.id, state: 'erased' });
      expect(await kept(backend, response)).toEqual({
        answers: {},
        state: 'erased',
        ward_id: null,
        seconds_taken: null,
        texts: 0,
        equality: 0,
        counted: 1,
      });
      expect(await kept(backend, another.response)).toMatchObject({ state: 'counted', texts: 1 });
      const [noted] = await backend.rows(`
        select action, reason, before, after, s.role from public.audit_entries e
        join public.staff s on s.id = e.staff_id
        where e.entity = 'responses' and e.entity_id = '${asked.id}'`);
      expect(noted).toMatchObject({
        action: 'delete',
        reason: 'Asked by phone',
        before: {},
        after: {},
      });
      // Again changes nothing.
      await call(backend, person, 'erase_response', { code, reason: 'Asked by phone' });
      expect(await kept(backend, response)).toMatchObject({ counted: 1 });
    }
  });

  test('what is taken out of the counts is what was put in', async () => {
    const asked = await makeConsultation(backend);
    const { code } = await answer(backend, asked);
    await call(backend, 'worker', 'erase_response', { code, reason: 'Asked by phone' });
    const facts = await backend.rows(`
      select facts::text as counted from private.response_changes where consultation_id = '${asked.id}'
      union all
      select question_id || answer from private.response_counts where consultation_id = '${asked.id}'`);
    expect(facts).toEqual([]);
  });

  test('a code that is none, or without a reason, erases nothing', async () => {
    const asked = await makeConsultation(backend);
    const { response, code } = await answer(backend, asked);
    const wrong = await call(backend, 'worker', 'erase_response', {
      code: 'AAAA-AAAA',
      reason: 'x',
    });
    expect(wrong).toMatchObject({ status: 404, body: { details: 'code:unknown' } });
    const silent = await call(backend, 'worker', 'erase_response', { code, reason: ' ' });
    expect(silent).toMatchObject({ status: 400, body: { details: 'reason:missing' } });
    expect(await kept(backend, response)).toMatchObject({ state: 'counted', texts: 1, counted: 1 });
  });

  test('of a consultation that asks two areas, working in one is not enough', async () => {
    const asked = await makeConsultation(backend);
    await backend.rows(`
      insert into public.consultation_neighbourhoods values ('${asked.id}', '${areas.elsewhere.id}')`);
    const { code } = await answer(backend, asked);
    expect((await call(backend, 'worker', 'find_response', { code })).status).toBe(404);
    expect((await call(backend, 'admin', 'find_response', { code })).status).toBe(200);
  });
});
