import { expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { hubReport, sendForm, sendJson, storedReports } from './reports.ts';

await onEveryBackend((backend) => {
  const send = (number: number, address: string) =>
    sendJson(backend, hubReport({ details: `Report ${number}` }), address);

  test('the twenty-first report in an hour from one address is refused with a sentence', async () => {
    for (let number = 1; number <= 20; number += 1) {
      expect((await send(number, '192.0.2.1')).status).toBe(201);
    }
    const refused = await send(21, '192.0.2.1');
    expect(refused.status).toBe(429);
    expect(await refused.json()).toMatchObject({
      code: 'too_many',
      message: expect.stringMatching(/try again in an hour\.$/),
    });
    expect(await storedReports(backend)).toHaveLength(20);
  });

  test('a neighbour can still report, and a plain form is led to the words', async () => {
    await backend.rows(
      `update private.form_limits set submissions = 1 where form = 'report_listing'`,
    );
    await send(1, '192.0.2.1');
    const form = await sendForm(backend, hubReport({ details: '2' }), {}, '192.0.2.1');
    expect(form.status).toBe(303);
    expect(form.headers.get('location')).toBe('/hubs/attacked-hub/report/#error-too-many');
    expect((await send(3, '192.0.2.2')).status).toBe(201);
    await backend.rows(
      `update private.form_limits set submissions = 20 where form = 'report_listing'`,
    );
  });

  test('claiming to forward for others, or moving within an IPv6 network, changes nothing', async () => {
    await backend.rows(
      `update private.form_limits set submissions = 1 where form = 'report_listing'`,
    );
    await send(1, '2001:db8::1');
    const moved = await send(2, '2001:db8::ffff');
    const claimed = await backend.send(
      '/rpc/report_listing',
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': '203.0.113.9' },
        body: JSON.stringify(hubReport({ details: '3' })),
      },
      '2001:db8::2',
    );
    expect([moved.status, claimed.status]).toEqual([429, 429]);
    await backend.rows(
      `update private.form_limits set submissions = 20 where form = 'report_listing'`,
    );
  });

  test('a new port for every report changes nothing', async () => {
    await backend.rows(
      `update private.form_limits set submissions = 1 where form = 'report_listing'`,
    );
    const statuses: number[] = [];
    for (const address of ['192.0.2.5:50000', '192.0.2.5:50001', '192.0.2.5']) {
      statuses.push((await send(statuses.length, address)).status);
    }
    for (const address of ['[2001:db8:5::1]:443', '[2001:db8:5::2]:444', '2001:db8:5::3']) {
      statuses.push((await send(statuses.length, address)).status);
    }
    await backend.rows(
      `update private.form_limits set submissions = 20 where form = 'report_listing'`,
    );
    expect(statuses).toEqual([201, 429, 429, 201, 429, 429]);
  });

  test('one flooder does not silence everyone behind a dual-stack proxy', async () => {
    await backend.rows(
      `update private.form_limits set submissions = 1 where form = 'report_listing'`,
    );
    const statuses: number[] = [];
    for (const address of ['::ffff:192.0.2.6', '::ffff:192.0.2.6', '::ffff:192.0.2.7']) {
      statuses.push((await send(statuses.length, address)).status);
    }
    await backend.rows(
      `update private.form_limits set submissions = 20 where form = 'report_listing'`,
    );
    expect(statuses).toEqual([201, 429, 201]);
  });

  test('no address is kept, only a hash that cannot be made again once its day is over', async () => {
    const hashes = () =>
      backend.rows(`select encode(address_hash, 'hex') as hash from private.submission_counts`);
    await send(1, '192.0.2.77');
    const [first] = await hashes();
    expect(first?.hash).toMatch(/^[0-9a-f]{64}$/);

    await backend.rows(`update private.daily_salts set day = day - 1`);
    await backend.rows(`select private.forget_expired()`);
    await send(2, '192.0.2.77');
    const all = await hashes();
    expect(all).toHaveLength(2);
    expect(all[0]).not.toEqual(all[1]);
  });

  test('undoing old hashes fails, also where the daily clearing was never set up', async () => {
    await backend.rows(`update private.daily_salts set day = day - 2`);
    await send(1, '192.0.2.78');
    const kept = await backend.rows(
      `select day = (now() at time zone 'UTC')::date as today from private.daily_salts`,
    );
    expect(kept).toEqual([{ today: true }]);
  });
});
