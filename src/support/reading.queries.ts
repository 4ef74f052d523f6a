import type { StaffClient } from '../staff/session.queries.ts';
import type { ApiError } from '../staff/ui/refusal.ts';

interface Answer {
  data: unknown;
  error: ApiError | null;
}

/**
 * Puts on the record that a case is read, and only then reads it: a trace in the same request would be
 * undone with it, should it fail.
 *
 * @returns what reading answers, or the error of either; 404 where there is no such case for who asks.
 */
export async function readOnRecord(
  client: StaffClient,
  id: string,
  read: () => PromiseLike<Answer>,
): Promise<Answer> {
  const { error } = await client.rpc('note_reading', { id });
  return error ? { data: null, error } : read();
}
