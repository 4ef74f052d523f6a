import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { freePort } from '../../../tests/postgres/cluster.ts';
import { makeSmallProject, type SmallProject } from './small-project.ts';

const START = fileURLToPath(new URL('../commands/start.ts', import.meta.url));

/** A running `npm start`. */
export interface Started {
  url: string;
  port: number;
  /** Everything printed so far. */
  output: () => string;
  /** Resolves once the text is printed; rejects with the output if the command ends first. */
  printed: (text: string) => Promise<void>;
  signal: (name: NodeJS.Signals) => void;
  /** Resolves to the exit code once it has ended. */
  ended: Promise<number | null>;
  /** Calls the function `say` of the small project. */
  say: (said: string, init?: RequestInit) => Promise<Response>;
  /** Calls its function `rename_hub`, which publishes the name and writes a letter. */
  renameHub: (name: string) => Promise<Response>;
}

/** Starts a project as `npm start` does, on a free port; the test's end stops it. */
export async function startCommand(
  project: SmallProject,
  env: NodeJS.ProcessEnv = {},
): Promise<Started> {
  const port = env.PORT ?? String(await freePort());
  const child = spawn(process.execPath, [START], {
    cwd: project.root,
    env: { PATH: process.env.PATH, COUNCIL: 'northtown', ...env, PORT: port },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  let said = '';
  const watchers = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      for (const look of watchers) look();
    });
  }
  const printed = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => said.includes(text) && resolve();
      watchers.add(look);
      look();
      void ended.then(() => reject(new Error(`It ended without printing "${text}":\n${said}`)));
    });
  const url = `http://127.0.0.1:${port}`;
  const call = (name: string, fields: Record<string, string>, init?: RequestInit) =>
    fetch(`${url}/rest/v1/rpc/${name}?apikey=sb_publishable_hearth_local`, {
      method: 'POST',
      body: new URLSearchParams(fields),
      ...init,
    });
  return {
    url,
    port: Number(port),
    output: () => said,
    printed,
    signal: (name) => void child.kill(name),
    ended,
    say: (text, init) => call('say', { said: text }, init),
    renameHub: (name) => call('rename_hub', { name }),
  };
}

/** What `npm start` prints once it answers. */
export const READY = 'Press Ctrl-C to stop.';

/** A small project that is removed when the test ends. */
export function projectForThisTest(): SmallProject {
  const project = makeSmallProject();
  onTestFinished(project.remove);
  return project;
}
