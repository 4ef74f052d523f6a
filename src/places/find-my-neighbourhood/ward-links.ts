import type { Ward } from '../areas.schema.ts';

/** Where a ward is told of: in its neighbourhood, or in the list of wards while it has none. */
export function wardHref({ slug, neighbourhood }: Pick<Ward, 'slug' | 'neighbourhood'>): string {
  return neighbourhood
    ? `/neighbourhoods/${neighbourhood}/#${slug}`
    : `/find-my-neighbourhood/#${slug}`;
}

/** A ward's name, or undefined where only its code is known and stands in for it. */
export function properName({ name, code }: Pick<Ward, 'name' | 'code'>): string | undefined {
  return name === code ? undefined : name;
}
