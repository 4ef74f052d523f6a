import type { Figure } from '../areas.schema.ts';

/** What a figure measures, in the catalogue's words, or its own name spelt out when there are none. */
export function figureWords(
  { measure }: Pick<Figure, 'measure'>,
  measures: Record<string, string>,
): string {
  const spelt = measure.replaceAll('-', ' ');
  return measures[measure] ?? spelt.charAt(0).toUpperCase() + spelt.slice(1);
}
