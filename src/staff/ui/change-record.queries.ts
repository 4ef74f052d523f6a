import type { StaffClient } from '../session.queries.ts';

/** One change of a record, by somebody or (null) by nobody who was signed in. */
export interface RecordedChange {
  id: number;
  at: string;
  by: string | null;
  entity: string;
  action: string;
  changed: string[];
  before: Readonly<Record<string, unknown>>;
  after: Readonly<Record<string, unknown>>;
  reason: string | null;
}

/** How many changes are shown: the newest. */
const MOST = 100;

/**
 * What was changed about a record, newest first, as far as the person may read it.
 *
 * @param entities the tables that are about the record.
 * @throws PostgrestError
 */
export async function recordedChanges(
  client: StaffClient,
  entities: readonly string[],
  id: string,
): Promise<RecordedChange[]> {
  const { data, error } = await client
    .from('audit_entries')
    .select('id, at, entity, action, changed_columns, before, after, reason, staff(name)')
    .in('entity', entities)
    .eq('entity_id', id)
    .order('id', { ascending: false })
    .limit(MOST);
  if (error) throw error;
  return data.map(({ staff, changed_columns, before, after, ...entry }) => ({
    ...entry,
    by: staff?.name ?? null,
    changed: changed_columns,
    before: Object(before) as Record<string, unknown>,
    after: Object(after) as Record<string, unknown>,
  }));
}
