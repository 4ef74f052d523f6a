import { expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { hubReport, sendJson, storedReports } from './reports.ts';

await onEveryBackend((backend) => {
  const tables = async (schema: string) => {
    const rows = await backend.rows(
      `select relname::text as name from pg_class
       where relkind in ('r', 'p') and relnamespace = '${schema}'::regnamespace order by 1`,
    );
    return rows.map(({ name }) => String(name));
  };
  const json = { 'content-type': 'application/json', prefer: 'return=representation' };
  const refused = (response: Response) => expect(response.status).toBeOneOf([400, 401, 403, 404]);

  test('no table can be read, whichever columns are asked for', async () => {
    const names = await tables('public');
    expect(names).toContain('listing_report_contacts');
    for (const name of names) {
      refused(await backend.send(`/${name}`));
      refused(await backend.send(`/${name}?select=count`, { method: 'HEAD' }));
    }
  });

  test('no table can be written to', async () => {
    for (const name of await tables('public')) {
      refused(await backend.send(`/${name}`, { method: 'POST', headers: json, body: '{}' }));
      refused(await backend.send(`/${name}`, { method: 'DELETE', headers: json }));
    }
  });

  test('what a resident wrote, and their email, can be neither read, changed nor removed', async () => {
    await sendJson(backend, hubReport({ email: 'jo@example.com' }));
    const change = { method: 'PATCH', headers: json, body: '{"details": "changed"}' };
    refused(await backend.send('/listing_reports?problem=eq.closed', change));
    refused(await backend.send('/listing_reports?select=details,listing_report_contacts(email)'));
    expect(await storedReports(backend)).toMatchObject([
      { details: 'The door is shut.', email: 'jo@example.com' },
    ]);
  });

  test('the private schema cannot be asked for, by table, by function or by profile', async () => {
    for (const name of await tables('private')) {
      refused(await backend.send(`/${name}`));
      const profile = await backend.send(`/${name}`, { headers: { 'accept-profile': 'private' } });
      expect(profile.status).toBe(406);
    }
    for (const name of ['forget_expired', 'refusal', 'admit']) {
      refused(await backend.send(`/rpc/${name}`, { method: 'POST', headers: json, body: '{}' }));
    }
  });

  test('the published views can be read and not written to', async () => {
    expect((await backend.send('/published_services?limit=1')).status).toBe(200);
    refused(await backend.send('/published_sources', { method: 'DELETE', headers: json }));
    const body = '{"slug": "mine", "name": "Mine"}';
    refused(await backend.send('/published_sources', { method: 'POST', headers: json, body }));
  });
});
