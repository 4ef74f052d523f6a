import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyAddress, onEveryBackend } from './backends.ts';
import { call } from './calls.ts';
import { aGroup, forgetGroups, storedGroups, tellPlainly } from './groups.ts';

const RUNS = { PostgREST: 600, 'the embedded Supabase': 60 };

const text = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme' }) },
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme', minLength: 298, maxLength: 302, size: 'max' }),
  fc.constantFrom('', ' ', '\r\n', '\0', "'", '<b>', '%', '\\', '\ufeff', '\ud83d\ude00', 'NaN'),
);
const names = [
  ...Object.keys(aGroup()),
  ...['place', 'for_whom', 'cost', 'volunteers', 'group_email', 'group_phone', 'group_web'],
  ...['agreed', 'your_name', 'your_email', 'your_phone', 'idempotency_key', 'website'],
  'seconds_taken',
];
/** Good answers, odd in a few places. */
const answers = fc
  .record(Object.fromEntries(names.map((name) => [name, text])))
  .chain((odd) =>
    fc
      .subarray(names, { maxLength: 4 })
      .map((few) => aGroup(Object.fromEntries(few.map((name) => [name, odd[name]!])))),
  );
const anyJson = fc.oneof(
  fc.record(Object.fromEntries(names.map((name) => [name, fc.jsonValue()])), { requiredKeys: [] }),
  fc.jsonValue({ maxDepth: 12 }),
);

await onEveryBackend((backend) => {
  const numRuns = RUNS[backend.name];
  const count = async () => (await storedGroups(backend)).length;

  test('a script tells anything: it is kept, or refused with a sentence', async () => {
    await fc.assert(
      fc.asyncProperty(answers, async (told) => {
        await forgetGroups(backend);
        const response = await call(backend, 'submit_group', told, anyAddress());
        expect(await response.json()).toMatchObject({ message: expect.stringMatching(/\w+ \w+/) });
        expect(response.status).toBeOneOf([201, 400]);
        expect(await count()).toBe(response.status === 201 ? 1 : 0);
      }),
      { numRuns },
    );
  }, 300_000);

  test('a plain form tells anything: it is kept, or comes back with what is wrong', async () => {
    await fc.assert(
      fc.asyncProperty(answers, async (told) => {
        await forgetGroups(backend);
        const response = await tellPlainly(backend, told, {}, anyAddress());
        expect(response.status).toBeOneOf([303, 400]);
        expect(await count()).toBe(response.status === 303 ? 1 : 0);
      }),
      { numRuns },
    );
  }, 300_000);

  test('a script sends values of any type and depth, and nothing breaks', async () => {
    await forgetGroups(backend);
    await fc.assert(
      fc.asyncProperty(anyJson, async (body) => {
        const response = await call(backend, 'submit_group', JSON.stringify(body), anyAddress());
        expect(response.status, JSON.stringify(body)).toBeOneOf([400, 404]);
      }),
      { numRuns },
    );
    expect(await count()).toBe(0);
  }, 300_000);
});
