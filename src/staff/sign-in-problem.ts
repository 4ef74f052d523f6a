/** What the auth service says when it refuses; it has no status when it was not reached. */
interface Refusal {
  status?: number | undefined;
  code?: string | undefined;
}

/**
 * What to tell somebody whose sign-in was refused; undefined when there is nothing to tell. That an
 * address is not invited is never told: it looks as if a code had been sent. Nor is it told that one
 * was sent a moment ago, as that happens only to somebody invited.
 */
export function signInProblem(
  step: 'send' | 'enter',
  refusal: Refusal | null,
): 'connection' | 'too_many' | 'code_wrong' | 'email' | undefined {
  if (!refusal) return undefined;
  if (!refusal.status || refusal.status >= 500) return 'connection';
  if (step === 'send' && refusal.code === 'over_email_send_rate_limit') return undefined;
  if (refusal.status === 429) return 'too_many';
  if (step === 'enter') return 'code_wrong';
  return refusal.code === 'validation_failed' ? 'email' : undefined;
}
