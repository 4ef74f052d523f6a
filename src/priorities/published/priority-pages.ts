import { accentOf } from '../../places/neighbourhoods/area-accent.ts';
import { currentAreas } from '../../places/hubs/hubs-by-area.ts';
import { allNeighbourhoods } from '../../places/places.queries.ts';
import { indexBy } from '../../lib/index-by.ts';
import { oncePerBuild } from '../../lib/once-per-build.ts';
import { allThemes } from '../../plans/themes.queries.ts';
import { publishedAnswers, publishedPriorities } from './published.queries.ts';
import { mostSupported, toldPriorities, type ToldPriority } from './told-priorities.ts';

/** How many things one page lists. */
const PER_PAGE = 20;

/** One page of a list. */
export interface ListPage {
  items: ToldPriority[];
  page: number;
  pages: number;
}

/** Everything published, with the answers, the newest first. */
export const told = oncePerBuild(async () =>
  toldPriorities(await publishedPriorities(), await publishedAnswers()),
);

/** The areas and themes that what was said names, by slug. */
export const named = oncePerBuild(async () => ({
  areas: indexBy(
    (await allNeighbourhoods()).map((area) => ({ ...area, accent: accentOf(area) })),
    ({ slug }) => slug,
  ),
  themes: indexBy(await allThemes(), ({ slug }) => slug),
}));

/** A list in pages; one empty page for an empty list. */
export function pagesOf(items: ToldPriority[]): ListPage[] {
  const pages = Math.max(1, Math.ceil(items.length / PER_PAGE));
  return Array.from({ length: pages }, (_, at) => ({
    items: items.slice(at * PER_PAGE, (at + 1) * PER_PAGE),
    page: at + 1,
    pages,
  }));
}

/** The address of a page of a list: the first is the list's own. */
export const pageAddress = (list: string, page: number) => (page > 1 ? `${list}${page}/` : list);

/**
 * The lists for the whole place beside the newest: what most people support, and each theme of which
 * there is something. The first page of the newest is /priorities/ itself.
 */
export async function townLists() {
  const all = await told();
  const { themes } = await named();
  const lists = [
    { list: 'newest', theme: undefined, items: all },
    { list: 'most-supported', theme: undefined, items: mostSupported(all) },
    ...[...themes.values()]
      .sort((a, b) => a.position - b.position)
      .map((theme) => ({
        list: theme.slug,
        theme,
        items: all.filter(({ theme: slug }) => slug === theme.slug),
      })),
  ];
  return lists.filter(({ items }) => items.length > 0);
}

/** The pages of what was said in each neighbourhood that has not ended. */
export async function areaLists() {
  const all = await told();
  return currentAreas(await allNeighbourhoods()).map((area) => ({
    area,
    items: all.filter(({ neighbourhood }) => neighbourhood === area.slug),
  }));
}

/** The address of the page of something said. */
export const priorityAddress = ({ slug }: Pick<ToldPriority, 'slug'>) => `/priorities/${slug}/`;

/** Where a resident tells us something new, with their area (by its slug) filled in where known. */
export const sayIt = (area?: string) => `/priorities/new/${area ? `?neighbourhood=${area}` : ''}`;
