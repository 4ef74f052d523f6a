import { beforeEach, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { atCases, nowhere, setCase } from './cases.ts';
import { closeCase, filledCase, tablesThatSay, theirs, whatIsLeft } from './filled-cases.ts';
import { forgetCases } from './referrals.ts';
import { areas } from './staff.ts';

await onEveryBackend((backend) => {
  let id = '';
  let seen = 0;
  beforeEach(async () => {
    await forgetCases(backend);
    ({ id } = await filledCase(backend));
    await closeCase(backend, id, `'2029-06-15'`);
    const [row] = await backend.rows(`select version from public.cases where id = '${id}'`);
    seen = Number(row!.version);
  });
  const erase = async (person: Parameters<typeof atCases>[1], more: object = {}) =>
    (await atCases(backend, person))('erase_case', { id, seen, reason: 'they_asked', ...more });
  const isThere = async () => (await whatIsLeft(backend, [id])).case_contacts === 1;

  test.each(['gateway', 'manager'] as const)(
    'the %s erases one person, and the record says that it was done and why',
    async (person) => {
      const { status, body } = await erase(person);
      expect({ status, body }).toMatchObject({ status: 200, body: { version: seen + 1 } });
      expect(await tablesThatSay(backend, theirs)).toEqual([]);
      const noted = await backend.rows(`
        select s.email, a.reason, a.action from public.audit_entries a
        join public.staff s on s.id = a.staff_id
        where a.entity = 'cases' and a.entity_id = '${id}' and a.after ? 'erased_at'`);
      expect(noted).toEqual([
        { email: `${person}@council.example`, reason: 'They asked us to.', action: 'update' },
      ]);
    },
  );

  test('whoever leads it may not: what was done cannot be made to disappear by who did it', async () => {
    expect((await erase('navigator')).status).toBe(403);
    expect(await isThere()).toBe(true);
  });

  test.each(['admin', 'worker', 'linkWorker', 'partner', 'councillor', 'scrutiny'] as const)(
    'the %s is told that there is nothing',
    async (person) => {
      expect((await erase(person)).status).toBe(404);
      expect(await isThere()).toBe(true);
    },
  );

  test('nor does the manager of another area, or of none', async () => {
    for (const area of [`'${areas.elsewhere.id}'`, 'null']) {
      await setCase(backend, id, `neighbourhood_id = ${area}`);
      expect((await erase('manager')).status).toBe(404);
    }
    expect(await isThere()).toBe(true);
  });

  test('a stranger is refused', async () => {
    const response = await backend.send('/rpc/erase_case', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id, seen, reason: 'they_asked' }),
    });
    expect(response.status).toBeOneOf([401, 403, 404]);
    expect(await isThere()).toBe(true);
  });

  test('without a reason, of an old version, of what is open or never was, nothing goes', async () => {
    for (const reason of ['', 'because', null]) {
      expect(await erase('gateway', { reason })).toMatchObject({
        status: 400,
        body: { details: 'reason:missing' },
      });
    }
    expect((await erase('gateway', { seen: seen - 1 })).status).toBe(409);
    expect((await erase('gateway', { id: nowhere })).status).toBe(404);
    await setCase(
      backend,
      id,
      `state = 'waiting', outcome = null, closed_at = null, lead_id = null`,
    );
    expect(await erase('gateway')).toMatchObject({ status: 409, body: { details: 'not_closed' } });
    expect(await isThere()).toBe(true);
  });

  test('what is erased is not erased again', async () => {
    await erase('gateway');
    expect(await erase('gateway', { seen: seen + 1 })).toMatchObject({
      status: 409,
      body: { details: 'erased' },
    });
  });
});
