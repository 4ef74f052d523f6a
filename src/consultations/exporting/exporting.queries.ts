import type { StaffClient } from '../../staff/session.queries.ts';
import type { Version } from '../definition/every-version.ts';
import type { ExportedResponse } from './responses-csv.ts';

/** A published version with what is told of it. */
export interface PublishedVersion extends Version {
  published_at: string;
  comparability: string;
}

/**
 * Every version of the questions, in their order.
 *
 * @throws PostgrestError
 */
export async function loadVersions(client: StaffClient, id: string): Promise<PublishedVersion[]> {
  const { data, error } = await client
    .from('consultation_versions')
    .select('number, published_at, comparability, definition')
    .eq('consultation_id', id)
    .order('number');
  if (error) throw error;
  return data as unknown as PublishedVersion[];
}

/**
 * Every response that is not a test and was not taken back, oldest first.
 *
 * @param onPage is told how many there are so far.
 * @throws PostgrestError
 */
export async function loadResponses(
  client: StaffClient,
  consultation: string,
  onPage: (count: number) => void,
): Promise<ExportedResponse[]> {
  const all: ExportedResponse[] = [];
  let next: object | null = {};
  while (next) {
    const { data, error } = await client.rpc('export_responses', { consultation, ...next });
    if (error) throw error;
    const page = data as unknown as { rows: ExportedResponse[]; next: object | null };
    all.push(...page.rows);
    onPage(all.length);
    next = page.next;
  }
  return all;
}
