import type { Service, Taxonomy, TaxonomyTerm } from '../../services.schema.ts';
import { derivedId } from '../derived-id.ts';
import { present } from '../present.ts';
import type { LinkedRows } from '../published-rows.ts';

/** A term as Open Referral UK has it: `taxonomy` is the name of its list. */
export function termOf(term: TaxonomyTerm, taxonomies: LinkedRows['taxonomies']) {
  return present({
    id: term.id,
    name: term.name,
    description: term.description,
    parent_id: term.parent_id,
    taxonomy: taxonomies.get(term.taxonomy_id)?.name,
    taxonomy_id: term.taxonomy_id,
  });
}

/** A list of terms, without them, as `/taxonomies` answers. */
export function taxonomySummaryOf({ id, name, description }: Taxonomy) {
  return present({ id, name, description });
}

/** A list with its terms, as `/taxonomies/{id}` answers. */
export function taxonomyOf(taxonomy: Taxonomy, { terms, taxonomies }: LinkedRows) {
  const own = [...terms.values()].filter(({ taxonomy_id }) => taxonomy_id === taxonomy.id);
  return present({
    ...taxonomySummaryOf(taxonomy),
    taxonomy_terms: own.map((term) => termOf(term, taxonomies)),
  });
}

/** The terms of a service as Open Referral UK's attributes, in the order of the service. */
export function attributesOf(service: Service, { terms, taxonomies }: LinkedRows) {
  return service.terms.flatMap(({ id }) => {
    const term = terms.get(id);
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
