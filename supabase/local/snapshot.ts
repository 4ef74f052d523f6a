import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { openAsBlob } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PgliteConnection } from '@supabase/lite/pglite';
import { applyMigrations, applySeeds } from './apply-sql.ts';
import { hostedDefaultsSql, openDatabase } from './database.ts';
import type { Project } from './project.ts';
import { readMigrations, readSeeds, type Migration, type SqlFile } from './sql-files.ts';

/** Changes whenever anything that shapes a new database changes. */
function databaseKey(kind: string, files: SqlFile[]): string {
  const hash = createHash('sha256').update(hostedDefaultsSql());
  hash.update(readFileSync(new URL('./database.ts', import.meta.url)));
  for (const file of files) hash.update(`\0${file.path}\0${file.sql}`);
  return `${kind}-${hash.digest('hex').slice(0, 16)}`;
}

async function keepSnapshot(connection: PgliteConnection, folder: string, key: string) {
  mkdirSync(folder, { recursive: true });
  const dump = await connection.driver.dumpDataDir('none');
  const unfinished = join(folder, `${key}.${process.pid}`);
  await writeFile(unfinished, Buffer.from(await dump.arrayBuffer()));
  renameSync(unfinished, join(folder, `${key}.tar`));
  for (const name of readdirSync(folder)) {
    const sameKind = name.startsWith(key.split('-')[0]!);
    if (sameKind && name.endsWith('.tar') && name !== `${key}.tar`) rmSync(join(folder, name));
  }
}

/**
 * Opens an in-memory database with migrations and seeds. The first takes seconds; later ones restore
 * a copy kept under `.data`, until a migration or a seed changes.
 *
 * @param kind names the copy; `prepare` is what is done before the migrations.
 */
async function openKept(
  { data }: Project,
  kind: string,
  files: { migrations: Migration[]; seeds: SqlFile[] },
  prepare?: (connection: PgliteConnection) => Promise<unknown>,
): Promise<PgliteConnection> {
  const key = databaseKey(kind, [...files.migrations, ...files.seeds]);
  const folder = join(data, 'snapshot');
  const kept = join(folder, `${key}.tar`);
  if (existsSync(kept)) return openDatabase({ snapshot: await openAsBlob(kept) });
  const connection = await openDatabase({});
  await prepare?.(connection);
  await applyMigrations(connection.driver, files.migrations);
  await applySeeds(connection.driver, files.seeds);
  await keepSnapshot(connection, folder, key);
  return connection;
}

/** Opens an in-memory database with every migration and seed of a council. */
export function openSeededDatabase(project: Project): Promise<PgliteConnection> {
  const files = { migrations: readMigrations(project), seeds: readSeeds(project) };
  return openKept(project, project.demonstration ? 'demonstration' : 'plain', files);
}

/** Opens an in-memory database with every migration, no seeds, and pgTAP at hand. */
export function openTestDatabase(project: Project): Promise<PgliteConnection> {
  const files = { migrations: readMigrations(project), seeds: [] };
  return openKept(project, 'test', files, ({ driver }) => driver.exec('create extension pgtap'));
}
