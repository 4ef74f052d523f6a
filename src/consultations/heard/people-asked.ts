/** How many people of a group live in an area (by id), a ward (by slug) or, with neither, everywhere. */
export interface Benchmark {
  area: string | null;
  ward: string | null;
  /** An equality question, or 'population' with the one category 'everybody'. */
  variable: string;
  category: string;
  people: number;
  source: string;
  /** When they were counted, as the source says it. */
  at: string;
  isMadeUp: boolean;
}

/** Whom a consultation asks, and how many of them there are. */
export interface WhomItAsks {
  areas: { id: string; name: string; wards: string[] }[];
  /** Whether these are all the areas there are. */
  asksEverybody: boolean;
  people: Benchmark[];
}

/** How many people there are of each group, who counted, and whether that is made up. */
export interface People {
  groups: Map<string, number>;
  sources: string[];
  isMadeUp: boolean;
}

function added(rows: readonly Benchmark[], groupOf: (row: Benchmark) => string): People {
  const groups = new Map<string, number>();
  for (const row of rows) {
    groups.set(groupOf(row), (groups.get(groupOf(row)) ?? 0) + row.people);
  }
  const sources = [...new Set(rows.map(({ source, at }) => `${source}, ${at}`))];
  return { groups, sources, isMadeUp: rows.some(({ isMadeUp }) => isMadeUp) };
}

/** The rows of an area: its own, or those of its wards if each of them has some. */
function rowsOf(area: WhomItAsks['areas'][number], rows: readonly Benchmark[]) {
  const own = rows.filter((row) => row.area === area.id);
  if (own.length > 0) return own;
  const wards = area.wards.map((ward) => rows.filter((row) => row.ward === ward));
  return wards.length > 0 && wards.every((each) => each.length > 0) ? wards.flat() : undefined;
}

/**
 * The people of the areas that are asked, by age group or another equality question. Where one of
 * these areas has no figures, those of the whole council do if all of it is asked.
 */
export function peopleOfGroups(whom: WhomItAsks, variable: string): People | undefined {
  const rows = whom.people.filter((row) => row.variable === variable);
  const areas = whom.areas.map((area) => rowsOf(area, rows));
  if (areas.every((each) => each !== undefined)) {
    return areas.length > 0 ? added(areas.flat(), ({ category }) => category) : undefined;
  }
  const whole = rows.filter(({ area, ward }) => area === null && ward === null);
  return whom.asksEverybody && whole.length > 0
    ? added(whole, ({ category }) => category)
    : undefined;
}

/** The people of each area, or of each ward of these areas; undefined unless all can be told. */
export function peopleOfPlaces(whom: WhomItAsks, places: 'area' | 'ward'): People | undefined {
  const rows = whom.people.filter(({ variable }) => variable === 'population');
  const areas = whom.areas.flatMap((area) => {
    const found = rowsOf(area, rows);
    return found ? [added(found, ({ ward }) => (places === 'ward' && ward) || area.id)] : [];
  });
  const groups = new Map(areas.flatMap((each) => [...each.groups]));
  if (areas.length < whom.areas.length || groups.size < 2) return undefined;
  return {
    groups,
    sources: [...new Set(areas.flatMap(({ sources }) => sources))],
    isMadeUp: areas.some(({ isMadeUp }) => isMadeUp),
  };
}
