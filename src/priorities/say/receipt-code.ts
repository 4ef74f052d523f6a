/** The letters and digits of a code: none that looks like another, no S beside 5. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRTVWXYZ';
const LENGTH = 12;

/** How many letters and digits somebody has typed, leaving out what only groups them. */
const bare = (typed: string) =>
  typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replaceAll('S', '5');

/**
 * A receipt code as it was made (`ABCD-EFGH-JKMN`), from however somebody typed it: lower case,
 * spaces, dashes and an S for a 5 do not matter. Undefined when it cannot be one.
 *
 * Weighted 12 to 1 from the left, the places of the letters in the alphabet add up to a multiple of
 * its 29, as ISBN does with 11: one wrong letter, or two that changed places, never do. The
 * database's `private.read_code` has the same rule.
 */
export function readCode(typed: string): string | undefined {
  const code = bare(typed);
  if (code.length !== LENGTH) return undefined;
  let weighted = 0;
  for (const [index, letter] of [...code].entries()) {
    const value = ALPHABET.indexOf(letter);
    if (value < 0) return undefined;
    weighted += (LENGTH - index) * value;
  }
  if (weighted % ALPHABET.length !== 0) return undefined;
  return code.match(/.{4}/g)!.join('-');
}
