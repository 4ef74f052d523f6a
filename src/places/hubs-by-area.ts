import type { Neighbourhood } from './areas.schema.ts';
import { groupBy } from './index-by.ts';
import type { Location, LocationKind } from './locations.schema.ts';

const HUB_KINDS: readonly LocationKind[] = ['hub', 'library', 'family_hub', 'spoke'];

/** Whether a place counts as a hub for the public, as against a partner's venue or an outreach point. */
export const isHub = ({ kind, status }: Pick<Location, 'kind' | 'status'>): boolean =>
  HUB_KINDS.includes(kind) && status === 'open';

/**
 * The areas at work today in their order, each with its hubs: those with known opening times first,
 * since a resident can act on them, then by name.
 */
export function hubsByArea(
  areas: readonly Neighbourhood[],
  locations: readonly Location[],
): { area: Neighbourhood; hubs: Location[] }[] {
  const places = groupBy(locations.filter(isHub), ({ neighbourhood }) => neighbourhood);
  const unknown = (hub: Location) => Number(hub.opening_times.weekly.length === 0);
  return currentAreas(areas).map((area) => ({
    area,
    hubs: (places.get(area.slug) ?? []).sort(
      (a, b) => unknown(a) - unknown(b) || a.name.localeCompare(b.name),
    ),
  }));
}

/** Areas that have not ended, in their order. */
export const currentAreas = (areas: readonly Neighbourhood[]): Neighbourhood[] =>
  areas.filter(({ status }) => status !== 'ended').sort((a, b) => a.position - b.position);
