import type { StaffClient } from '../../staff/session.queries.ts';
import type { ApiError } from '../../staff/ui/refusal.ts';
import type { Entry } from './entry.ts';

/** Something already published that is like what is being entered. */
export interface Similar {
  id: string;
  words: string;
  people: number | null;
}

/** What became of an entry: its receipt code, or why it was not stored. */
export type Entered = { receipt: string } | { error: ApiError };

/**
 * Stores what somebody said. Safe to repeat with the same key.
 *
 * @param under the id of something published that says the same, under which it is grouped.
 */
export async function enterPriority(
  client: StaffClient,
  entry: Entry,
  key: string,
  under?: string,
): Promise<Entered> {
  const sent = { ...entry, idempotency_key: key, ...(under && { under }) };
  const { data, error } = await client.rpc('enter_priority', sent);
  if (error) return { error };
  return { receipt: String(Reflect.get(Object(data), 'receipt')) };
}

/** Published priorities like these words, those of the area first; none when it cannot be asked. */
export async function similarTo(
  client: StaffClient,
  said: string,
  area: string,
): Promise<Similar[]> {
  const { data } = await client.rpc('similar_priorities', { said, neighbourhood: area });
  return Array.isArray(data) ? (data as unknown as Similar[]) : [];
}
