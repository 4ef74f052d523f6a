import { accessSync, chmodSync, constants, mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { PgliteConnection } from '@supabase/lite/pglite';
import { applyMigrations, applySeeds } from './apply-sql.ts';
import { openDatabase } from './database.ts';
import { serveDatabase, type Embedded } from './embedded.ts';
import { errorCode, Failure } from './failure.ts';
import { lockFolder } from './folder-lock.ts';
import { keysOf } from './keys.ts';
import type { Project } from './project.ts';
import { runScheduled } from './scheduled.ts';
import { readMigrations, readSeeds } from './sql-files.ts';
import type { Step } from './steps.ts';

function makeWritable({ data, root }: Project): void {
  try {
    mkdirSync(data, { recursive: true });
    // What residents wrote is in it, and other people may have an account on this machine.
    chmodSync(data, 0o700);
    accessSync(data, constants.W_OK);
  } catch (error) {
    throw new Failure(
      `${relative(root, data)} cannot be written to (${errorCode(error)}); make it a folder that you may write in.`,
    );
  }
}

async function openOnDisk(folder: string): Promise<PgliteConnection> {
  try {
    return await openDatabase({ dataDir: folder });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Failure(
      `The database in ${folder} does not open (${reason}); npm run reset starts a new one.`,
      { cause: error },
    );
  }
}

/**
 * Opens a council's database on disk, brings it up to the newest migration, and loads the seeds
 * it has not had yet. What people wrote stays from one start to the next.
 *
 * @throws Failure when the folder is not writable or in use, or a migration or seed is broken.
 */
export async function openDataFolder(
  project: Project,
  siteUrl: string,
  step: Step,
): Promise<Embedded> {
  makeWritable(project);
  const unlock = await lockFolder(project);
  try {
    const connection = await step('Open the database', () =>
      openOnDisk(join(project.data, 'database')),
    );
    await step('Apply migrations', () =>
      applyMigrations(connection.driver, readMigrations(project)),
    );
    await step('Load the seeds', () => applySeeds(connection.driver, readSeeds(project)));
    await runScheduled(connection.driver);
    const embedded = serveDatabase(connection, keysOf(project.data), siteUrl);
    return {
      ...embedded,
      close: async () => {
        await embedded.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}
