import { readdir, readFile } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { pgtap } from '@electric-sql/pglite/pgtap';
import { getAuthSchemaSql } from '@supabase/lite';

const migrations = new URL('../migrations', import.meta.url);

/**
 * An empty database in memory with every migration applied and pgTAP at hand, as `supabase test db`
 * prepares one. The caller closes it.
 *
 * @throws when a migration does not apply, naming its file.
 */
export async function openMigratedDatabase(): Promise<PGlite> {
  const database = await PGlite.create({ extensions: { pgtap } });
  await database.exec(`
    create role anon nologin;
    create role authenticated nologin;
    create role service_role nologin bypassrls;
    create extension pgtap;
  `);
  await database.exec(getAuthSchemaSql());
  for (const file of (await readdir(migrations)).sort()) {
    try {
      await database.exec(await readFile(new URL(file, migrations), 'utf8'));
    } catch (error) {
      throw new Error(`The migration ${file} does not apply`, { cause: error });
    }
  }
  return database;
}
