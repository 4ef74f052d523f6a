import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { projectForThisTest, READY, startCommand, type Started } from './testing/start-command.ts';

/** Expects one sentence for people after the lines of the steps, and exit code 1. */
async function expectToStopWith(started: Started, sentence: RegExp): Promise<void> {
  expect(await started.ended).toBe(1);
  expect(started.output().trim().split('\n').at(-1)).toMatch(sentence);
  expect(started.output()).not.toMatch(/^\s+at /m);
}

it('builds the site from its database, keeps what is written, and builds again only on change', async () => {
  const project = projectForThisTest();
  const first = await startCommand(project);
  await first.printed(READY);
  expect(first.output()).toMatch(/Apply migrations \(1\) … [\d.]+ s\nLoad the seeds \(1\)/);
  expect(first.output()).toContain(`Local mailbox   http://localhost:${first.port}/mailbox/`);
  expect(await (await fetch(first.url)).text()).toContain('North Hub');
  expect((await first.say('kept')).status).toBe(204);
  first.signal('SIGINT');
  expect(await first.ended).toBe(0);

  const second = await startCommand(project);
  await second.printed(READY);
  expect(second.output()).toContain('Apply migrations (0)');
  expect(second.output()).toContain('Build the site (unchanged)');
  expect(await (await fetch(second.url)).text()).toContain('North Hub');
  second.signal('SIGTERM');
  expect(await second.ended).toBe(0);

  project.write('supabase/migrations/20260102000000_more.sql', `insert into hubs values ('New')`);
  const third = await startCommand(project);
  await third.printed(READY);
  expect(third.output()).toContain('Build the site (built)');
  expect(await (await fetch(third.url)).text()).toContain('North Hub,New');
});

it('builds the site anew after each publication, and delivers letters to the mailbox', async () => {
  const started = await startCommand(projectForThisTest());
  await started.printed(READY);
  expect((await started.renameHub('The Beacon')).status).toBe(204);
  await started.printed('The site was built anew after a publication.');
  expect(await (await fetch(started.url)).text()).toContain('The Beacon');
  const mailbox = await (await fetch(`${started.url}/mailbox/`)).text();
  expect(mailbox).toContain('jo@example.org');
  expect(mailbox).toContain('The Beacon');
});

it('says that a port is taken before it does anything', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void other.close());
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const started = await startCommand(projectForThisTest(), { PORT: String(port) });
  await expectToStopWith(started, new RegExp(`^Port ${port} is taken by another program`));
  expect(started.output()).not.toContain('…');
});

it('says that it cannot write its folder', async () => {
  const project = projectForThisTest();
  project.write('.data', 'a file where the folder belongs');
  await expectToStopWith(
    await startCommand(project),
    /^\.data\/northtown cannot be written to \(ENOTDIR\)/,
  );
});

it('names the file, the line and the reason of a broken migration, and goes on once it is mended', async () => {
  const project = projectForThisTest();
  const broken = 'supabase/migrations/20260102000000_broken.sql';
  project.write(broken, 'create table half (id int);\n\nselect * from nowhere;\n');
  await expectToStopWith(
    await startCommand(project),
    /^The migration supabase\/migrations\/20260102000000_broken\.sql line 3 fails: relation "nowhere" does not exist\.$/,
  );
  project.write(broken, 'create table half (id int);');
  const mended = await startCommand(project);
  await mended.printed(READY);
  expect(mended.output()).toContain('Apply migrations (1)');
});

it('says that another process has the data folder, and leaves that one alone', async () => {
  const project = projectForThisTest();
  const first = await startCommand(project);
  await first.printed(READY);
  await expectToStopWith(
    await startCommand(project),
    /^\.data\/northtown is in use by another Hearth/,
  );
  expect((await first.say('still here')).status).toBe(204);
});

it('says that the build failed and shows why', async () => {
  const project = projectForThisTest();
  project.write('src/pages/broken.astro', '---\nthrow new Error("no such thing");\n---');
  const started = await startCommand(project);
  expect(await started.ended).toBe(1);
  expect(started.output()).toContain('no such thing');
  expect(started.output().trim()).toMatch(/astro build failed; what it said is above\.$/);
});

it.each([
  [{ COUNCIL: 'southtown' }, /^COUNCIL is "southtown", .* use northtown\.$/],
  [{ PORT: 'http' }, /^The port is "http"; set PORT to a number/],
  [{ PUBLIC_SUPABASE_URL: 'https://a.supabase.co' }, /^PUBLIC_SUPABASE_PUBLISHABLE_KEY is not set/],
])('refuses the settings %o and says what to set', async (settings, sentence) => {
  await expectToStopWith(await startCommand(projectForThisTest(), settings), sentence);
});

it('says what is wrong in the council’s own file', async () => {
  const project = projectForThisTest();
  project.write('src/council/northtown.json', '{"place": "Northtown"}');
  const started = await startCommand(project);
  expect(await started.ended).toBe(1);
  expect(started.output()).toMatch(/^src\/council\/northtown\.json is not usable/);
  expect(started.output()).toContain('at authority');
});
