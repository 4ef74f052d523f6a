import type { Facts } from './building.queries.ts';

const promises: readonly (keyof Facts)[] = ['decided_by', 'privacy'];

type Field = Exclude<keyof Facts, 'neighbourhoods'>;

/**
 * What staff have rewritten of what the public reads.
 *
 * @returns isPromise: whether people are told why, as it changes who decides or what happens with answers.
 */
export function stagedFields(
  published: Facts,
  facts: Facts,
): { fields: Field[]; isPromise: boolean } {
  const asStored = (value: unknown) => (typeof value === 'string' ? value.trim() : value);
  const fields = (Object.keys(published) as (keyof Facts)[]).filter(
    (field): field is Field =>
      field !== 'neighbourhoods' && asStored(published[field]) !== asStored(facts[field]),
  );
  return { fields, isPromise: fields.some((field) => promises.includes(field)) };
}
