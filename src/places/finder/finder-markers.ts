import type { MapMarker } from '../../ui/map/map.types.ts';
import type { FinderCard } from './finder-cards.ts';
import type { Filter } from './hub-filter.ts';
import { KIND_SHAPES } from './marker-kinds.ts';

/**
 * Markers for the places whose position is known, in the order of the list, so that Tab meets them
 * in the same order on both. `label` words a value as the form does.
 */
export function markersOf(
  hubs: readonly FinderCard[],
  label: (filter: Filter) => string,
): MapMarker[] {
  return hubs.flatMap(({ slug, name, kind, position, approximate, card }): MapMarker[] => {
    if (!position) return [];
    return [
      {
        id: slug,
        name,
        kind: label({ name: 'kind', value: kind }),
        shape: KIND_SHAPES[kind],
        ...position,
        approximate,
        details: [card.querySelector('[data-where]')!.textContent],
        href: `/hubs/${slug}/`,
        listHref: `#${card.id}`,
      },
    ];
  });
}
