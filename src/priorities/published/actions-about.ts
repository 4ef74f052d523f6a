import { oncePerBuild } from '../../lib/once-per-build.ts';
import { planPages } from '../../plans/plan-pages.ts';

/** Actions of plans that something said led to, by its slug, each with its place on the plan's page. */
export const actionsAbout = oncePerBuild(async () => {
  const actions = (await planPages()).flatMap((plan) =>
    plan.actions.flatMap(({ id, title, status, said }) =>
      said.map(({ priority }) => ({
        priority,
        title,
        status,
        href: `/neighbourhoods/${plan.area.slug}/plans/${plan.theme.slug}/#action-${id}`,
      })),
    ),
  );
  return Map.groupBy(actions, ({ priority }) => priority);
});
