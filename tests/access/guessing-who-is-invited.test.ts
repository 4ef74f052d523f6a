import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEmbedded, type Embedded } from '../../supabase/local/embedded.ts';
import { ASKING_TAKES, guardSignIn, MOST_TRIES } from '../../supabase/local/sign-in.ts';
import { anyAddress } from './backends.ts';

// The auth service is the embedded one: hosted Supabase's is not to be had without Docker, and
// docs/deploying.md says how it differs.
const invited = 'worker@demonstration.example';
const removed = 'link@demonstration.example';
let supabase: Embedded;

beforeAll(async () => {
  supabase = await startEmbedded({ demonstration: true });
  await supabase.database.exec(`
    update public.staff set removed_at = now() where email = '${removed}';
    select private.let_sign_in(id, false) from public.staff where email = '${removed}'`);
});
afterAll(() => supabase.close());

function post(path: string, body: object, api = supabase.api, address = anyAddress()) {
  const request = new Request(`http://localhost/auth/v1${path}`, {
    method: 'POST',
    headers: { apikey: supabase.publishableKey, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return api(request, address);
}
const letters = (to: string) =>
  [...supabase.outbox.messages.values()].flat().filter((letter) => letter.to === to);
const codeFor = (to: string) => /\b\d{6}\b/.exec(letters(to).at(-1)!.text!)![0];
const verify = (email: string, token: string, address?: string) =>
  post('/verify', { type: 'magiclink', email, token }, supabase.api, address);
const users = () => supabase.database.query('select from auth.users');

test.each(['/otp', '/magiclink'])(
  'asking for a code at %s is answered alike, and as late, for anybody',
  async (path) => {
    const answers = await Promise.all(
      [invited, removed, `${randomUUID()}@elsewhere.example`].map(async (email) => {
        const began = performance.now();
        const response = await post(path, { email, create_user: false });
        const took = performance.now() - began;
        return {
          status: response.status,
          body: await response.text(),
          headers: [...response.headers].filter(([name]) => name !== 'date'),
          soon: took < ASKING_TAKES - 1,
        };
      }),
    );
    expect(answers[0]).toMatchObject({ status: 200, body: '{}', soon: false });
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    expect(letters(invited)).not.toHaveLength(0);
    expect(letters(removed)).toHaveLength(0);
  },
);

test('a stranger makes no account, whatever they send', async () => {
  const before = (await users()).rows.length;
  await post('/otp', { email: `${randomUUID()}@elsewhere.example`, create_user: true });
  await post('/otp', { email: `${randomUUID()}@elsewhere.example` });
  await post('/signup', { email: `${randomUUID()}@elsewhere.example`, password: randomUUID() });
  expect((await users()).rows).toHaveLength(before);
});

test('a code works once, for its address alone, and for ten minutes', async () => {
  await post('/otp', { email: invited, create_user: false });
  const code = codeFor(invited);
  expect((await verify('manager@demonstration.example', code)).status).toBe(403);
  await supabase.database.exec(
    `update auth.users set recovery_sent_at = now() - interval '10 minutes 1 second' where email = '${invited}'`,
  );
  expect((await verify(invited, code)).status).toBe(403);
  await supabase.database.exec(
    `update auth.users set recovery_sent_at = now() where email = '${invited}'`,
  );
  expect((await verify(invited, code)).status).toBe(200);
  expect((await verify(invited, code)).status).toBe(403);
});

test('codes are not guessed: after thirty tries an address waits five minutes', async () => {
  await post('/otp', { email: invited, create_user: false });
  const code = codeFor(invited);
  const wrong = code === '000000' ? '000001' : '000000';
  let minutes = 0;
  const api = guardSignIn(
    // The guard within would count the same address by the real clock.
    (request) => supabase.api(request, anyAddress()),
    () => minutes * 60_000,
  );
  const guess = (token: string) =>
    post('/verify', { type: 'magiclink', email: invited, token }, api, '10.9.9.9');
  for (let tries = 0; tries < MOST_TRIES; tries += 1) expect((await guess(wrong)).status).toBe(403);
  expect((await guess(code)).status).toBe(429);
  minutes = 5;
  expect((await guess(wrong)).status).toBe(403);
});

test('signing out everywhere ends every session at the next request', async () => {
  const signIn = async () => {
    await post('/otp', { email: invited, create_user: false });
    const session = (await (await verify(invited, codeFor(invited))).json()) as {
      access_token: string;
      refresh_token: string;
    };
    return session;
  };
  const [here, there] = [await signIn(), await signIn()];
  const account = async (token: string) => {
    const headers = { apikey: supabase.publishableKey, authorization: `Bearer ${token}` };
    const request = new Request('http://localhost/rest/v1/rpc/my_account', {
      method: 'POST',
      headers,
    });
    return (await supabase.api(request, anyAddress())).json() as Promise<unknown>;
  };
  expect(await account(here.access_token)).toMatchObject({ role: 'community_development' });
  expect(await account(there.access_token)).toMatchObject({ role: 'community_development' });
  const leave = new Request('http://localhost/auth/v1/logout?scope=global', {
    method: 'POST',
    headers: { apikey: supabase.publishableKey, authorization: `Bearer ${here.access_token}` },
  });
  expect((await supabase.api(leave, anyAddress())).status).toBe(204);
  expect(await account(here.access_token)).toBeNull();
  expect(await account(there.access_token)).toBeNull();
  const renewed = await post('/token?grant_type=refresh_token', {
    refresh_token: there.refresh_token,
  });
  expect(renewed.status).toBe(400);
  const { rows } = await supabase.database.query(
    `select from auth.sessions s join auth.users u on u.id = s.user_id where u.email = '${invited}'`,
  );
  expect(rows).toHaveLength(0);
});
