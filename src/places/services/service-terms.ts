import type { Service, TaxonomyTerm } from '../services.schema.ts';

/** The terms that some service uses, in their list's order, each with those services by name. */
export function servicesByTerm(
  taxonomy: string,
  terms: readonly TaxonomyTerm[],
  services: readonly Service[],
): { term: TaxonomyTerm; services: Service[] }[] {
  return terms
    .filter((term) => term.taxonomy === taxonomy)
    .sort((a, b) => a.position - b.position)
    .map((term) => ({
      term,
      services: services
        .filter((service) => service.terms.some(({ id }) => id === term.id))
        .sort((a, b) => a.name.localeCompare(b.name)),
    }))
    .filter((group) => group.services.length > 0);
}
