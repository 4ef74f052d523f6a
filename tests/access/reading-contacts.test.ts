import { beforeAll, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { atWork, raise } from './moderation.ts';
import { signIn, staff, type Person } from './staff.ts';

await onEveryBackend((backend) => {
  let id = '';
  const address = 'reach-me@example.com';
  beforeAll(async () => {
    id = await raise(backend, { email: address });
  });
  const readings = () =>
    backend.rows(`
      select s.email, a.action from public.audit_entries a join public.staff s on s.id = a.staff_id
      where a.entity = 'priority_contacts' and a.entity_id = '${id}'`);

  test('those who may read how to reach a person do, and each reading is noted', async () => {
    for (const person of ['manager', 'worker'] as const) {
      const { body } = await (await atWork(backend, person))('priority_contact', { id });
      expect(body).toMatchObject({ email: address, phone: null });
    }
    expect(await readings()).toEqual([
      { email: staff.manager, action: 'read' },
      { email: staff.worker, action: 'read' },
    ]);
  });

  test('nobody else does, by function, table, embedding or filter, and no record shows it', async () => {
    const before = await readings();
    for (const person of Object.keys(staff) as Person[]) {
      const may = ['manager', 'worker'].includes(person);
      const call = await atWork(backend, person);
      if (!may)
        expect([person, (await call('priority_contact', { id })).status]).toEqual([person, 403]);
      const headers = await signIn(backend, person);
      for (const path of [
        '/priority_contacts',
        `/priorities?select=id,priority_contacts(email)&id=eq.${id}`,
        `/priority_contacts?email=eq.${address}`,
        `/priorities?select=id&priority_contacts.email=like.*reach*&id=eq.${id}`,
        '/priority_equality_answers',
      ]) {
        const response = await backend.send(path, { headers });
        expect([person, path, response.status]).toEqual([
          person,
          path,
          expect.toBeOneOf([400, 401, 403, 404]),
        ]);
      }
      const shown = [
        await call('read_priority', { id }),
        await call('inbox'),
        await call('export_priorities'),
      ];
      expect(JSON.stringify(shown)).not.toContain('example.com');
    }
    expect(await readings()).toEqual(before);
  });
});
