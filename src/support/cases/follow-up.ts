import type { CaseRecord } from './case.ts';

/** Outcomes after which nobody is asked: there was nobody to agree, or nothing to ask about. */
const NOBODY_ASKS = ['', 'could_not_reach', 'not_for_us'];

/**
 * How somebody may agree to be asked later how it went, as the case is closed with an outcome: by a way
 * that is safe by all that they told us. None where nobody reached them, or they were asked once.
 */
export function waysToAsk(
  { contacts, entries, follow_up: asked }: CaseRecord,
  outcome: string,
): ('email' | 'call')[] {
  const wasReached = entries.some(({ kind }) => kind === 'reached');
  if (asked || !wasReached || NOBODY_ASKS.includes(outcome) || contacts.length === 0) return [];
  const isSafe = (way: string) =>
    contacts.every(({ rules }) =>
      rules.at_safe_times.some((rule) => rule.way === way && rule.verdict === 'safe'),
    );
  const canCall = ['phone', 'hub', 'through'].some(isSafe);
  return [
    ...(isSafe('email') ? (['email'] as const) : []),
    ...(canCall ? (['call'] as const) : []),
  ];
}
