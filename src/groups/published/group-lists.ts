import { byName } from '../../lib/by-name.ts';
import type { PublishedGroup } from './groups.schema.ts';

/** An area with the groups in it, by name. */
export interface AreaGroups<Area> {
  area: Area;
  groups: PublishedGroup[];
}

/** The groups of each area, in the order of the areas; an area without any has an empty list. */
export function groupsByArea<Area extends { slug: string }>(
  areas: readonly Area[],
  groups: readonly PublishedGroup[],
  locale: string,
): AreaGroups<Area>[] {
  const sorted = groups.toSorted(byName(locale));
  return areas.map((area) => ({
    area,
    groups: sorted.filter(({ neighbourhood }) => neighbourhood === area.slug),
  }));
}

/**
 * Whether nobody has made sure for more than a year that what is said of a group is so.
 *
 * @param today `YYYY-MM-DD`
 */
export function isStale(
  { checked_on }: Pick<PublishedGroup, 'checked_on'>,
  today: string,
): boolean {
  const [year, ...rest] = checked_on.split('-');
  return today > [Number(year) + 1, ...rest].join('-');
}

/** The start of a text, to whole words, of at most so many letters. */
export function startOf(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most).replace(/\s+\S*$/, '')}…`;
}
