import { expect, inject, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { token } from './tokens.ts';

await onEveryBackend((backend) => {
  const read = (bearer: string, table = 'listing_reports') =>
    backend.send(`/${table}`, { headers: { authorization: `Bearer ${bearer}` } });

  test.each([
    ['signed with a guessed secret', token('secret', { role: 'service_role' })],
    ['not signed', token('', { role: 'service_role' }, '')],
    ['signed with nonsense', token('', { role: 'service_role' }, 'AAAA')],
    ['that is none', 'service_role'],
  ])('a token %s opens nothing', async (_, forged) => {
    expect((await read(forged)).status).toBe(401);
    expect((await read(forged, 'listing_report_contacts')).status).toBe(401);
  });

  if (backend.name !== 'PostgREST') return;
  const { jwtSecret } = inject('postgrest');

  test('a rightly signed token names no role beyond those of the API', async () => {
    for (const role of ['postgres', 'authenticator', 'pg_read_all_data', 'made_up']) {
      expect((await read(token(jwtSecret, { role }))).status).toBeOneOf([400, 401, 403]);
    }
    const expired = token(jwtSecret, { role: 'authenticated', exp: 1 });
    expect((await read(expired, 'published_sources')).status).toBe(401);
  });

  test('a signed-in person reads what strangers read and no more', async () => {
    const signedIn = token(jwtSecret, { role: 'authenticated' });
    expect((await read(signedIn, 'published_sources')).status).toBe(200);
    expect((await read(signedIn)).status).toBe(403);
    expect((await read(signedIn, 'listing_report_contacts')).status).toBe(403);
  });
});
