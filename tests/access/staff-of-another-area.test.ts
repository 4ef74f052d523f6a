import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { areas, signIn, staff, type Person } from './staff.ts';

await onEveryBackend((backend) => {
  const id = randomUUID();
  beforeAll(() =>
    backend.rows(`
      insert into public.priorities (id, kind, said, neighbourhood_id)
      values ('${id}', 'concern', 'The lamp is broken', '${areas.here.id}')`),
  );
  const readBy = async (person: Person, claims = {}) => {
    const response = await backend.send(`/priorities?select=said&id=eq.${id}`, {
      headers: await signIn(backend, person, claims),
    });
    expect(response.status).toBe(200);
    return response.json() as Promise<unknown>;
  };
  const words = [{ said: 'The lamp is broken' }];

  test('what nobody published is read by those who moderate in its area', async () => {
    for (const person of ['admin', 'manager', 'worker', 'safety'] as const) {
      expect(await readBy(person), person).toEqual(words);
    }
  });

  test('and by nobody else', async () => {
    const others = [
      'workerElsewhere',
      'navigator',
      'linkWorker',
      'gateway',
      'partner',
      'councillor',
      'scrutiny',
    ] as const;
    for (const person of others) expect(await readBy(person), person).toEqual([]);
  });

  test('a role that reads personal data needs a second factor', async () => {
    expect(await readBy('worker', { aal: 'aal1' })).toEqual([]);
    expect(await readBy('worker', { aal: undefined })).toEqual([]);
  });

  test('a session ends with signing out, after twelve hours, and with being removed', async () => {
    const headers = await signIn(backend, 'safety');
    const read = async () =>
      (await backend.send(`/priorities?select=said&id=eq.${id}`, { headers })).json();
    expect(await read()).toEqual(words);
    const who = `user_id = (select user_id from public.staff where email = '${staff.safety}')`;
    await backend.rows(
      `update auth.sessions set created_at = now() - interval '12 hours' where ${who}`,
    );
    expect(await read()).toEqual([]);
    await backend.rows(`update auth.sessions set created_at = now() where ${who}`);
    expect(await read()).toEqual(words);
    await backend.rows(`update public.staff set removed_at = now() where ${who}`);
    expect(await read()).toEqual([]);
    await backend.rows(`update public.staff set removed_at = null where ${who}`);
    await backend.rows(`delete from auth.sessions where ${who}`);
    expect(await read()).toEqual([]);
  });
});
