import type { PlanAction, VisionTag } from './plans.schema.ts';

/** How far what was promised under one word of the vision has come. */
export interface Progress {
  tag: Pick<VisionTag, 'slug' | 'name' | 'position'>;
  done: number;
  /** What was promised and not given up. */
  promised: number;
}

/**
 * Progress by the words of the council's vision, in their order; words that no theme serves are left
 * out. An action whose theme serves two words counts under both.
 *
 * @param actions each with the slug of its plan's theme
 */
export function visionProgress(
  tags: readonly VisionTag[],
  actions: readonly (Pick<PlanAction, 'status'> & { theme: string })[],
): Progress[] {
  return tags
    .filter((tag) => tag.themes.length > 0)
    .toSorted((a, b) => a.position - b.position)
    .map((tag) => {
      const promised = actions.filter(
        ({ theme, status }) => tag.themes.includes(theme) && status !== 'stopped',
      );
      const done = promised.filter(({ status }) => status === 'done');
      return { tag, done: done.length, promised: promised.length };
    });
}
