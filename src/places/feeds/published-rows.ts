import { groupBy, indexBy } from '../../lib/index-by.ts';
import type { Location } from '../locations.schema.ts';
import type {
  Organization,
  Service,
  ServiceAtLocation,
  Session,
  Taxonomy,
  TaxonomyTerm,
} from '../services.schema.ts';

/** What the public views hold, which is all that a feed may be made from. */
export interface PublishedRows {
  organizations: readonly Organization[];
  taxonomies: readonly Taxonomy[];
  terms: readonly TaxonomyTerm[];
  locations: readonly Location[];
  services: readonly Service[];
  offers: readonly ServiceAtLocation[];
  sessions: readonly Session[];
}

/** A service at a place, where both are published. */
export interface PlacedOffer {
  offer: ServiceAtLocation;
  place: Location;
}

const byId = <Row extends { id: string }>(rows: readonly Row[]) => indexBy(rows, ({ id }) => id);

/**
 * The rows, ready to be followed from one to the next: a town with thousands of services would
 * otherwise be searched through once for each of them.
 */
export function linked(rows: PublishedRows) {
  const places = byId(rows.locations);
  const placed = rows.offers.flatMap((offer) => {
    const place = places.get(offer.location_id);
    return place ? [{ offer, place }] : [];
  });
  return {
    organizations: byId(rows.organizations),
    taxonomies: byId(rows.taxonomies),
    terms: byId(rows.terms),
    offersByService: groupBy(placed, ({ offer }) => offer.service_id),
    sessionsByService: groupBy(rows.sessions, ({ service }) => service),
  };
}

export type LinkedRows = ReturnType<typeof linked>;
