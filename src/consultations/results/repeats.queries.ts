import type { StaffClient } from '../../staff/session.queries.ts';
import type { ApiError } from '../../staff/ui/refusal.ts';

/** How many are shown at once. */
export const MOST_REPEATS = 100;

/** A response that may be somebody's second one: why, and never who anybody is. */
export interface MarkedResponse {
  id: string;
  reason: 'same_answers' | 'same_connection';
  /** When it came, ISO 8601. */
  at: string;
  channel: string;
  secondsTaken: number | null;
  isCounted: boolean;
  /** Whether somebody has said already whether it counts. */
  isJudged: boolean;
  version: number;
}

/**
 * The responses of a consultation that are marked for somebody to judge: those not judged yet first,
 * then the newest.
 *
 * @throws the database's error, as when somebody may not read single answers.
 */
export async function loadRepeats(
  client: StaffClient,
  consultation: string,
): Promise<MarkedResponse[]> {
  const { data, error } = await client
    .from('responses')
    .select(
      'id, repeat_reason, received_at, channel, seconds_taken, state, repeat_judged_by, version',
    )
    .eq('consultation_id', consultation)
    .eq('is_test', false)
    .not('repeat_reason', 'is', null)
    .in('state', ['counted', 'left_out'])
    .order('repeat_judged_by', { nullsFirst: true })
    .order('received_at', { ascending: false })
    .limit(MOST_REPEATS);
  if (error) throw error;
  return data
    .map((row) => ({
      id: row.id,
      reason: row.repeat_reason as MarkedResponse['reason'],
      at: row.received_at,
      channel: row.channel,
      secondsTaken: row.seconds_taken,
      isCounted: row.state === 'counted',
      isJudged: row.repeat_judged_by !== null,
      version: row.version,
    }))
    .toSorted((a, b) => Number(a.isJudged) - Number(b.isJudged) || b.at.localeCompare(a.at));
}

/** Says whether a marked response counts. */
export const judgeRepeat = async (
  client: StaffClient,
  { id, version }: MarkedResponse,
  leaveOut: boolean,
): Promise<{ error: ApiError | null }> =>
  client.rpc('judge_repeat', { response: id, leave_out: leaveOut, seen: version });
