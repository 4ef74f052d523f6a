import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';

const run = promisify(execFile);
const CLI = fileURLToPath(new URL('../../node_modules/supabase/dist/supabase.js', import.meta.url));

/**
 * Runs the Supabase CLI as somebody who deploys would.
 *
 * @returns what it wrote to standard output.
 * @throws with what it wrote to standard error when it fails.
 */
export async function supabaseCli(args: string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [CLI, ...args, '--agent', 'no'], {
    env: {
      ...process.env,
      DO_NOT_TRACK: '1',
      SUPABASE_TELEMETRY_DISABLED: '1',
      PGSSLMODE: 'disable',
    },
    maxBuffer: 16 * 1024 * 1024,
  });
  return stdout;
}

/** Applies supabase/migrations with `db push`. */
export async function pushMigrations(databaseUrl: string): Promise<void> {
  await supabaseCli(['db', 'push', '--yes', `--remote=${databaseUrl}`]);
}

/** Generates the TypeScript types of the exposed schema. */
export async function generateTypes(databaseUrl: string): Promise<string> {
  return supabaseCli([
    'gen',
    'types',
    '--lang',
    'typescript',
    '--schema',
    'public',
    `--remote=${databaseUrl}`,
  ]);
}
