import { expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { knownOrigin, listings } from './listings.ts';
import { hubReport, sendForm } from './reports.ts';

await onEveryBackend((backend) => {
  const locationOf = async (fields: Record<string, string>, headers = {}) => {
    const response = await sendForm(backend, fields, headers);
    expect(response.status).toBe(303);
    return response.headers.get('location');
  };

  test('our own site gets its visitor back, with thanks or at the mistake', async () => {
    const headers = { origin: knownOrigin };
    expect(await locationOf(hubReport(), headers)).toBe(`${knownOrigin}/report/thank-you/`);
    for (const [listing_type, { id, page }] of Object.entries(listings)) {
      const fields = hubReport({ listing_type, listing_id: id, email: 'jo' });
      expect(await locationOf(fields, headers)).toBe(`${knownOrigin}${page}#error-email-malformed`);
    }
  });

  test.each([
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: `${knownOrigin}.evil.example` },
    { origin: `${knownOrigin}@evil.example` },
    { origin: `${knownOrigin}/` },
    { origin: '//evil.example' },
    { origin: knownOrigin.replace('https', 'http') },
    { origin: knownOrigin.toUpperCase() },
    { referer: 'https://evil.example/', 'x-forwarded-host': 'evil.example' },
    { forwarded: 'host=evil.example', 'x-original-url': 'https://evil.example' },
  ])('no other site gets one: %o', async (headers) => {
    expect(await locationOf(hubReport(), headers)).toBe('/report/thank-you/');
  });

  test.each(['https://evil.example', '//evil.example', 'hub\r\nLocation: https://evil.example'])(
    'nothing in a field becomes an address: %j',
    async (evil) => {
      for (const field of Object.keys(hubReport())) {
        const location = await locationOf(hubReport({ [field]: evil }));
        expect(location).toMatch(/^\/(report|hubs\/attacked-hub\/report)\//);
        expect(location).not.toContain('evil');
      }
    },
  );
});
