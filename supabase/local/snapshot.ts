import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { openAsBlob } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PgliteConnection } from '@supabase/lite/pglite';
import { applyMigrations, applySeeds } from './apply-sql.ts';
import { hostedDefaultsSql, openDatabase } from './database.ts';
import type { Project } from './project.ts';
import { readMigrations, readSeeds } from './sql-files.ts';

/** Changes whenever anything that shapes a new database changes. */
function databaseKey(project: Project): string {
  const hash = createHash('sha256').update(hostedDefaultsSql());
  hash.update(readFileSync(new URL('./database.ts', import.meta.url)));
  for (const file of [...readMigrations(project), ...readSeeds(project)]) {
    hash.update(`\0${file.path}\0${file.sql}`);
  }
  const kind = project.demonstration ? 'demonstration' : 'plain';
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
 * Opens an in-memory database with every migration and seed. The first takes seconds; later
 * ones restore a copy kept under `.data`, until a migration or a seed changes.
 */
export async function openSeededDatabase(project: Project): Promise<PgliteConnection> {
  const key = databaseKey(project);
  const folder = join(project.data, 'snapshot');
  const kept = join(folder, `${key}.tar`);
  if (existsSync(kept)) return openDatabase({ snapshot: await openAsBlob(kept) });
  const connection = await openDatabase({});
  await applyMigrations(connection.driver, readMigrations(project));
  await applySeeds(connection.driver, readSeeds(project));
  await keepSnapshot(connection, folder, key);
  return connection;
}
