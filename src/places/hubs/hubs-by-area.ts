import { byName } from '../../lib/by-name.ts';
import type { Neighbourhood } from '../areas.schema.ts';
import type { Location, LocationKind } from '../locations.schema.ts';

const HUB_KINDS: readonly LocationKind[] = ['hub', 'library', 'family_hub', 'spoke'];

/** Whether a place counts as a hub for the public, as against a partner's venue or an outreach point. */
export const isHub = ({ kind, status }: Pick<Location, 'kind' | 'status'>): boolean =>
  HUB_KINDS.includes(kind) && status === 'open';

export interface AreaHubs {
  /** Null for the hubs of which we do not know the area. */
  area: Neighbourhood | null;
  hubs: Location[];
}

/**
 * The hubs by area: the areas at work today in their order, as far as they have hubs, then the hubs
 * whose area is not known. Those with known opening times come first, since a resident can act on
 * them, then by name in the order of `locale` (BCP 47).
 */
export function hubsByArea(
  areas: readonly Neighbourhood[],
  locations: readonly Location[],
  locale: string,
): AreaHubs[] {
  const names = byName(locale);
  const knownHoursThenName = (a: Location, b: Location) =>
    hoursUnknown(a) - hoursUnknown(b) || names(a, b);
  const hubs = locations.filter(isHub);
  const inArea = (slug: string | null) =>
    hubs.filter(({ neighbourhood }) => neighbourhood === slug).sort(knownHoursThenName);
  return [
    ...currentAreas(areas).map((area) => ({ area, hubs: inArea(area.slug) })),
    { area: null, hubs: inArea(null) },
  ].filter((group) => group.hubs.length > 0);
}

const hoursUnknown = (hub: Location) => Number(hub.opening_times.weekly.length === 0);

/** Areas that have not ended, in their order. */
export const currentAreas = (areas: readonly Neighbourhood[]): Neighbourhood[] =>
  areas.filter(({ status }) => status !== 'ended').sort((a, b) => a.position - b.position);
