import { fill } from '../../messages/fill.ts';
import type { PlansWords } from './plans-workspace.words.ts';

/** What somebody else has changed a value to that is typed anew here, for the hint of its field. */
export const changedHint = (stored: string | null, words: PlansWords): string =>
  fill(words.plan.now, { value: stored || words.plan.empty });
