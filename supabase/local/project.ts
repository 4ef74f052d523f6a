import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.ts';

/** The folders of one checkout, for one council. */
export interface Project {
  council: string;
  /** Whether made-up records to try things with are loaded as well. */
  demonstration: boolean;
  root: string;
  migrations: string;
  seeds: string;
  /** Everything that running leaves behind; never committed, safe to delete. */
  data: string;
}

const NOT_COUNCILS = ['shared', 'demonstration'];

/** The councils that have seeds, in name order. */
export function knownCouncils(root: string): string[] {
  return readdirSync(join(root, 'supabase/seeds'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NOT_COUNCILS.includes(entry.name))
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
  demonstration = false,
} = {}): Project {
  const councils = knownCouncils(root);
  if (!councils.includes(council)) {
    throw new Failure(
      `COUNCIL is "${council}", which has no folder in supabase/seeds; use ${councils.join(' or ')}.`,
    );
  }
  return {
    council,
    demonstration,
    root,
    migrations: join(root, 'supabase/migrations'),
    seeds: join(root, 'supabase/seeds'),
    data: join(root, '.data', council),
  };
}
