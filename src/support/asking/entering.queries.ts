import type { StaffClient } from '../../staff/session.queries.ts';
import type { ApiError } from '../../staff/ui/refusal.ts';
import type { Json } from '../../lib/database.types.ts';
import type { Answers } from './answers.ts';

/** What is asked for somebody, how they asked, and how they agreed. */
export interface Entry {
  referral: Answers;
  channel: string;
  consent: string;
}

/** What they are told: the reference and, where they wished for one, the code. */
export interface Given {
  reference: string;
  receipt: string | null;
}

/** Stores a request for help. Safe to repeat with the same key. */
export async function enterReferral(
  client: StaffClient,
  { referral, channel, consent }: Entry,
  key: string,
): Promise<{ given: Given } | { error: ApiError }> {
  const { data, error } = await client.rpc('enter_referral', {
    ...{ referral: referral as Json, channel, consent },
    idempotency_key: key,
  });
  return error ? { error } : { given: data as unknown as Given };
}
