import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyAddress, onEveryBackend } from './backends.ts';
import { call, post, sayPlainly } from './calls.ts';
import { forgetAll, something, storedPriorities } from './priorities.ts';

/** Five thousand in all through the real PostgREST; the embedded one, far slower, answers by the same SQL. */
const RUNS = { PostgREST: 1680, 'the embedded Supabase': 120 };

const text = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme' }) },
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme', minLength: 1990, maxLength: 2010, size: 'max' }),
  fc.constantFrom(
    '',
    ' ',
    '\r\n',
    '\0',
    "'",
    '<b>',
    '%',
    '\\',
    '\ufeff',
    '\ud83d\ude00',
    'NaN',
    '1e999',
    '-0',
  ),
);
const maybe = (...good: string[]) =>
  fc.oneof({ weight: 5, arbitrary: fc.constantFrom('', ...good) }, text);
const fields = fc
  .record({
    kind: fc.oneof({ weight: 6, arbitrary: fc.constantFrom('concern', 'idea', 'thanks') }, text),
    said: text,
    theme: maybe('streets-of-tests'),
    neighbourhood: fc.oneof({ weight: 6, arbitrary: fc.constantFrom('here', 'elsewhere') }, text),
    ward: maybe('ward-here'),
    place: maybe('11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'),
    latitude: maybe('54.57', '91', ' 1 '),
    longitude: maybe('-1.2', '181', 'Infinity'),
    email: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, fc.emailAddress(), text),
    phone: maybe('01632 960 001', '1'),
    age_group: maybe('25_34'),
    sex: maybe('female'),
    ethnic_group: maybe('mixed'),
    disability: maybe('no'),
    idempotency_key: maybe('0123456789abcdef'),
    seconds_taken: maybe('3', '1e9', '2.99', '-Infinity'),
  })
  // Each odd in a few places, or next to nothing would ever be taken.
  .chain((all) =>
    fc.subarray(Object.keys(all) as (keyof typeof all)[], { maxLength: 4 }).map((odd) => ({
      ...something(),
      ...Object.fromEntries(odd.map((name) => [name, all[name]])),
      said: all.said,
    })),
  );
const names = [
  ...Object.keys(something()),
  'theme',
  'ward',
  'place',
  'latitude',
  'email',
  'phone',
  'sex',
  'website',
];
const anyJson = fc.oneof(
  fc.record(Object.fromEntries(names.map((name) => [name, fc.jsonValue()])), { requiredKeys: [] }),
  fc.jsonValue({ maxDepth: 12 }),
);

await onEveryBackend((backend) => {
  const numRuns = RUNS[backend.name];
  const count = async () => (await storedPriorities(backend)).length;
  const flat = (value: unknown) => String(value).replaceAll('\r\n', '\n');

  test('a script says anything: it is kept as said, or refused with a sentence', async () => {
    await fc.assert(
      fc.asyncProperty(fields, async (answers) => {
        await forgetAll(backend);
        const response = await call(backend, 'submit_priority', answers, anyAddress());
        const answer = await response.json();
        expect(answer).toMatchObject({ message: expect.stringMatching(/\w+ \w+/) });
        if (response.status === 201) {
          expect(await storedPriorities(backend)).toMatchObject([
            { kind: answers.kind, said: flat(answers.said), state: 'received' },
          ]);
        } else {
          expect(response.status).toBe(400);
          expect(await count()).toBe(0);
        }
      }),
      { numRuns },
    );
  }, 300_000);

  test('a plain form says anything: it gets a page with all kept, or is led to the mistake', async () => {
    await fc.assert(
      fc.asyncProperty(fields, async (answers) => {
        await forgetAll(backend);
        const response = await sayPlainly(
          backend,
          answers as Record<string, string>,
          {},
          anyAddress(),
        );
        if (response.status === 201) {
          expect(await response.text()).toMatch(/<p class="code">[2-9A-Z-]{14}<\/p>/);
          expect(await storedPriorities(backend)).toMatchObject([
            { said: flat(answers.said).toWellFormed() },
          ]);
        } else {
          const nul = Object.values(answers).some((value) => String(value).includes('\0'));
          expect(response.status).toBe(nul ? 400 : 303);
          if (!nul) {
            expect(response.headers.get('location')).toMatch(/^\/priorities\/new\/#error-[a-z-]+$/);
          }
          expect(await count()).toBe(0);
        }
      }),
      { numRuns },
    );
  }, 300_000);

  test('a script sends values of any type and depth: nothing is stored and nothing breaks', async () => {
    await forgetAll(backend);
    await fc.assert(
      fc.asyncProperty(anyJson, async (body) => {
        const response = await call(backend, 'submit_priority', JSON.stringify(body), anyAddress());
        expect(response.status, JSON.stringify(body)).toBeOneOf([400, 404]);
        // A list of bodies is answered by a list on the embedded one.
        expect(await response.text()).toMatch(/"message" ?: ?"[^"]*\w \w/);
      }),
      { numRuns },
    );
    expect(await count()).toBe(0);
  }, 300_000);

  test('anything sent as a code, a correction or a question is answered, and never with a fault', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, async (code, said) => {
        const address = anyAddress();
        for (const [name, body] of [
          ['receipt_status', { code }],
          ['correct_submission', { code, said }],
          ['withdraw_submission', { code }],
        ] as const) {
          expect((await call(backend, name, body, address)).status).toBeOneOf([400, 404]);
        }
        const page = await post(backend, 'receipt_page', { code, step: said, said }, {}, address);
        expect(page.status).toBeOneOf([303, 400, 404]);
        const similar = await call(backend, 'similar_priorities', { said, neighbourhood: code });
        const nul = `${said}${code}`.includes('\0');
        expect(similar.status).toBe(nul ? 400 : 200);
        if (!nul) expect(await similar.json()).toEqual([]);
      }),
      { numRuns: Math.ceil(numRuns / 5) },
    );
  }, 300_000);
});
