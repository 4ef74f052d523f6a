import type { StaffClient } from '../../staff/session.queries.ts';
import { changePriority, type Result } from './inbox.queries.ts';
import type { PriorityRecord } from './inbox.schema.ts';
import type { Deed } from './record-forms.ts';

/**
 * How to take back what was just done to a record; undefined where there is no way back, as a letter
 * that was sent.
 *
 * @param now the record after it was done.
 * @param reason what the history gives as the reason.
 */
export function undoOf(
  client: StaffClient,
  now: PriorityRecord,
  deed: Deed,
  reason: string,
): (() => Promise<Result<PriorityRecord>>) | undefined {
  if (deed === 'publish')
    return () => changePriority(client, 'unpublish_priority', now, { reason });
  if (deed === 'group') return () => changePriority(client, 'unmerge_priority', now, { reason });
  if (deed === 'decline' && !now.will_be_told) {
    return () => changePriority(client, 'restore_priority', now, { reason });
  }
  return undefined;
}
