import type common from '../messages/en/common.json';
import { fill } from '../messages/fill.ts';

/** "Ages 11 to 17": who something is for; null when neither end is known, so that nothing is claimed. */
export function agesInWords(
  {
    minimum_age: from,
    maximum_age: to,
  }: { minimum_age: number | null; maximum_age: number | null },
  words: (typeof common)['ages'],
): string | null {
  if (from !== null && to !== null) return fill(words.range, { from, to });
  if (from !== null) return fill(words.from, { from });
  if (to !== null) return fill(words.to, { to });
  return null;
}
