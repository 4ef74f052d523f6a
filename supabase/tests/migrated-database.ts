import type { PGlite } from '@electric-sql/pglite';
import { openProject } from '../local/project.ts';
import { openTestDatabase } from '../local/snapshot.ts';

/**
 * A database in memory as a hosted project has it, with every migration applied and pgTAP at hand,
 * as `supabase test db` prepares one. The caller closes it.
 *
 * @throws Failure when a migration does not apply, naming its file.
 */
export async function openMigratedDatabase(): Promise<PGlite> {
  return (await openTestDatabase(openProject())).driver;
}
