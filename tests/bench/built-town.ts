import { globSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runAstro } from '../../supabase/local/astro-build.ts';
import { startEmbedded } from '../../supabase/local/embedded.ts';
import { listenForBuild } from '../../supabase/local/http.ts';
import { serve } from '../../supabase/local/serve.ts';
import { freePort } from '../postgres/cluster.ts';
import { townSql, type TownSize } from './town-sql.ts';

/** A town that has been built and is being served. */
export interface BuiltTown {
  url: string;
  /** How long the build took, in milliseconds. */
  built: number;
  pages: number;
  close(): Promise<void>;
}

/** Builds the site for a made-up town, with what else `sql` adds, in a folder of its own, and serves it. */
export async function builtTown(size: TownSize, sql = ''): Promise<BuiltTown> {
  const folder = await mkdtemp(join(tmpdir(), 'hearth-bench-'));
  const listening = { port: await freePort(), host: '127.0.0.1' };
  const url = `http://localhost:${listening.port}`;
  const embedded = await startEmbedded({ siteUrl: url });
  await embedded.database.exec(townSql(size) + sql);
  const building = await listenForBuild(embedded.api);
  const started = performance.now();
  await runAstro(['build', '--outDir', folder], {
    quiet: true,
    env: { HEARTH_EMBEDDED_URL: building.url },
  });
  const built = performance.now() - started;
  building.server.close();
  const server = await serve(embedded, folder, listening);
  return {
    url,
    built,
    pages: globSync('**/*.html', { cwd: folder }).length,
    async close() {
      await server.close();
      await embedded.close();
      await rm(folder, { recursive: true });
    },
  };
}
