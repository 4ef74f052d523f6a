/** What a calendar knows of a consultation. */
export interface Ask {
  id: string;
  neighbourhoods: readonly string[];
  opens_at: string | null;
  closes_at: string | null;
}

/** Another ask of the same people at the same time. */
export interface Overlap<Other extends Ask> {
  other: Other;
  /** The areas that both ask. */
  areas: string[];
}

/**
 * The asks that come at the same time as one, of people in the same areas. One without a day on
 * which it opens opens now; one that has no end yet overlaps with nothing.
 *
 * @param now epoch ms
 */
export function overlaps<Other extends Ask>(
  ask: Ask,
  others: readonly Other[],
  now: number,
): Overlap<Other>[] {
  const start = ({ opens_at }: Ask) => (opens_at ? Date.parse(opens_at) : now);
  const end = ({ closes_at }: Ask) => (closes_at ? Date.parse(closes_at) : -Infinity);
  return others.flatMap((other) => {
    const areas = other.neighbourhoods.filter((area) => ask.neighbourhoods.includes(area));
    const meet = start(ask) < end(other) && start(other) < end(ask);
    return other.id !== ask.id && meet && areas.length > 0 ? [{ other, areas }] : [];
  });
}
