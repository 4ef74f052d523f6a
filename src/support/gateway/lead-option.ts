import { longDate } from '../../lib/dates.ts';
import { fill } from '../../messages/fill.ts';
import type { CaseLead } from './gateway.schema.ts';
import type { GatewayWords } from './gateway.words.ts';

/** What a list of possible leads says of one: how many cases, of how many, and whether they are away. */
export function leadOption(
  { name, leads, capacity, away_until, works_here }: CaseLead,
  words: GatewayWords['assign'],
  language: string,
): string {
  let option =
    capacity === null
      ? fill(words.load, { name, leads })
      : fill(words.load_of, { name, leads, capacity });
  if (away_until) option = fill(words.away, { option, day: longDate(away_until, language) });
  if (!works_here) option = fill(words.elsewhere, { option });
  return option;
}
