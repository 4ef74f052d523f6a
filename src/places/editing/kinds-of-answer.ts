import { z } from 'zod/mini';

/** Why a value is not of the kind it has to be. */
const fault = (issue: { input?: unknown }) => (issue.input === null ? 'missing' : 'malformed');

/** The length as PostgreSQL counts it: an emoji is one character. */
const characters = (text: string) => Array.from(text).length;

const matching = (pattern: RegExp) =>
  z.string({ error: fault }).check(z.regex(pattern, 'malformed'));

export const text = (limit = 1000) =>
  z.string({ error: fault }).check(z.refine((value) => characters(value) <= limit, 'too_long'));

export const choice = (choices: readonly string[]) =>
  z.string({ error: fault }).check(z.refine((value) => choices.includes(value), 'unknown'));

/** A whole number; the database's constraint decides on its range. */
export const count = (least: number, most: number) =>
  z.number({ error: fault }).check(
    z.refine((value) => Number.isInteger(value) && Math.abs(value) < 10_000, 'malformed'),
    z.refine((value) => least <= value && value <= most, 'out_of_range'),
  );

export const time = matching(/^([01][0-9]|2[0-3]):[0-5][0-9]$/);
/** The end of hours, which may be the midnight that ends the day. */
export const end = matching(/^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$/);
export const date = matching(/^2[01][0-9]{2}-[0-9]{2}-[0-9]{2}$/).check(
  z.refine((value) => {
    const day = new Date(value);
    return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
  }, 'malformed'),
);
export const id = matching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i);
export const email = z
  .string({ error: fault })
  .check(
    z.refine(
      (value) => /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(value) && characters(value) <= 254,
      'malformed',
    ),
  );
export const website = z
  .string({ error: fault })
  .check(
    z.refine((value) => /^https?:\/\/[^\s]+$/.test(value) && characters(value) <= 500, 'malformed'),
  );
export const telephone = matching(/^[0-9 +]{3,20}$/);
export const days = matching(/^(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*$/);
export const sessionDays = matching(
  /^(-1|[1-5])?(MO|TU|WE|TH|FR|SA|SU)(,(-1|[1-5])?(MO|TU|WE|TH|FR|SA|SU))*$/,
);

/** Adds a fault to one field of an entry, by a rule that looks at several of its fields. */
export function rule<Entry>(
  holds: (entry: Entry) => boolean,
  field: keyof Entry & string,
  code: string,
) {
  return z.refine<Entry>(holds, { error: code, path: [field] });
}

/** A fault beside which others are still looked for. */
export const faultAt = (input: unknown, path: PropertyKey[], message: string) =>
  ({ code: 'custom', input, path, message, continue: true }) as const;

/** No two entries with the same key; null is no key. */
export function noTwice<Entry>(key: keyof Entry & string) {
  return z.check<Entry[]>(({ value, issues }) => {
    const seen = new Set<string>();
    value.forEach((entry, index) => {
      const own = entry[key];
      if (typeof own !== 'string') return;
      if (seen.has(own.toLowerCase())) {
        issues.push(faultAt(entry, [index, key], 'duplicate'));
      }
      seen.add(own.toLowerCase());
    });
  });
}
