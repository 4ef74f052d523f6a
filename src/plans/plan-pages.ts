import { groupBy, indexBy } from '../lib/index-by.ts';
import { oncePerBuild } from '../lib/once-per-build.ts';
import { currentAreas } from '../places/hubs/hubs-by-area.ts';
import { allNeighbourhoods } from '../places/places.queries.ts';
import {
  allIndicators,
  allIndicatorValues,
  allPlanActions,
  allPlanDecisions,
  allPlanReviews,
  allPlans,
  allSaidBeforeActions,
} from './plans.queries.ts';
import { allThemes } from './themes.queries.ts';

const newestFirst = (a: string, b: string) => b.localeCompare(a);

const plansByArea = oncePerBuild(async () =>
  groupBy(await allPlans(), (plan) => plan.neighbourhood),
);

/** Everything about plans that each neighbourhood's page of plans shows, one entry per neighbourhood. */
export async function areaPlanPages() {
  const all = await allNeighbourhoods();
  const themes = (await allThemes()).toSorted((a, b) => a.position - b.position);
  const plans = await plansByArea();
  const actions = groupBy(await allPlanActions(), ({ plan }) => plan);
  const indicators = await indicatorsWithValues();
  const decisions = await allPlanDecisions();
  return currentAreas(all).map((area) => {
    const byTheme = indexBy(plans.get(area.slug) ?? [], ({ theme }) => theme);
    return {
      area,
      themes: themes.map((theme) => {
        const plan = byTheme.get(theme.slug);
        return { theme, plan, actions: plan ? (actions.get(plan.id) ?? []) : [] };
      }),
      indicators: indicators.filter(
        ({ theme, neighbourhood }) =>
          theme === null && (neighbourhood === area.slug || neighbourhood === area.predecessor),
      ),
      decisions: decisions.filter(({ neighbourhood }) => neighbourhood === area.slug).length,
    };
  });
}

/** Everything that the page of each published plan shows, one entry per plan. */
export async function planPages() {
  const actions = groupBy(await allPlanActions(), ({ plan }) => plan);
  const said = groupBy(await allSaidBeforeActions(), ({ action }) => action);
  const reviews = groupBy(await allPlanReviews(), ({ plan }) => plan);
  const decisions = await allPlanDecisions();
  const indicators = await indicatorsWithValues();
  return (await areaPlanPages()).flatMap(({ area, themes }) =>
    themes.flatMap(({ theme, plan }) => {
      if (!plan) return [];
      return {
        area,
        theme,
        plan,
        actions: (actions.get(plan.id) ?? [])
          .toSorted((a, b) => a.position - b.position)
          .map((action) => ({ ...action, said: said.get(action.id) ?? [] })),
        reviews: (reviews.get(plan.id) ?? []).toSorted((a, b) =>
          newestFirst(a.reviewed_on, b.reviewed_on),
        ),
        decisions: decisions
          .filter((each) => each.neighbourhood === area.slug && each.theme === theme.slug)
          .toSorted((a, b) => newestFirst(a.decided_on, b.decided_on)),
        indicators: indicators.filter(
          (each) =>
            each.theme === theme.slug &&
            [area.slug, area.predecessor, null].includes(each.neighbourhood),
        ),
      };
    }),
  );
}

const indicatorsWithValues = oncePerBuild(async () => {
  const values = groupBy(await allIndicatorValues(), ({ indicator }) => indicator);
  return (await allIndicators())
    .toSorted((a, b) => a.position - b.position)
    .map((indicator) => ({
      ...indicator,
      values: (values.get(indicator.id) ?? []).toSorted((a, b) =>
        a.starts_on.localeCompare(b.starts_on),
      ),
    }));
});

/** An indicator with what it was, oldest first. */
export type IndicatorWithValues = Awaited<ReturnType<typeof indicatorsWithValues>>[number];
/** What a plan's page shows. */
export type PlanPage = Awaited<ReturnType<typeof planPages>>[number];
/** What a neighbourhood's page of plans shows. */
export type AreaPlanPage = Awaited<ReturnType<typeof areaPlanPages>>[number];
