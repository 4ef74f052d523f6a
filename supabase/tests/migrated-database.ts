import type { PGlite } from '@electric-sql/pglite';
import { applyMigrations } from '../local/apply-sql.ts';
import { openDatabase } from '../local/database.ts';
import { openProject } from '../local/project.ts';
import { readMigrations } from '../local/sql-files.ts';

/**
 * A database in memory as a hosted project has it, with every migration applied and pgTAP at hand,
 * as `supabase test db` prepares one. The caller closes it.
 *
 * @throws Failure when a migration does not apply, naming its file.
 */
export async function openMigratedDatabase(): Promise<PGlite> {
  const { driver } = await openDatabase({});
  await driver.exec('create extension pgtap');
  await applyMigrations(driver, readMigrations(openProject()));
  return driver;
}
