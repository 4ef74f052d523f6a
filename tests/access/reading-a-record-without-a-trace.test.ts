import { beforeEach, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { callAs } from './cases.ts';
import { ask, forgetCases, leadCase, storedCase } from './referrals.ts';
import { staff, type Person } from './staff.ts';

await onEveryBackend((backend) => {
  let id: string;
  let reference: string;
  beforeEach(async () => {
    await forgetCases(backend);
    reference = (await ask(backend, { share_with: ['helping-hands'] })).reference!;
    await leadCase(backend, reference, staff.navigator);
    id = String((await storedCase(backend, reference))!.id);
  });
  const open = (person: Person, claims = {}) =>
    callAs(backend, person, 'case_record', { id }, claims);
  const readings = async () =>
    (
      await backend.rows(`
        select s.email::text from public.audit_entries a join public.staff s on s.id = a.staff_id
        where a.entity_id = '${id}' and a.action = 'read' order by a.id`)
    ).map(({ email }) => email);

  test.each(['gateway', 'navigator', 'manager'] as const)(
    'the %s reads everything of it, and the record says so',
    async (person) => {
      const { status, body } = await open(person);
      expect({ status, body }).toMatchObject({
        status: 200,
        body: {
          reference,
          words: 'I sleep in my car.',
          contacts: [{ name: 'Sam', phone: '01642 000000', safe_messages: ['text'] }],
          sharing: [{ name: 'Helping Hands', withdrawn_at: null }],
          needs: [{ name: 'A home', sensitive: false }],
          lead: staff.navigator,
          may_work: person !== 'manager',
        },
      });
      expect(await readings()).toEqual([staff[person]]);
      const again = await open('navigator');
      expect(again.body.readings).toContainEqual(
        expect.objectContaining({ by: staff[person], action: 'read' }),
      );
    },
  );

  test.each([
    'admin',
    'worker',
    'workerElsewhere',
    'safety',
    'linkWorker',
    'partner',
    'councillor',
    'scrutiny',
  ] as const)('the %s is told that there is no such case, and nothing is noted', async (person) => {
    const { status, body } = await open(person);
    expect(status).toBe(404);
    expect(JSON.stringify(body)).not.toContain('Sam');
    expect(await readings()).toEqual([]);
  });

  test('what is not there is answered as what one may not see', async () => {
    const hidden = await open('councillor');
    const missing = await callAs(backend, 'councillor', 'case_record', {
      id: '00000000-0000-4000-8000-0000000000aa',
    });
    expect(missing).toEqual(hidden);
  });

  test('without a second factor it stays shut', async () => {
    expect((await open('navigator', { aal: 'aal1' })).status).toBe(404);
    expect(await readings()).toEqual([]);
  });

  test('a colleague who stands in reads it while they do, and not a day longer', async () => {
    const stand = (from: string, until: string) =>
      backend.rows(`
        insert into public.caseloads (staff_id, capacity, covered_by, covered_from, covered_until)
        select l.id, 10, c.id, ${from}, ${until} from public.staff l, public.staff c
        where l.email = '${staff.navigator}' and c.email = '${staff.linkWorker}'
        on conflict (staff_id) do update
        set covered_from = excluded.covered_from, covered_until = excluded.covered_until`);
    await stand('private.today()', 'private.today()');
    expect((await open('linkWorker')).body).toMatchObject({ reference, may_work: true });
    await stand('private.today() - 2', 'private.today() - 1');
    expect((await open('linkWorker')).status).toBe(404);
    await backend.rows('delete from public.caseloads');
  });
});
