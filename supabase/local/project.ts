import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.ts';

/** The folders of one checkout, for one council. */
export interface Project {
  council: string;
  root: string;
  migrations: string;
  seeds: string;
  /** Everything that running leaves behind; never committed, safe to delete. */
  data: string;
}

const SHARED_SEEDS = 'shared';

/** The councils that have seeds, in name order. */
export function knownCouncils(root: string): string[] {
  return readdirSync(join(root, 'supabase/seeds'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== SHARED_SEEDS)
    .map((entry) => entry.name)
    .sort();
}

/**
 * Finds the project's folders. npm runs scripts in the folder of package.json, so the current
 * folder is the project.
 *
 * @throws Failure when no seeds exist for the council, listing those that do.
 */
export function openProject({
  root = process.cwd(),
  council = process.env.COUNCIL || 'middlesbrough',
} = {}): Project {
  const councils = knownCouncils(root);
  if (!councils.includes(council)) {
    throw new Failure(
      `COUNCIL is "${council}", which has no folder in supabase/seeds; use ${councils.join(' or ')}.`,
    );
  }
  return {
    council,
    root,
    migrations: join(root, 'supabase/migrations'),
    seeds: join(root, 'supabase/seeds'),
    data: join(root, '.data', council),
  };
}
