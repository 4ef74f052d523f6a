import type { Priority } from './priority.ts';
import type { SayOptions } from './say-options.ts';

/**
 * What a link to the form knows already: `?neighbourhood=`, `?ward=` and `?hub=`, each a slug. A hub
 * or a ward tells its neighbourhood; what is on no list is left out.
 */
export function prefilled(
  query: string,
  { areas, wards, places }: Pick<SayOptions, 'areas' | 'wards' | 'places'>,
): Partial<Priority> {
  const asked = new URLSearchParams(query);
  const ward = wards.find(({ slug }) => slug === asked.get('ward'));
  const place = places.find(({ slug }) => slug === asked.get('hub'));
  const area = areas.find(
    ({ slug }) => slug === (ward?.area ?? place?.area ?? asked.get('neighbourhood')),
  );
  return {
    ...(area && { neighbourhood: area.slug }),
    ...(ward && { ward: ward.slug }),
    ...(place && { place: place.id }),
  };
}
