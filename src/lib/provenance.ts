import * as z from 'zod';

/** Where a fact comes from: the slug of its source, the day a person last checked it, and whether it still has to be confirmed. */
export const provenance = {
  source: z.string(),
  checked_on: z.nullable(z.iso.date()),
  provisional: z.boolean(),
};

export const sourceSchema = z.object({
  slug: z.string(),
  name: z.string(),
  publisher: z.nullable(z.string()),
  url: z.nullable(z.string()),
  licence: z.nullable(z.string()),
  attribution: z.nullable(z.string()),
  published_on: z.nullable(z.iso.date()),
  note: z.nullable(z.string()),
});

export type Source = z.infer<typeof sourceSchema>;
export type Provenance = z.infer<z.ZodObject<typeof provenance>>;

/** Whether two facts were taken from one source, checked on one day, and are equally sure. */
export const isSameProvenance = (a: Provenance, b: Provenance): boolean =>
  a.source === b.source && a.checked_on === b.checked_on && a.provisional === b.provisional;

/**
 * One fact for each source, to say under a list where all of it comes from: of several the one that
 * claims least, provisional before confirmed and long unchecked before lately checked.
 */
export function onePerSource<Fact extends Provenance>(facts: readonly Fact[]): Fact[] {
  const least = new Map<string, Fact>();
  for (const fact of facts) {
    const known = least.get(fact.source);
    if (!known || claim(fact) < claim(known)) least.set(fact.source, fact);
  }
  return [...least.values()];
}

/** Grows with what is claimed; dates compare as text. */
const claim = ({ provisional, checked_on }: Provenance) =>
  `${provisional ? 0 : 1} ${checked_on ?? ''}`;
