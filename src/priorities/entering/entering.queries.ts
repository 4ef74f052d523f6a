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

/** Stores what somebody said. Safe to repeat with the same key. */
export async function enterPriority(
  client: StaffClient,
  entry: Entry,
  key: string,
): Promise<Entered> {
  const { data, error } = await client.rpc('enter_priority', { ...entry, idempotency_key: key });
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

/**
 * Adds one more person to something already said.
 *
 * @param supporter a name for this person that nobody can guess; the same one counts once.
 * @returns whether they were added.
 */
export async function addPerson(
  client: StaffClient,
  id: string,
  supporter: string,
): Promise<boolean> {
  const { error } = await client.rpc('support_priority', { priority_id: id, supporter });
  return !error;
}
