import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Failure } from './failure.ts';

/**
 * Runs an installed tool with its output on the terminal.
 *
 * @param tool its name in node_modules/.bin.
 * @throws Failure when it ends with an error.
 */
export async function runTool(
  tool: string,
  args: string[],
  { env = {}, signal }: { env?: NodeJS.ProcessEnv; signal?: AbortSignal } = {},
): Promise<void> {
  const bin = join(process.cwd(), 'node_modules/.bin');
  const child = spawn(join(bin, tool), args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    // The tools start with "env node": theirs must be the Node.js that comes with the packages.
    env: {
      ...process.env,
      PATH: `${bin}:${process.env.PATH}`,
      ASTRO_TELEMETRY_DISABLED: '1',
      ...env,
    },
  });
  const stop = () => child.kill();
  signal?.addEventListener('abort', stop);
  const [code] = (await once(child, 'close')) as [number | null];
  signal?.removeEventListener('abort', stop);
  if (code !== 0 && !signal?.aborted) throw new Failure(`${tool} found something to put right.`);
}
