import { groupBy, indexBy } from '../lib/index-by.ts';
import { currentAreas } from '../places/hubs/hubs-by-area.ts';
import { allNeighbourhoods } from '../places/places.queries.ts';
import { allOutcomes, allPlanDecisions } from './plans.queries.ts';
import type { Outcome } from './plans.schema.ts';
import { allThemes } from './themes.queries.ts';

/** So many of the newest of an area are on the first page, and so many on each page of older ones. */
export const NEWEST = 40;

/** A page of an area's older outcomes. */
interface OlderOutcomes {
  area: Awaited<ReturnType<typeof allNeighbourhoods>>[number];
  outcomes: Outcome[];
  /** Counted with the first page, that of the newest. */
  page: number;
  pages: number;
}

/** The address of a page of an area's outcomes: the first is on the page of all areas. */
export const outcomesAddress = (area: string, page: number): string =>
  page > 1 ? `/you-said-we-did/${area}/${page}/` : `/you-said-we-did/#${area}`;

const newestFirst = (outcomes: readonly Outcome[]) =>
  outcomes.toSorted((a, b) => b.happened_on.localeCompare(a.happened_on));

/** What is older than the newest of each area, in pages, newest first. */
export async function olderOutcomes(): Promise<OlderOutcomes[]> {
  const outcomes = groupBy(await allOutcomes(), ({ neighbourhood }) => neighbourhood);
  return currentAreas(await allNeighbourhoods()).flatMap((area) => {
    const all = newestFirst(outcomes.get(area.slug) ?? []);
    const pages = Math.ceil(all.length / NEWEST);
    return Array.from({ length: Math.max(0, pages - 1) }, (_, at) => ({
      area,
      outcomes: all.slice((at + 1) * NEWEST, (at + 2) * NEWEST),
      page: at + 2,
      pages,
    }));
  });
}

/** What was said and what became of it, by area and within it by theme, newest first. */
export async function outcomesByArea() {
  const outcomes = groupBy(await allOutcomes(), ({ neighbourhood }) => neighbourhood);
  const themes = (await allThemes()).toSorted((a, b) => a.position - b.position);
  return currentAreas(await allNeighbourhoods()).map((area) => {
    const all = newestFirst(outcomes.get(area.slug) ?? []);
    const newest = groupBy(all.slice(0, NEWEST), ({ theme }) => theme ?? '');
    const groups = [...themes, undefined].flatMap((theme) => {
      const found = newest.get(theme?.slug ?? '');
      return found ? [{ theme, outcomes: found }] : [];
    });
    return { area, groups, all: all.length };
  });
}

/** The public decisions of each area, newest first, each with its plan's theme. */
export async function decisionsByArea() {
  const themes = indexBy(await allThemes(), ({ slug }) => slug);
  const decisions = groupBy(await allPlanDecisions(), ({ neighbourhood }) => neighbourhood);
  return currentAreas(await allNeighbourhoods()).map((area) => ({
    area,
    decisions: (decisions.get(area.slug) ?? [])
      .toSorted((a, b) => b.decided_on.localeCompare(a.decided_on))
      .map((decision) => ({
        ...decision,
        plan: decision.theme ? themes.get(decision.theme) : undefined,
      })),
  }));
}
