import { expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { hubReport, sendForm, sendJson, storedReports } from './reports.ts';

await onEveryBackend((backend) => {
  test('ten copies with one key, sent at once, are one report with one answer', async () => {
    const report = hubReport({ email: 'jo@example.com', idempotency_key: 'race-0123456789abcdef' });
    const copies = Array.from({ length: 10 }, () => sendJson(backend, report));
    const answers = await Promise.all(
      copies.map(async (copy) => `${(await copy).status} ${await (await copy).text()}`),
    );
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toMatch(/^201 /);
    expect(await storedReports(backend)).toHaveLength(1);
  });

  test('a double tap on a plain form is one report, thanked twice', async () => {
    const taps = [sendForm(backend, hubReport()), sendForm(backend, hubReport())];
    for (const tap of await Promise.all(taps)) {
      expect(tap.headers.get('location')).toBe('/report/thank-you/');
    }
    expect(await storedReports(backend)).toHaveLength(1);
  });

  test('a race for the last place under the limit lets exactly one through', async () => {
    await backend.rows(
      `update private.form_limits set submissions = 1 where form = 'report_listing'`,
    );
    const racers = Array.from({ length: 8 }, (_, number) =>
      sendJson(backend, hubReport({ details: `Racer ${number}` }), '192.0.2.50'),
    );
    const statuses = (await Promise.all(racers)).map(({ status }) => status).sort();
    await backend.rows(
      `update private.form_limits set submissions = 20 where form = 'report_listing'`,
    );
    expect(statuses).toEqual([201, ...Array<number>(7).fill(429)]);
    expect(await storedReports(backend)).toHaveLength(1);
  });

  test('a copy that was over the limit can be sent again later', async () => {
    await backend.rows(
      `update private.form_limits set submissions = 1 where form = 'report_listing'`,
    );
    await sendJson(backend, hubReport({ details: 'First' }), '192.0.2.60');
    const second = hubReport({ details: 'Second', idempotency_key: 'later-0123456789abcdef' });
    expect((await sendJson(backend, second, '192.0.2.60')).status).toBe(429);
    await backend.rows(
      `update private.form_limits set submissions = 20 where form = 'report_listing'`,
    );
    expect((await sendJson(backend, second, '192.0.2.60')).status).toBe(201);
    expect(await storedReports(backend)).toHaveLength(2);
  });
});
