/** How long somebody may do nothing, in milliseconds, before their session ends in this browser. */
export const IDLE_LIMIT = 60 * 60_000;
/** How long before that, or before the session's own end, they are told. */
export const WARNING = 5 * 60_000;

export type Idleness = 'active' | 'warned' | 'ended';

/** Where somebody stands who last pressed a key or a button at `lastActive` (both in ms). */
export function idleness(lastActive: number, now: number): Idleness {
  const idle = now - lastActive;
  if (idle >= IDLE_LIMIT) return 'ended';
  return idle >= IDLE_LIMIT - WARNING ? 'warned' : 'active';
}

/** Whether a session that ends at `endsAt` (ISO 8601) is about to. */
export function endsSoon(endsAt: string, now: number): boolean {
  const left = Date.parse(endsAt) - now;
  return left > 0 && left <= 2 * WARNING;
}
