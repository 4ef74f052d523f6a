import { readFileSync } from 'node:fs';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { fuzzystrmatch } from '@electric-sql/pglite/contrib/fuzzystrmatch';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { pgtap } from '@electric-sql/pglite/pgtap';
import { getAuthSchemaSql } from '@supabase/lite';
import { createPgliteConnection, type PgliteConnection } from '@supabase/lite/pglite';

const HOSTED_DEFAULTS = readFileSync(new URL('./hosted-defaults.sql', import.meta.url), 'utf8');

/** The SQL that makes a bare PostgreSQL look like a new hosted Supabase project. */
export function hostedDefaultsSql(): string {
  return `${HOSTED_DEFAULTS}\n${getAuthSchemaSql()}`;
}

/**
 * Opens PGlite, in memory or in a folder, as a hosted Supabase project looks before its first
 * migration; a folder that already holds a database keeps everything in it.
 *
 * @param source `dataDir` is a folder on disk; `snapshot` is what `dumpDataDir` gave.
 */
export async function openDatabase(source: {
  dataDir?: string;
  snapshot?: Blob;
}): Promise<PgliteConnection> {
  const connection = await createPgliteConnection({
    ...(source.dataDir && { url: source.dataDir }),
    pgliteOptions: {
      extensions: { btree_gist, fuzzystrmatch, pg_trgm, pgtap, unaccent },
      ...(source.snapshot && { loadDataDir: source.snapshot }),
    },
  });
  await connection.driver.waitReady;
  await connection.driver.exec(hostedDefaultsSql());
  // On its first request Supabase Lite grants every role everything on every table beside one
  // with row-level security, which would undo the migrations' revokes; hosted Supabase does not.
  Reflect.set(connection, 'rlsState', 'active');
  return connection;
}
