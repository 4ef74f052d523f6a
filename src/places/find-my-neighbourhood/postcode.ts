/** The two halves of a UK postcode, in capitals: `TS1` and `5NQ`. */
export interface Postcode {
  outward: string;
  inward: string;
}

/** What somebody typed into a box that takes a postcode or the name of a ward. */
export type Typed =
  | { kind: 'postcode'; postcode: Postcode }
  /** The start of a postcode. `TS15` may begin TS1 5NQ or TS15 9AA, so nothing is guessed. */
  | { kind: 'partial'; text: string }
  /** Has digits, so was meant as a postcode, but is none. */
  | { kind: 'malformed'; text: string }
  | { kind: 'words'; text: string };

/** One static file of postcodes: by ward slug, the inward codes run together, three letters each. */
export type PostcodeChunk = Readonly<Record<string, string>>;

// The shapes Royal Mail gives out. A district never has a leading zero or ends in I or O, and the
// last two letters are never C, I, K, M, O or V, because those are easy to misread.
const OUTWARD = /^[A-Z]{1,2}(?:\d|[1-9]\d|\d[A-HJ-NP-Z])$/;
const INWARD = /^\d[ABD-HJLNP-UW-Z]{2}$/;
const BEGINNING = /^[A-Z]{1,2}\d[A-Z\d]?(?:\d[A-Z]?)?$/;

/**
 * Reads what was typed as a UK postcode in any case, with any spaces or punctuation, and with the
 * letters O and I where 0 and 1 belong.
 */
export function readTyped(typed: string): Typed {
  const text = typed.trim().replace(/\s+/g, ' ');
  const compact = text.toUpperCase().replace(/[^A-Z\d]/g, '');
  const postcode = splitPostcode(compact);
  if (postcode) return { kind: 'postcode', postcode };
  if (BEGINNING.test(compact)) return { kind: 'partial', text };
  return { kind: /\d/.test(compact) ? 'malformed' : 'words', text };
}

/** A postcode as people write it: `TS1 5NQ`. */
export function postcodeText({ outward, inward }: Postcode): string {
  return `${outward} ${inward}`;
}

/**
 * The name of the static file that a postcode is looked up in: its outward code, in small letters.
 * A whole district shares one file, so that who serves it learns the district and no more.
 */
export function postcodeChunk({ outward }: Postcode): string {
  return outward.toLowerCase();
}

/** The slug of the ward a postcode is in, or undefined when its chunk does not hold it. */
export function lookUp(chunk: PostcodeChunk, { inward }: Postcode): string | undefined {
  return Object.keys(chunk).find((ward) => {
    const codes = chunk[ward] ?? '';
    // Codes run together, so a match counts only where one begins.
    for (let at = 0; at < codes.length; at += 3) if (codes.startsWith(inward, at)) return true;
    return false;
  });
}

function splitPostcode(compact: string): Postcode | undefined {
  const inward = digits(compact.slice(-3, -2)) + compact.slice(-2);
  const typed = compact.slice(0, -3);
  if (!INWARD.test(inward)) return undefined;
  const outward = [typed, repaired(typed, 1), repaired(typed, 2)].find((code) =>
    OUTWARD.test(code),
  );
  return outward === undefined ? undefined : { outward, inward };
}

function repaired(outward: string, areaLength: 1 | 2): string {
  const area = outward.slice(0, areaLength).replaceAll('0', 'O').replaceAll('1', 'I');
  return area + digits(outward.slice(areaLength));
}

function digits(code: string): string {
  return code.replaceAll('O', '0').replaceAll('I', '1');
}
