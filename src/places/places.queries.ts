import { published } from '../lib/published.ts';
import { figureSchema, neighbourhoodSchema, wardSchema } from './areas.schema.ts';
import { locationSchema } from './locations.schema.ts';
import {
  organizationSchema,
  serviceAtLocationSchema,
  serviceSchema,
  sessionSchema,
  taxonomySchema,
  taxonomyTermSchema,
} from './services.schema.ts';

/** Every published place, service and area, read once per build from the public views. */
export const allNeighbourhoods = published('published_neighbourhoods', neighbourhoodSchema);
export const allWards = published('published_wards', wardSchema);
export const allFigures = published('published_figures', figureSchema);
export const allOrganizations = published('published_organizations', organizationSchema);
export const allTaxonomies = published('published_taxonomies', taxonomySchema);
export const allTaxonomyTerms = published('published_taxonomy_terms', taxonomyTermSchema);
export const allLocations = published('published_locations', locationSchema);
export const allServices = published('published_services', serviceSchema);
export const allServiceAtLocations = published(
  'published_service_at_locations',
  serviceAtLocationSchema,
);
export const allSessions = published('published_sessions', sessionSchema);
