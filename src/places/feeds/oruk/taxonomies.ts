import type { Service, Taxonomy, TaxonomyTerm } from '../../services.schema.ts';
import { derivedId } from '../derived-id.ts';
import { present } from '../present.ts';

/** A term as Open Referral UK has it: `taxonomy` is the name of its list. */
export function termOf(term: TaxonomyTerm, taxonomies: readonly Taxonomy[]) {
  return present({
    id: term.id,
    name: term.name,
    description: term.description,
    parent_id: term.parent_id,
    taxonomy: taxonomies.find(({ id }) => id === term.taxonomy_id)?.name,
    taxonomy_id: term.taxonomy_id,
  });
}

/** A list of terms, without them, as `/taxonomies` answers. */
export function taxonomyOf({ id, name, description }: Taxonomy) {
  return present({ id, name, description });
}

/** A list with its terms, as `/taxonomies/{id}` answers. */
export function wholeTaxonomyOf(taxonomy: Taxonomy, terms: readonly TaxonomyTerm[]) {
  return present({
    ...taxonomyOf(taxonomy),
    taxonomy_terms: terms
      .filter(({ taxonomy_id }) => taxonomy_id === taxonomy.id)
      .map((term) => termOf(term, [taxonomy])),
  });
}

/** The terms of a service as Open Referral UK's attributes, in the order of the service. */
export function attributesOf(
  service: Pick<Service, 'id' | 'terms'>,
  terms: readonly TaxonomyTerm[],
  taxonomies: readonly Taxonomy[],
) {
  return service.terms.flatMap(({ id }) => {
    const term = terms.find((candidate) => candidate.id === id);
    if (!term) return [];
    return {
      id: derivedId(service.id, `term ${id}`),
      link_id: service.id,
      link_type: 'service',
      taxonomy_term_id: id,
      taxonomy_term: termOf(term, taxonomies),
    };
  });
}
