import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { councilSchema, type Council } from '../../src/council/council.schema.ts';
import { hostedSupabase, type HostedSupabase } from '../../src/lib/environment.ts';
import { Failure } from './failure.ts';
import { openProject, type Project } from './project.ts';

/** What a command runs with. */
export interface Settings {
  project: Project;
  council: Council;
  hosted: HostedSupabase | undefined;
}

/**
 * Reads COUNCIL, its council's file and the two settings of a hosted Supabase, before any work is
 * done.
 *
 * @throws Failure with one sentence that says what to set.
 */
export function readSettings(): Settings {
  const { PUBLIC_SUPABASE_URL, PUBLIC_SUPABASE_PUBLISHABLE_KEY } = process.env;
  try {
    const hosted = hostedSupabase(PUBLIC_SUPABASE_URL, PUBLIC_SUPABASE_PUBLISHABLE_KEY);
    const project = openProject();
    return { project, council: readCouncil(project), hosted };
  } catch (error) {
    throw error instanceof Failure ? error : new Failure((error as Error).message);
  }
}

/** @throws Failure with what to put right in the file. */
function readCouncil({ council, root }: Project): Council {
  const file = `src/council/${council}.json`;
  try {
    return councilSchema.parse(JSON.parse(readFileSync(join(root, file), 'utf8')));
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message;
    throw new Failure(
      `${file} is not usable, and docs/adding-a-council.md says how to make one: ${reason}`,
      { cause: error },
    );
  }
}
