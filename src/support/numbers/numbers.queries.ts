import type { StaffClient } from '../../staff/session.queries.ts';
import {
  followUpNumbersSchema,
  keptSchema,
  supportNumbersSchema,
  type FollowUpNumbers,
  type KeptFor,
  type SupportNumbers,
} from './numbers.schema.ts';

/**
 * Numbers without people: of the months asked for, or the last twelve.
 *
 * @param first the first day of a month, `YYYY-MM-DD`; likewise `last`
 * @throws the API's error when it refuses or cannot be reached, and on an answer of another shape.
 */
export async function supportNumbers(
  client: StaffClient,
  first: string | null,
  last: string | null,
): Promise<SupportNumbers> {
  const { data, error } = await client.rpc('support_numbers', {
    ...(first && { first_month: first }),
    ...(last && { last_month: last }),
  });
  if (error) throw error;
  return supportNumbersSchema.parse(data);
}

/** What those said who were asked how it went, in numbers. @throws as `supportNumbers` does. */
export async function followUpNumbers(client: StaffClient): Promise<FollowUpNumbers> {
  const { data, error } = await client.rpc('follow_up_numbers');
  if (error) throw error;
  return followUpNumbersSchema.parse(data);
}

/** How long what is kept, and why. @throws as `supportNumbers` does. */
export async function keptHowLong(client: StaffClient): Promise<KeptFor[]> {
  const { data, error } = await client
    .from('retention_periods')
    .select('kind, keep, why')
    .order('kind');
  if (error) throw error;
  return keptSchema.parse(data);
}
