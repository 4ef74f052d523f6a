import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openDatabase } from './database.ts';
import type { SmallProject } from './testing/small-project.ts';
import { projectForThisTest, READY, startCommand, type Started } from './testing/start-command.ts';

const WRITERS = 4;
const ENOUGH = 60;

/** Writes from several connections until the server goes; resolves to what it acknowledged. */
async function writeUntilItStops(started: Started, onEnough: () => void): Promise<string[]> {
  const acknowledged: string[] = [];
  async function writeOn(writer: number): Promise<void> {
    for (let count = 0; ; count += 1) {
      const said = `${writer}-${count}`;
      try {
        if ((await started.say(said)).status !== 204) return;
      } catch {
        return;
      }
      acknowledged.push(said);
      if (acknowledged.length === ENOUGH) onEnough();
    }
  }
  await Promise.all(Array.from({ length: WRITERS }, (_, writer) => writeOn(writer)));
  return acknowledged;
}

async function storedNotes({ root }: SmallProject): Promise<string[]> {
  const connection = await openDatabase({ dataDir: join(root, '.data/northtown/database') });
  const { rows } = await connection.driver.query<{ said: string }>('select said from notes');
  await connection.close();
  return rows.map((row) => row.said);
}

it.each(['SIGKILL', 'SIGTERM', 'SIGINT'] as const)(
  'loses nothing that it acknowledged when %s comes in the middle of writes',
  async (signal) => {
    const project = projectForThisTest();
    const started = await startCommand(project);
    await started.printed(READY);
    const acknowledged = await writeUntilItStops(started, () => started.signal(signal));
    expect(await started.ended).toBe(signal === 'SIGKILL' ? null : 0);
    expect(acknowledged.length).toBeGreaterThanOrEqual(ENOUGH);
    expect(await storedNotes(project)).toEqual(expect.arrayContaining(acknowledged));

    const again = await startCommand(project);
    await again.printed(READY);
    expect((await again.say('after')).status).toBe(204);
  },
);

it('stops in the middle of a build, and the next start builds', async () => {
  const project = projectForThisTest();
  project.write(
    'src/pages/slow.astro',
    `---\nawait fetch(process.env.HEARTH_EMBEDDED_URL + '/rest/v1/hubs');\nawait new Promise(() => setInterval(() => {}, 1000));\n---`,
  );
  const started = await startCommand(project);
  await started.printed('Load the seeds');
  started.signal('SIGINT');
  expect(await started.ended).toBe(0);
  project.write('src/pages/slow.astro', '<h1>Quick</h1>');
  const again = await startCommand(project);
  await again.printed(READY);
  expect((await fetch(`${again.url}/slow/`)).status).toBe(200);
});
