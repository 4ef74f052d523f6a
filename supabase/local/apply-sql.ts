import type { PGlite } from '@electric-sql/pglite';
import { Failure } from './failure.ts';
import type { Migration, SqlFile } from './sql-files.ts';

/** ` line 12` when PostgreSQL said where; a statement that fails as it runs has no position. */
function lineOf(file: SqlFile, error: unknown): string {
  const position = Number(Reflect.get(Object(error), 'position'));
  if (!position) return '';
  return ` line ${file.sql.slice(0, position - 1).split('\n').length}`;
}

async function applyFile(
  database: PGlite,
  file: SqlFile,
  kind: string,
  alongside?: (run: Pick<PGlite, 'query'>) => Promise<unknown>,
): Promise<void> {
  try {
    await database.transaction(async (transaction) => {
      await transaction.exec(file.sql);
      await alongside?.(transaction);
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Failure(`The ${kind} ${file.path}${lineOf(file, error)} fails: ${reason}.`, {
      cause: error,
    });
  }
}

/**
 * Applies the migrations that `supabase_migrations.schema_migrations` does not list yet, each
 * with its row in one transaction, so that a broken one leaves the database as it was.
 *
 * @returns how many were applied.
 * @throws Failure naming the file, the line where known, and PostgreSQL's reason.
 */
export async function applyMigrations(database: PGlite, migrations: Migration[]): Promise<number> {
  const { rows } = await database.query<{ version: string }>(
    'select version from supabase_migrations.schema_migrations',
  );
  const applied = new Set(rows.map((row) => row.version));
  const pending = migrations.filter((migration) => !applied.has(migration.version));
  for (const migration of pending) {
    await applyFile(database, migration, 'migration', (transaction) =>
      transaction.query(
        `insert into supabase_migrations.schema_migrations (version, name, statements)
         values ($1, $2, $3)`,
        [migration.version, migration.name, [migration.sql]],
      ),
    );
  }
  return pending.length;
}

/** Applies seeds in order, each in a transaction. @throws Failure as for a migration. */
export async function applySeeds(database: PGlite, seeds: SqlFile[]): Promise<void> {
  for (const seed of seeds) await applyFile(database, seed, 'seed');
}
