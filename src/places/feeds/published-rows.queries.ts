import {
  allLocations,
  allOrganizations,
  allServiceAtLocations,
  allServices,
  allSessions,
  allTaxonomies,
  allTaxonomyTerms,
} from '../places.queries.ts';
import type { PublishedRows } from './published-rows.ts';

/** Every row that feeds are made from, read from the public views alone. */
export async function publishedRows(): Promise<PublishedRows> {
  const [organizations, taxonomies, terms, locations, services, offers, sessions] =
    await Promise.all([
      allOrganizations(),
      allTaxonomies(),
      allTaxonomyTerms(),
      allLocations(),
      allServices(),
      allServiceAtLocations(),
      allSessions(),
    ]);
  return { organizations, taxonomies, terms, locations, services, offers, sessions };
}
