import { expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { hubReport, sendForm, sendJson, storedReports } from './reports.ts';

const typed = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'; drop table public.listing_reports; --",
  "' union select email from public.listing_report_contacts --",
  '{{7*7}} ${7*7} %s %n \\ \\\\ $1 $$',
  '=HYPERLINK("https://evil.example")',
  'مرحبا 👋🏽 Łódź \u202e',
];

await onEveryBackend((backend) => {
  test.each(typed)('is kept as it was typed, by a script and by a plain form: %j', async (text) => {
    const json = await sendJson(backend, hubReport({ details: text }));
    const form = await sendForm(backend, hubReport({ details: text, problem: 'other' }));
    expect([json.status, form.status]).toEqual([201, 303]);
    expect(await storedReports(backend)).toMatchObject([{ details: text }, { details: text }]);
  });

  test.each(typed)(
    'is refused in every other field, and never sent back as a page: %j',
    async (text) => {
      const others = ['listing_type', 'listing_id', 'problem', 'email', 'idempotency_key'];
      for (const field of [...others, 'seconds_taken']) {
        const response = await sendJson(backend, hubReport({ [field]: text }));
        expect(response.status).toBeOneOf([400, 404]);
        expect(response.headers.get('content-type')).toMatch(/^application\/json/);
        expect(await response.text()).not.toContain(text);
      }
      expect(await storedReports(backend)).toEqual([]);
    },
  );

  test('a robot that fills the hidden field is thanked, and nothing is stored', async () => {
    const response = await sendJson(backend, hubReport({ website: typed[0] }));
    expect(response.status).toBe(201);
    expect(await storedReports(backend)).toEqual([]);
  });
});
