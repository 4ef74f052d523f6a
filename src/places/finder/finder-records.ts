import { groupBy } from '../../lib/index-by.ts';
import type { AgeRange, FinderHub } from './hub-filter.ts';
import type { Location } from '../locations.schema.ts';
import type { Service, Session } from '../services.schema.ts';

/** The part of a `FinderHub` that its card on the page does not already say. */
export interface FinderRecord extends Omit<FinderHub, 'name' | 'text' | 'times'> {
  /** Whether `position` is the middle of the ward rather than the door. */
  approximate: boolean;
}

const OLDEST = 120;

// Family hubs serve families from conception to 19, or 25 with special educational needs or a
// disability: https://www.gov.uk/government/publications/family-hubs-and-start-for-life-programme
const FAMILY_HUB_AGES: AgeRange = [0, 25];

/** Ages that the terms of the "audience" taxonomy stand for. */
const AUDIENCE_AGES: Readonly<Record<string, AgeRange>> = {
  'under-5s': [0, 4],
  children: [5, 17],
  'young-people': [11, 25],
  'send-0-25': [0, 25],
  adults: [18, OLDEST],
  'older-people': [60, OLDEST],
};

type Aged = Pick<Session, 'minimum_age' | 'maximum_age'>;

/** The ages that are stated; nothing when neither end is, which is not the same as all ages. */
function statedAges({ minimum_age, maximum_age }: Aged): AgeRange[] {
  if (minimum_age === null && maximum_age === null) return [];
  return [[minimum_age ?? 0, maximum_age ?? OLDEST]];
}

const termsOf = ({ terms }: Service, taxonomy: string): string[] =>
  terms.filter((term) => term.taxonomy === taxonomy).map(({ slug }) => slug);

/** Five decimals of a degree: a metre or so, and half the weight of a thousand places. */
const toMetre = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

const unique = (values: string[]): string[] => [...new Set(values)].sort();

/** What each place, its services and its sessions answer to when the finder filters. */
export function finderRecords(
  locations: readonly Location[],
  services: readonly Service[],
  sessions: readonly Session[],
): FinderRecord[] {
  const sessionsAt = groupBy(sessions, ({ location }) => location);
  const servicesAt = groupBy(
    services.flatMap((service) => service.locations.map((location) => ({ location, service }))),
    ({ location }) => location,
  );
  const bySlug = new Map(services.map((service) => [service.slug, service]));

  return locations.map((place) => {
    const held = sessionsAt.get(place.slug) ?? [];
    const offered = [
      ...(servicesAt.get(place.slug) ?? []).map(({ service }) => service),
      ...held.flatMap((session) => bySlug.get(session.service ?? '') ?? []),
    ];
    return {
      slug: place.slug,
      area: place.neighbourhood,
      kind: place.kind,
      offers: unique(offered.flatMap((service) => [service.slug, ...termsOf(service, 'need')])),
      teams: unique([
        ...offered.flatMap((service) => termsOf(service, 'team')),
        ...held.flatMap(({ team }) => team ?? []),
      ]),
      facilities: place.facilities
        .filter(({ available }) => available === 'yes' || available === 'partly')
        .map(({ facility }) => facility),
      ages: [
        ...(place.kind === 'family_hub' ? [FAMILY_HUB_AGES] : []),
        ...offered.flatMap((service) =>
          termsOf(service, 'audience').flatMap((slug) => {
            const ages = AUDIENCE_AGES[slug];
            return ages ? [ages] : [];
          }),
        ),
        ...[...offered, ...held].flatMap(statedAges),
      ],
      approximate: place.position_accuracy === 'ward',
      position:
        place.latitude === null || place.longitude === null
          ? null
          : { latitude: toMetre(place.latitude), longitude: toMetre(place.longitude) },
    };
  });
}
