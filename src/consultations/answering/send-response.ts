import { pause } from '../../lib/pause.ts';
import { retryAfter, submit, type Outcome } from '../../lib/submission.ts';

/**
 * Sends answers, again and again while the connection is away.
 *
 * @param content made anew for each attempt
 * @param onWaiting told the seconds until the next attempt, and undefined while one is under way
 * @returns what became of them; unreachable once there is no more to try
 */
export async function sendResponse(
  url: string,
  content: () => Record<string, unknown>,
  onWaiting: (seconds: number | undefined) => void,
): Promise<Outcome> {
  let outcome = await submit(url, content());
  for (const seconds of retryAfter) {
    if (outcome.kind !== 'unreachable') break;
    onWaiting(seconds);
    await pause(seconds);
    onWaiting(undefined);
    outcome = await submit(url, content());
  }
  return outcome;
}
