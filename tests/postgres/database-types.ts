import { format, resolveConfig } from 'prettier';
import { startCluster } from './cluster.ts';
import { generateTypes, pushMigrations } from './supabase-cli.ts';

/** Where the generated types are committed. */
export const TYPES_FILE = 'src/lib/database.types.ts';

/** The types of the exposed schema, from the migrations applied to a new PostgreSQL. */
export async function typesOfMigrations(): Promise<string> {
  const cluster = await startCluster();
  try {
    const owner = cluster.urlFor('postgres');
    await pushMigrations(owner);
    const generated = await generateTypes(owner);
    return await format(generated, { ...(await resolveConfig(TYPES_FILE)), filepath: TYPES_FILE });
  } finally {
    await cluster.close();
  }
}
