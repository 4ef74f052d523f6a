import type { StaffClient } from '../../staff/session.queries.ts';
import type { MapShapes } from '../../ui/map/map.types.ts';
import type { Shape } from '../charts/chart.types.ts';
import type { Definition } from '../definition/definition.schema.ts';
import type { Version } from '../definition/every-version.ts';

/** What `consultation_results` answers, as its comment in the database says. */
interface Answered {
  at: string;
  counts: [
    question: string,
    answer: string,
    breakdown: string,
    part: string,
    responses: number | null,
    total: number | null,
  ][];
  kept: [question: string, people: number, areas: Record<string, number>][];
  visits: [page: string, channel: string, visits: number, day: string, area: string | null][];
}

/**
 * How often a page of questions was reached on a channel on a day (YYYY-MM-DD), by people of an area (its
 * id; empty where none was known by then). `-check` is the page before sending.
 */
export interface PageVisits {
  page: string;
  channel: string;
  visits: number;
  day: string;
  area: string;
}

/**
 * How many gave an answer in a part of a breakdown ('' and '': of everybody); null where hidden. The
 * breakdown 'hub' has the people from each hub's posters, by the location's id.
 */
export interface ResultCount {
  question: string;
  answer: string;
  breakdown: string;
  part: string;
  responses: number | null;
  /** The sum of numbers or scale points, for means. */
  total: number | null;
}

/**
 * Among how many people the numbers by equality group of a question ('' for who took part) were counted; of
 * a question about where people live, also how many of them live in each area, by its id.
 */
export type Kept = ReadonlyMap<string, { people: number; areas: Readonly<Record<string, number>> }>;

/** What the results screen shows of a consultation. */
export interface Results {
  title: string;
  slug: string;
  /** Whether single answers were deleted at the end of their time. */
  isCleared: boolean;
  /** As its latest version asks. */
  definition: Definition;
  /** Every version that was published. */
  versions: Version[];
  counts: ResultCount[];
  kept: Kept;
  visits: PageVisits[];
  /** When they were counted, ISO 8601. */
  at: string;
}

/**
 * The numbers of a consultation as they are now; undefined where there is none for the person asking.
 *
 * @throws the database's error, as when somebody may not read numbers there.
 */
export async function loadResults(client: StaffClient, id: string): Promise<Results | undefined> {
  const { data: found, error } = await client
    .from('consultations')
    .select('title, slug, cleared_at, consultation_versions(number, definition)')
    .eq('id', id)
    .maybeSingle();
  if (error) throw error;
  const versions = (found?.consultation_versions as unknown as Version[] | undefined)?.toSorted(
    (a, b) => b.number - a.number,
  );
  const latest = versions?.[0];
  if (!found || !versions || !latest) return undefined;
  const results = await client.rpc('consultation_results', { id });
  if (results.error) throw results.error;
  const { at, counts, kept, visits } = results.data as unknown as Answered;
  return {
    title: found.title,
    slug: found.slug!,
    isCleared: found.cleared_at !== null,
    definition: latest.definition,
    versions,
    at,
    counts: counts.map(([question, answer, breakdown, part, responses, total]) => ({
      ...{ question, answer, breakdown, part, responses, total },
    })),
    kept: new Map(kept.map(([question, people, areas]) => [question, { people, areas }])),
    visits: visits.map(([page, channel, visits, day, area]) => ({
      ...{ page, channel, visits, day },
      area: area ?? '',
    })),
  };
}

/** The names of areas, wards and hubs by id and by slug, as counts name them. */
export async function loadPlaceNames(client: StaffClient): Promise<Map<string, string>> {
  const [areas, wards, hubs] = await Promise.all([
    client.from('published_neighbourhoods').select('id, slug, name'),
    client.from('published_wards').select('slug, name'),
    client.from('published_locations').select('id, name'),
  ]);
  if (areas.error) throw areas.error;
  if (wards.error) throw wards.error;
  if (hubs.error) throw hubs.error;
  return new Map([
    ...hubs.data.map(({ id, name }) => [id!, name!] as const),
    ...wards.data.map(({ slug, name }) => [slug!, name!] as const),
    ...areas.data.flatMap(({ id, slug, name }) => [[slug!, name!] as const, [id!, name!] as const]),
  ]);
}

/** The wards as the map draws them; none where they cannot be fetched. */
export async function loadShapes(): Promise<Shape[]> {
  try {
    const response = await fetch('/map/shapes.json');
    const { features } = (await response.json()) as MapShapes;
    return features.map(({ properties, geometry }) => ({ name: properties.name, geometry }));
  } catch {
    return [];
  }
}
