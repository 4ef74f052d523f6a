import { request } from 'node:http';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startEmbedded, type Embedded } from './embedded.ts';
import { serve } from './serve.ts';
import { makeSmallProject, type SmallProject } from './testing/small-project.ts';
import { freePort } from '../../tests/postgres/cluster.ts';

let project: SmallProject;
let embedded: Embedded;
let server: Awaited<ReturnType<typeof serve>>;
let url: string;

beforeAll(async () => {
  project = makeSmallProject();
  project.write('site/index.html', `<h1>Home</h1>${'<p>Words.</p>'.repeat(500)}`);
  project.write('site/404.html', '<h1>Page not found</h1>');
  project.write('site/help/index.html', '<h1>Help</h1>');
  project.write('site/_astro/page.abc.js', '');
  project.write(
    'site/_headers',
    '/*\n  X-Content-Type-Options: nosniff\n  Strict-Transport-Security: max-age=1\n/help/*\n  Cache-Control: no-store\n',
  );
  embedded = await startEmbedded({ root: project.root, council: 'northtown' });
  const port = await freePort();
  server = await serve(embedded, `${project.root}/site`, { port, host: '127.0.0.1' });
  url = `http://127.0.0.1:${port}`;
  return () => project.remove();
});

afterAll(async () => {
  await server.close();
  await embedded.close();
});

const say = (init: RequestInit) =>
  fetch(`${url}/rest/v1/rpc/say?apikey=${embedded.publishableKey}`, { method: 'POST', ...init });
const json = { 'content-type': 'application/json' };

describe('the site', () => {
  it('sends pages compressed, with the headers of its _headers file', async () => {
    const home = await fetch(url, { headers: { 'accept-encoding': 'br' } });
    expect(await home.text()).toContain('<h1>Home</h1>');
    expect(home.headers.get('content-encoding')).toBe('br');
    expect(home.headers.get('x-content-type-options')).toBe('nosniff');
    expect(home.headers.get('strict-transport-security')).toBeNull();
    expect((await fetch(`${url}/help/`)).headers.get('cache-control')).toBe('no-store');
    expect((await fetch(`${url}/%68elp/`)).headers.get('cache-control')).toBe('no-store');
  });

  it('leads to the address with a slash at its end, keeping the question', async () => {
    const response = await fetch(`${url}/help?line=1`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([301, '/help/?line=1']);
  });

  it('never leads to another host', async () => {
    const asked = request(url, { path: '/.//help' }).end();
    const [response] = await once(asked, 'response');
    expect(response.headers.location).toBe('/help/');
  });

  it.each(['/nowhere/', '/_headers', '/..%2f..%2fpackage-lock.json', '/%ff', '/%00'])(
    'shows its own page for %s, which is not there',
    async (path) => {
      const response = await fetch(url + path);
      expect(response.status).toBe(404);
      expect(await response.text()).toBe('<h1>Page not found</h1>');
    },
  );

  it('refuses a form sent to a page', async () => {
    expect((await fetch(url, { method: 'POST', body: 'a=1' })).status).toBe(405);
  });
});

describe('the API', () => {
  it('believes the socket about where a request comes from, never the request', async () => {
    await say({
      body: new URLSearchParams({ said: 'here' }),
      headers: { 'x-forwarded-for': '203.0.113.9', forwarded: 'for=203.0.113.9' },
    });
    const { rows } = await embedded.database.query('select * from notes');
    expect(rows).toEqual([{ said: 'here', address: '127.0.0.1' }]);
  });

  it.each([
    ['unfinished JSON', { body: '{"said":', headers: json }, 400],
    ['invalid UTF-8', { body: new Uint8Array([0x22, 0xff, 0x22]), headers: json }, 400],
    [
      'a form that is not UTF-8',
      { body: 'said=%ff', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      400,
    ],
    ['an object where text belongs', { body: '{"said":{"a":1}}', headers: json }, 400],
    ['a zero byte', { body: '{"said":"\\u0000"}', headers: json }, 400],
    ['XML', { body: '<said/>', headers: { 'content-type': 'application/xml' } }, 400],
    ['an unknown argument', { body: '{"shout":"x"}', headers: json }, 404],
    ['a wrong method', { method: 'PUT', body: '{}', headers: json }, 405],
    ['more than 1 MB', { body: JSON.stringify({ said: 'a'.repeat(2 ** 20) }), headers: json }, 413],
  ])('answers %s with a sentence and stores nothing', async (_what, init, status) => {
    const before = await embedded.database.query('select count(*) from notes');
    const response = await say(init);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ message: expect.stringMatching(/\w/) });
    expect(await embedded.database.query('select count(*) from notes')).toEqual(before);
  });

  it('shows a form that was sent without scripts a page where the database fails, and a script what it reads', async () => {
    project.write('site/500.html', '<h1>Not just now</h1>');
    const down = { ...embedded, api: () => Promise.reject(new Error('The database is down.')) };
    const port = await freePort();
    const failing = await serve(down, `${project.root}/site`, { port, host: '127.0.0.1' });
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const post = (accept: string) =>
      fetch(`http://127.0.0.1:${port}/rest/v1/rpc/say`, {
        method: 'POST',
        body: new URLSearchParams({ said: 'here' }),
        headers: { accept },
      });
    const shown = await post('text/html,application/xhtml+xml,*/*;q=0.8');
    expect([shown.status, await shown.text()]).toEqual([503, '<h1>Not just now</h1>']);
    const read = await post('*/*');
    expect([read.status, (await read.json()).code]).toEqual([500, '500']);
    logged.mockRestore();
    await failing.close();
  });

  it('refuses TRACE, which would send headers back', async () => {
    const asked = request(`${url}/rest/v1/rpc/say`, { method: 'TRACE' }).end();
    const [response] = await once(asked, 'response');
    expect(response.statusCode).toBe(405);
  });

  it('stops reading a body that never says how long it is', async () => {
    const endless = request(`${url}/rest/v1/rpc/say`, { method: 'POST' });
    endless.on('error', () => undefined);
    const answered = once(endless, 'response');
    while (!endless.destroyed && endless.write('a'.repeat(2 ** 16))) continue;
    for (let sent = 0; sent < 32; sent += 1) endless.write('a'.repeat(2 ** 16));
    const [response] = await answered;
    expect(response.statusCode).toBe(413);
    endless.destroy();
  });

  it('keeps what migrations revoke revoked, as hosted Supabase does', async () => {
    const response = await fetch(`${url}/rest/v1/notes?apikey=${embedded.publishableKey}`);
    expect(await response.json()).toMatchObject({ code: '42501' });
  });

  it('knows nobody without a key', async () => {
    expect((await fetch(`${url}/rest/v1/hubs`)).status).toBe(401);
    expect((await fetch(`${url}/rest/v1/hubs?apikey=sb_secret_guess`)).status).toBe(401);
  });
});

it('shows the mail that would have been sent, as text', async () => {
  await embedded.outbox.send({
    to: 'worker@example.org',
    subject: 'Sign in <now>',
    text: 'Follow http://localhost/verify?token=1&type=magiclink',
    html: '<b>unused</b>',
  });
  const mailbox = await (await fetch(`${url}/mailbox/`)).text();
  expect(mailbox).toContain('Sign in &lt;now&gt;');
  expect(mailbox).toContain('<a href="http://localhost/verify?token=1&amp;type=magiclink">');
});
