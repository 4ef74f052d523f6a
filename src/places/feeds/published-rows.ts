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
