import type { Neighbourhood } from '../areas.schema.ts';

const ACCENTS = 6;

/**
 * Which of the six accents a neighbourhood wears everywhere, by its position; ended areas keep the
 * plain one. The number goes into `data-accent`, because the page's policy refuses inline styles.
 */
export function accentOf(area: Pick<Neighbourhood, 'position' | 'status'> | undefined) {
  if (!area || area.status === 'ended') return undefined;
  return ((Math.max(area.position, 1) - 1) % ACCENTS) + 1;
}
