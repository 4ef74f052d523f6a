import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { PGlite, Transaction } from '@electric-sql/pglite';
import { Failure } from './failure.ts';
import type { Migration, SqlFile } from './sql-files.ts';

const HISTORY = readFileSync(new URL('./migration-history.sql', import.meta.url), 'utf8');

/** ` line 12` when PostgreSQL said where; a statement that fails as it runs has no position. */
function lineOf(file: SqlFile, error: unknown): string {
  const position = Number(Reflect.get(Object(error), 'position'));
  if (!position) return '';
  return ` line ${file.sql.slice(0, position - 1).split('\n').length}`;
}

/** Applies a file and records it in one transaction, so that a broken one leaves no trace. */
async function applyFile(
  database: PGlite,
  kind: string,
  file: SqlFile,
  record: (transaction: Transaction) => Promise<unknown>,
): Promise<void> {
  try {
    await database.transaction(async (transaction) => {
      await transaction.exec(file.sql);
      await record(transaction);
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Failure(`The ${kind} ${file.path}${lineOf(file, error)} fails: ${reason}.`, {
      cause: error,
    });
  }
}

async function recorded(database: PGlite, table: string, key: string): Promise<Set<string>> {
  const { rows } = await database.query<{ key: string }>(
    `select ${key} as key from supabase_migrations.${table}`,
  );
  return new Set(rows.map((row) => row.key));
}

/**
 * Applies the migrations that the database does not have yet, and records them in the Supabase
 * CLI's own table.
 *
 * @returns how many were applied.
 * @throws Failure naming the file, the line where known, and PostgreSQL's reason.
 */
export async function applyMigrations(database: PGlite, migrations: Migration[]): Promise<number> {
  await database.exec(HISTORY);
  const applied = await recorded(database, 'schema_migrations', 'version');
  const pending = migrations.filter((migration) => !applied.has(migration.version));
  for (const migration of pending) {
    await applyFile(database, 'migration', migration, (transaction) =>
      transaction.query(
        `insert into supabase_migrations.schema_migrations (version, name, statements)
         values ($1, $2, $3)`,
        [migration.version, migration.name, [migration.sql]],
      ),
    );
  }
  return pending.length;
}

/**
 * Loads the seeds that the database has not had yet, and records them in the Supabase CLI's own
 * table. A seed that changed afterwards is not loaded again: people may have edited its records.
 *
 * @returns how many were loaded.
 * @throws Failure as for a migration.
 */
export async function applySeeds(database: PGlite, seeds: SqlFile[]): Promise<number> {
  const loaded = await recorded(database, 'seed_files', 'path');
  const pending = seeds.filter((seed) => !loaded.has(seed.path));
  for (const seed of pending) {
    await applyFile(database, 'seed', seed, (transaction) =>
      transaction.query('insert into supabase_migrations.seed_files (path, hash) values ($1, $2)', [
        seed.path,
        createHash('sha256').update(seed.sql).digest('hex'),
      ]),
    );
  }
  return pending.length;
}
