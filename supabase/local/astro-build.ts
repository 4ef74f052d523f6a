import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Failure } from './failure.ts';

const ASTRO = fileURLToPath(new URL('../bin/astro.mjs', import.meta.resolve('astro')));

/**
 * Runs Astro in a process of its own.
 *
 * @param args its command line.
 * @param options `quiet` holds back its output unless it fails; `signal` stops it.
 * @throws Failure when it ends with an error, after printing what it said.
 */
export async function runAstro(
  args: string[],
  options: { env?: NodeJS.ProcessEnv; quiet?: boolean; signal?: AbortSignal } = {},
): Promise<void> {
  const child = spawn(process.execPath, [ASTRO, ...args], {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...options.env },
    stdio: ['ignore', options.quiet ? 'pipe' : 'inherit', options.quiet ? 'pipe' : 'inherit'],
  });
  const stop = () => child.kill();
  options.signal?.addEventListener('abort', stop);
  const said: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => said.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => said.push(chunk));
  const [code] = (await once(child, 'close')) as [number | null];
  options.signal?.removeEventListener('abort', stop);
  if (code === 0 || options.signal?.aborted) return;
  process.stderr.write(Buffer.concat(said));
  throw new Failure(`astro ${args[0]} failed; what it said is above.`);
}
