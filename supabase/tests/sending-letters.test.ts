import { createHmac } from 'node:crypto';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { openMigratedDatabase } from './migrated-database.ts';

const SERVICE = '26785a09-ab16-4eb0-8407-a37497a57506';
const SECRET = '3d844edf-8d35-48ac-975b-e847b4f122b0';
const TEMPLATE = 'f33517ff-2a88-4f6e-b855-c550268ce08a';

// pg_net and Vault as far as they are used: what was posted is kept, answers are put in by the test.
const STAND_INS = `
  create schema net;
  create table net.posted (id bigint generated always as identity, url text, body jsonb, headers jsonb);
  create table net._http_response (id bigint, status_code integer);
  create function net.http_post(url text, body jsonb default '{}', headers jsonb default '{}') returns bigint
  language sql as 'insert into net.posted (url, body, headers) values (url, body, headers) returning id';
  create schema vault;
  create table vault.decrypted_secrets (name text, decrypted_secret text);
  insert into vault.decrypted_secrets values ('notify_api_key', 'live-${SERVICE}-${SECRET}');
  insert into private.notify_settings (template_id) values ('${TEMPLATE}');`;

const database = await openMigratedDatabase();
afterAll(() => database.close());
beforeEach(async () => {
  await database.exec(`
    drop schema if exists net cascade; drop schema if exists vault cascade;
    delete from private.notify_settings; delete from private.outgoing_letters;
    select private.send_letter('jo@example.org', 'Your code', 'ABCD')`);
});

const run = () => database.exec('select private.send_waiting_letters()');
const rows = async (sql: string) => (await database.query<Record<string, unknown>>(sql)).rows;
const answer = (status: number) =>
  database.exec(`insert into net._http_response select max(id), ${status} from net.posted`);
const later = (interval: string) =>
  database.exec(`update private.outgoing_letters set asked_at = asked_at - interval '${interval}'`);

test('a letter is posted once, as GOV.UK Notify asks, and deleted once it was taken', async () => {
  await database.exec(STAND_INS);
  await run();
  await run();
  const posted = await rows('select url, body, headers from net.posted');
  expect(posted).toHaveLength(1);
  expect(posted[0]).toMatchObject({
    url: 'https://api.notifications.service.gov.uk/v2/notifications/email',
    body: {
      email_address: 'jo@example.org',
      template_id: TEMPLATE,
      personalisation: { subject: 'Your code', body: 'ABCD' },
    },
  });
  await answer(201);
  await run();
  expect(await rows('select from private.outgoing_letters')).toEqual([]);
});

test('its token names the service and is signed with the secret', async () => {
  await database.exec(STAND_INS);
  await run();
  const [posted] = await rows(`select headers ->> 'Authorization' as bearer from net.posted`);
  const [head, claims, signature] = String(posted!.bearer).replace('Bearer ', '').split('.');
  expect(JSON.parse(Buffer.from(claims!, 'base64url').toString())).toMatchObject({
    iss: SERVICE,
    iat: expect.closeTo(Date.now() / 1000, -1) as number,
  });
  const signed = createHmac('sha256', SECRET).update(`${head}.${claims}`).digest('base64url');
  expect(signature).toBe(signed);
});

test('a letter that was refused is tried again, later each time, and kept', async () => {
  await database.exec(STAND_INS);
  await run();
  await answer(500);
  await run();
  expect(await rows('select from net.posted')).toHaveLength(1);
  await later('2 minutes');
  await run();
  expect(await rows('select from net.posted')).toHaveLength(2);
  await answer(500);
  await later('90 seconds');
  await run();
  expect(await rows('select from net.posted')).toHaveLength(2);
  expect(await rows('select from private.outgoing_letters')).toHaveLength(1);
});

test('a letter that got no answer is tried again after ten minutes', async () => {
  await database.exec(STAND_INS);
  await run();
  await later('9 minutes');
  await run();
  expect(await rows('select from net.posted')).toHaveLength(1);
  await later('2 minutes');
  await run();
  expect(await rows('select from net.posted')).toHaveLength(2);
});

test('what strangers have us send goes last, and what was refused holds up nothing', async () => {
  await database.exec(`${STAND_INS}
    delete from private.outgoing_letters;
    select private.send_letter(n || '@example.org', 'We have your message', '', can_wait => true)
      from generate_series(1, 150) n;
    select private.send_letter('ann@example.org', 'Sign in', '')`);
  const to = async () =>
    (await rows(`select body ->> 'email_address' as to from net.posted`)).map((row) => row.to);
  await run();
  expect(await to()).toHaveLength(100);
  expect((await to())[0]).toBe('ann@example.org');
  await database.exec('insert into net._http_response select id, 400 from net.posted');
  await run();
  expect(new Set(await to()).size).toBe(151);
});

test('without a service to send them, letters wait', async () => {
  await run();
  expect(await rows('select tries from private.outgoing_letters')).toEqual([{ tries: 0 }]);
});
