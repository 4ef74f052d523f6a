import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { Project } from './project.ts';

/** One `.sql` file; `path` is relative to the project, as messages name it. */
export interface SqlFile {
  path: string;
  sql: string;
}

/** A file that the Supabase CLI would take for a migration: `<version>_<name>.sql`. */
export interface Migration extends SqlFile {
  version: string;
  name: string;
}

const MIGRATION_NAME = /^(\d+)_(.*)\.sql$/;

function sqlFiles(project: Project, folder: string): SqlFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => ({
      path: relative(project.root, join(folder, name)),
      sql: readFileSync(join(folder, name), 'utf8'),
    }));
}

/** Every migration, oldest first. Other files in the folder are passed over, as the CLI does. */
export function readMigrations(project: Project): Migration[] {
  return sqlFiles(project, project.migrations).flatMap((file) => {
    const [, version, name] = MIGRATION_NAME.exec(basename(file.path)) ?? [];
    return version && name ? [{ ...file, version, name }] : [];
  });
}

/** The seeds that every council shares, the council's own, then any for demonstration, each in name order. */
export function readSeeds(project: Project): SqlFile[] {
  const folders = ['shared', project.council, ...(project.demonstration ? ['demonstration'] : [])];
  return folders.flatMap((folder) => sqlFiles(project, join(project.seeds, folder)));
}
