import type { Definition } from '../definition/definition.schema.ts';
import type { BuildingWords } from './building.words.ts';

/**
 * What findings are about, by their subject: pages and items by their titles, and what a consultation
 * says about itself (`about.` and the field) by what it is asked for. Blocks have no name.
 */
export const subjectNames = (
  { pages }: Definition,
  { about, checks }: Pick<BuildingWords, 'about' | 'checks'>,
): Map<string, string> =>
  new Map([
    ...Object.entries(about).map(([name, label]) => [`about.${name}`, label] as const),
    ...pages.flatMap((page) => [
      [page.id, page.title || checks.untitled] as const,
      ...page.items.map(
        (item) => [item.id, ('title' in item && item.title) || checks.untitled] as const,
      ),
    ]),
  ]);
