import { fill } from '../../messages/fill.ts';
import type { PlansWords } from './plans-workspace.words.ts';

/**
 * What somebody else has changed a value to since the form was opened, for the hint of its field;
 * undefined where it is as it was.
 */
export function changedHint(
  opened: string | null,
  stored: string | null,
  words: PlansWords,
): string | undefined {
  if ((opened ?? '') === (stored ?? '')) return undefined;
  return fill(words.plan.now, { value: stored || words.plan.empty });
}
