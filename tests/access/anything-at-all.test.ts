import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyAddress, onEveryBackend } from './backends.ts';
import { listings } from './listings.ts';
import { sendForm, sendJson, storedReports } from './reports.ts';

const listing = fc.constantFrom(...Object.entries(listings)).map(([listing_type, { id }]) => ({
  listing_type,
  listing_id: id,
}));
const text = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme' }) },
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme', minLength: 1990, maxLength: 2010, size: 'max' }),
  fc.constantFrom('', ' ', '\r\n', '\0', "'", '<b>', '%', '\\', '\ufeff', '\ud83d\ude00'),
);
const problem = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('closed', 'wrong_times', 'other') },
  text,
);
const email = fc.oneof(fc.constant(''), fc.emailAddress(), text);
const report = fc
  .tuple(listing, fc.record({ problem, details: text, email }))
  .map(([about, answers]) => ({ ...about, ...answers }));
const anyJson = fc.record(
  {
    listing_type: fc.jsonValue(),
    listing_id: fc.jsonValue(),
    problem: fc.jsonValue(),
    details: fc.jsonValue(),
    email: fc.jsonValue(),
    idempotency_key: fc.jsonValue(),
    website: fc.jsonValue(),
    seconds_taken: fc.jsonValue(),
  },
  { requiredKeys: [] },
);

await onEveryBackend((backend) => {
  const newest = async () => (await storedReports(backend)).at(-1);
  const count = async () => (await storedReports(backend)).length;
  const clear = () =>
    backend.rows(
      'truncate public.listing_reports, public.listing_report_contacts, private.received_submissions',
    );

  test('a script sends anything: it is kept as sent, or refused with a sentence', async () => {
    await fc.assert(
      fc.asyncProperty(report, async (fields) => {
        await clear();
        const response = await sendJson(backend, fields, anyAddress());
        const answer = await response.json();
        expect(answer).toMatchObject({ message: expect.stringMatching(/\w+ \w+/) });
        if (response.status === 201) {
          expect(await newest()).toMatchObject({
            listing_type: fields.listing_type,
            problem: fields.problem,
            details: fields.details.replaceAll('\r\n', '\n'),
          });
        } else {
          expect(response.status).toBe(400);
          expect(await count()).toBe(0);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('a plain form sends anything: it is led to thanks with all kept, or to the mistake', async () => {
    await fc.assert(
      fc.asyncProperty(report, async (fields) => {
        await clear();
        const response = await sendForm(backend, fields, {}, anyAddress());
        const location = response.headers.get('location') ?? '';
        if (location === '/report/thank-you/') {
          expect(await newest()).toMatchObject({
            details: fields.details.replaceAll('\r\n', '\n').toWellFormed(),
          });
        } else {
          const nul = Object.values(fields).some((value) => value.includes('\0'));
          expect(response.status).toBe(nul ? 400 : 303);
          if (!nul) expect(location).toMatch(/\/report\/#error-(problem|details|email)-[a-z-]+$/);
          expect(await count()).toBe(0);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('a script sends values of any type: nothing is stored and nothing breaks', async () => {
    await fc.assert(
      fc.asyncProperty(anyJson, async (body) => {
        const response = await sendJson(backend, body, anyAddress());
        expect(response.status).toBeOneOf([400, 404, ...('website' in body ? [201] : [])]);
        expect(await count()).toBe(0);
      }),
      { numRuns: 100 },
    );
  });
});
