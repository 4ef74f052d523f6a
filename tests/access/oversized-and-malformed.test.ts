import { expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { hubReport, sendForm, sendJson, storedReports } from './reports.ts';

const megabyte = 'x'.repeat(1_000_000);
const form = { 'content-type': 'application/x-www-form-urlencoded' };
const json = { 'content-type': 'application/json' };
const fields = new URLSearchParams(hubReport()).toString();

await onEveryBackend((backend) => {
  const post = (body: BodyInit, headers: Record<string, string>) =>
    backend.send('/rpc/report_listing', { method: 'POST', headers, body });

  async function expectSentence(response: Response, ...statuses: number[]) {
    expect(response.status).toBeOneOf(statuses);
    expect(await response.json()).toMatchObject({ message: expect.stringMatching(/\w+ \w+/) });
    expect(await storedReports(backend)).toEqual([]);
  }

  test('a megabyte of words is told to be shorter', async () => {
    const response = await sendJson(backend, hubReport({ details: megabyte }));
    expect(await response.clone().json()).toMatchObject({ fields: { details: 'too_long' } });
    await expectSentence(response, 400);
    const plain = await sendForm(backend, hubReport({ details: megabyte }));
    expect(plain.headers.get('location')).toMatch(/#error-details-too-long$/);
  });

  test.each(['listing_type', 'listing_id', 'problem', 'email', 'idempotency_key', 'seconds_taken'])(
    'a megabyte of %s is refused',
    async (field) => {
      await expectSentence(await sendJson(backend, hubReport({ [field]: megabyte })), 400, 404);
    },
  );

  test.each([
    ['nothing', ''],
    ['half of it', '{"problem": "clo'],
    ['a list', '[]'],
    ['a number', '7'],
    ['only blanks', ' '],
  ])('JSON that is %s is refused', async (_, body) => {
    const response = await post(body, json);
    expect(response.status).toBeOneOf([400, 404]);
    expect(await storedReports(backend)).toEqual([]);
  });

  test.each([{ problem: ['closed'] }, { problem: null }, { details: null }, { listing_id: 7 }])(
    'an answer of another type is refused: %j',
    async (more) => {
      await expectSentence(await sendJson(backend, hubReport(more)), 400, 404);
    },
  );

  test('a NUL character, which PostgreSQL cannot keep, is refused', async () => {
    await expectSentence(await sendJson(backend, hubReport({ details: 'a\0b' })), 400);
    await expectSentence(await post(`${fields}%00`, form), 400);
  });

  test('JSON that is not UTF-8 is refused', async () => {
    const body = Buffer.from(JSON.stringify(hubReport({ details: 'caf\xe9' })), 'latin1');
    await expectSentence(await post(body, json), 400);
  });

  test('a form that is not UTF-8 stores nothing', async () => {
    const response = await post(`${fields}%ff%fe`, form);
    // PostgREST 12 fails on such a form before it asks the database; browsers never send one.
    expect(response.status).toBe(backend.name === 'PostgREST' ? 500 : 400);
    expect(await storedReports(backend)).toEqual([]);
  });

  test('a field that the form does not have is refused', async () => {
    await expectSentence(await post(`${fields}&role=admin`, form), 404);
    await expectSentence(await sendJson(backend, hubReport({ created_at: '2020-01-01' })), 404);
  });

  test.each(['text/plain', 'application/xml', 'multipart/form-data; boundary=x'])(
    'a body of type %s is refused',
    async (type) => {
      await expectSentence(await post(fields, { 'content-type': type }), 400, 404, 415);
    },
  );

  test.each(['GET', 'PUT', 'PATCH', 'DELETE'])('the method %s is refused', async (method) => {
    const path = method === 'GET' ? `/rpc/report_listing?${fields}` : '/rpc/report_listing';
    await expectSentence(await backend.send(path, { method }), 405);
  });
});
