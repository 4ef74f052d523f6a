import { hostedSupabase, type HostedSupabase } from '../../src/lib/environment.ts';
import { Failure } from './failure.ts';
import { openProject, type Project } from './project.ts';

/**
 * Reads COUNCIL and the two settings of a hosted Supabase, before any work is done.
 *
 * @throws Failure with one sentence that says what to set.
 */
export function readSettings(): { project: Project; hosted: HostedSupabase | undefined } {
  const { PUBLIC_SUPABASE_URL, PUBLIC_SUPABASE_PUBLISHABLE_KEY } = process.env;
  try {
    const hosted = hostedSupabase(PUBLIC_SUPABASE_URL, PUBLIC_SUPABASE_PUBLISHABLE_KEY);
    return { project: openProject(), hosted };
  } catch (error) {
    throw error instanceof Failure ? error : new Failure((error as Error).message);
  }
}
