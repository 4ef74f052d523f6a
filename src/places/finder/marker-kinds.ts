import type { MarkerShape } from '../../ui/map/map.types.ts';
import type { LocationKind } from '../locations.schema.ts';

/** The shape that stands for each kind of place, on every map and in its legend. */
export const KIND_SHAPES: Readonly<Record<LocationKind, MarkerShape>> = {
  hub: 'house',
  spoke: 'circle',
  outreach: 'triangle',
  family_hub: 'heart',
  library: 'book',
  partner_venue: 'diamond',
};
