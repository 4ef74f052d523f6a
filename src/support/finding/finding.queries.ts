import type { StaffClient } from '../../staff/session.queries.ts';
import type { ApiError } from '../../staff/ui/refusal.ts';

/** What somebody may be known by, and why they are looked for. */
export interface LookedFor {
  reason: string;
  name: string;
  phone: string;
  email: string;
  reference: string;
}

/** A case that fits; nothing of who it is. Moments are ISO 8601. */
export interface FoundCase {
  id: string;
  reference: string;
  neighbourhood: string | null;
  received_at: string;
  closed_at: string | null;
}

/** Up to 20 cases, and whether there are more. */
export interface Found {
  cases: FoundCase[];
  more: boolean;
}

/**
 * Looks for what is held about somebody. The search is put on the record in one request and told in
 * the next, so that nothing undoes its trace.
 */
export async function lookFor(
  client: StaffClient,
  what: LookedFor,
): Promise<{ found?: Found; error: ApiError | null }> {
  const looked = await client.rpc('look_for_person', { ...what });
  if (looked.error) return { error: looked.error };
  const { search } = looked.data as { search: string };
  const { data, error } = await client.rpc('cases_found', { search });
  return error ? { error } : { found: data as unknown as Found, error };
}
