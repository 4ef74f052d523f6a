import { byName } from '../../lib/by-name.ts';
import type { Service, TaxonomyTerm } from '../services.schema.ts';

/** The terms that some service uses, in their list's order, each with those services by name as `locale` orders them. */
export function servicesByTerm(
  taxonomy: string,
  terms: readonly TaxonomyTerm[],
  services: readonly Service[],
  locale: string,
): { term: TaxonomyTerm; services: Service[] }[] {
  return terms
    .filter((term) => term.taxonomy === taxonomy)
    .sort((a, b) => a.position - b.position)
    .map((term) => ({
      term,
      services: services
        .filter((service) => service.terms.some(({ id }) => id === term.id))
        .sort(byName(locale)),
    }))
    .filter((group) => group.services.length > 0);
}
