import { csvFile } from '../../lib/csv.ts';
import type { Version } from '../definition/every-version.ts';
import { responseColumns, valueOf, type Said } from './response-columns.ts';

/** What every response has, whatever it was asked, in an order that never changes. */
export const responseFacts = [
  'response',
  'version',
  'received_at',
  'revised_at',
  'state',
  'repeat_reason',
  'channel',
  'hub',
  'area',
  'ward',
  'seconds_taken',
  'order_seed',
] as const;

/** A response as `export_responses` answers it. */
export type ExportedResponse = Said & Record<(typeof responseFacts)[number], unknown>;

/**
 * One line for each response: what every response has, and then its answers by question.
 *
 * @param reads whether the person may read words and points; without, they have no columns.
 */
export function responsesCsv(
  versions: readonly Version[],
  responses: readonly ExportedResponse[],
  reads = true,
): string {
  const columns = responseColumns(versions).filter(
    ({ holds }) => reads || !['words', 'latitude', 'longitude'].includes(holds),
  );
  return csvFile(
    [...responseFacts, ...columns.map(({ name }) => name)],
    responses.map((response) => ({
      ...response,
      ...Object.fromEntries(columns.map((column) => [column.name, valueOf(column, response)])),
    })),
  );
}
