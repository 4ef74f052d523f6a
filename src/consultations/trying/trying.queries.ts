import type { Json } from '../../lib/database.types.ts';
import type { StaffClient } from '../../staff/session.queries.ts';
import type { Said } from '../answering/read-form.ts';

/** Answers that staff sent in test mode, as `test_responses` answers them. */
export interface TriedAnswers extends Said {
  id: string;
  /** The published version that was tried; null for the draft. */
  version: number | null;
  received_at: string;
  by: string | null;
}

/** Stores answers to the draft as it stands, as a test that is counted nowhere. */
export const sendTestAnswers = (
  client: StaffClient,
  consultation: string,
  said: Said,
  seed?: number,
) =>
  client.rpc('submit_test_response', {
    consultation,
    answers: said.answers as Json,
    texts: said.texts as Json,
    ...(seed !== undefined && { seed }),
  });

/**
 * What was tried, newest first.
 *
 * @throws the database's error, as when somebody may not try the questions there.
 */
export async function loadTestAnswers(
  client: StaffClient,
  consultation: string,
): Promise<TriedAnswers[]> {
  const { data, error } = await client.rpc('test_responses', { consultation });
  if (error) throw error;
  return data as unknown as TriedAnswers[];
}

/** Deletes everything that was tried. */
export const forgetTestAnswers = (client: StaffClient, consultation: string) =>
  client.rpc('forget_test_responses', { consultation });
