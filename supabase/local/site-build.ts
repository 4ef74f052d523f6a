import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runAstro } from './astro-build.ts';
import type { Embedded } from './embedded.ts';
import { listenForBuild } from './http.ts';
import type { Project } from './project.ts';
import { siteFingerprint } from './site-fingerprint.ts';

/** A hosted Supabase that `npm run build` is set up for has no part in `npm start`. */
const EMBEDDED = { PUBLIC_SUPABASE_URL: '', PUBLIC_SUPABASE_PUBLISHABLE_KEY: '' };

const londonDate = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });

/** The folder of a council's built site, for `npm start`. */
export function siteFolder(project: Project): string {
  return join(project.data, 'site');
}

async function build(embedded: Embedded, outDir: string, signal: AbortSignal): Promise<void> {
  const { url, server } = await listenForBuild(embedded.api);
  try {
    await runAstro(['build', '--outDir', outDir], {
      env: { HEARTH_EMBEDDED_URL: url, ...EMBEDDED },
      quiet: true,
      signal,
    });
  } finally {
    server.close();
  }
}

/**
 * Builds the site from the open database unless the last build would come out the same. The old
 * site stays until the new one is whole, so that an interrupted build leaves a site to serve.
 *
 * @returns what was done, for the step's line.
 * @throws Failure when the build fails.
 */
export async function buildSite(
  project: Project,
  embedded: Embedded,
  signal: AbortSignal,
): Promise<'built' | 'unchanged'> {
  const site = siteFolder(project);
  const record = join(project.data, 'site.fingerprint');
  const today = londonDate.format(new Date());
  const fingerprint = await embedded.inTurn(() =>
    siteFingerprint(project, embedded.database, today),
  );
  if (existsSync(site) && existsSync(record) && readFileSync(record, 'utf8') === fingerprint) {
    return 'unchanged';
  }
  const next = join(project.data, 'site-next');
  rmSync(next, { recursive: true, force: true });
  await build(embedded, next, signal);
  signal.throwIfAborted();
  rmSync(record, { force: true });
  rmSync(site, { recursive: true, force: true });
  renameSync(next, site);
  writeFileSync(record, fingerprint);
  return 'built';
}
