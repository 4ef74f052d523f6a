import { groupBy, indexBy } from '../lib/index-by.ts';
import { currentAreas } from '../places/hubs/hubs-by-area.ts';
import { allNeighbourhoods } from '../places/places.queries.ts';
import { allOutcomes, allPlanDecisions } from './plans.queries.ts';
import { allThemes } from './themes.queries.ts';

/** So many of the newest of an area are on the page; the older ones stay on their own pages. */
export const NEWEST = 40;

/** What was said and what became of it, by area and within it by theme, newest first. */
export async function outcomesByArea() {
  const outcomes = groupBy(await allOutcomes(), ({ neighbourhood }) => neighbourhood);
  const themes = (await allThemes()).toSorted((a, b) => a.position - b.position);
  return currentAreas(await allNeighbourhoods()).map((area) => {
    const all = (outcomes.get(area.slug) ?? []).toSorted((a, b) =>
      b.happened_on.localeCompare(a.happened_on),
    );
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
