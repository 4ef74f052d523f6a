interface Named {
  id: string;
  name: string;
}

/** The names of places and themes, by which records are shown and put where they belong. */
export interface PlaceNames {
  areas: (Named & { slug: string })[];
  themes: (Named & { slug: string })[];
  /** Each with the slug of its area; null for a place that belongs to none. */
  wards: (Named & { neighbourhood: string | null })[];
  hubs: (Named & { neighbourhood: string | null })[];
}

export const noNames: PlaceNames = { areas: [], themes: [], wards: [], hubs: [] };

/** The name of an identifier among some; undefined for none and for one that is not there. */
export function nameOf(among: readonly Named[], id: string | null | undefined): string | undefined {
  return among.find((one) => one.id === id)?.name;
}
