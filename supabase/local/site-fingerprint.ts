import { createHash, type Hash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import type { Project } from './project.ts';
import { publicationNumber } from './publications.ts';

/** What pages are made from, beside the facts in the database. */
const SOURCES = ['src', 'public', 'astro.config.mjs', 'package-lock.json'];

function hashSources(hash: Hash, path: string): void {
  if (!existsSync(path)) return;
  hash.update(`\0${path}\0`);
  try {
    hash.update(readFileSync(path));
  } catch {
    for (const name of readdirSync(path).sort()) hashSources(hash, join(path, name));
  }
}

/** A hash of every row that any visitor may read. */
async function hashPublicFacts(hash: Hash, database: PGlite): Promise<void> {
  const { rows: relations } = await database.query<{ name: string }>(
    `select oid::regclass::text as name from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm')
       and has_table_privilege('anon', oid, 'select')
     order by 1`,
  );
  await database.transaction(async (transaction) => {
    await transaction.exec('set local role anon');
    for (const { name } of relations) {
      const { rows } = await transaction.query<{ hash: string }>(
        `select md5(string_agg(fact::text, e'\\n' order by fact::text)) as hash from ${name} as fact`,
      );
      hash.update(`\0${name}\0${rows[0]?.hash}`);
    }
  });
}

/**
 * Changes whenever a new build would give other pages: sources, packages, council, settings, the
 * public facts, the date, as pages without JavaScript show the next seven days, and what the clock
 * alone has made untrue, which counts as a publication.
 */
export async function siteFingerprint(
  project: Project,
  database: PGlite,
  today: string,
): Promise<string> {
  const hash = createHash('sha256').update(`${project.council}\0${today}`);
  for (const [name, value] of Object.entries(process.env).sort()) {
    if (name.startsWith('PUBLIC_')) hash.update(`\0${name}=${value}`);
  }
  for (const source of SOURCES) hashSources(hash, join(project.root, source));
  await hashPublicFacts(hash, database);
  const { rows } = await database.query<{ there: boolean }>(
    `select to_regclass('private.publications') is not null as there`,
  );
  if (rows[0]!.there) hash.update(`\0${await publicationNumber(database)}`);
  return hash.digest('hex');
}
