import type { Figure } from '../areas.schema.ts';

/** What a figure measures, in the catalogue's words, or its own name spelt out when there are none. */
export function figureWords(
  { measure }: Pick<Figure, 'measure'>,
  measures: Record<string, string>,
): string {
  const spelt = measure.replaceAll('-', ' ');
  return measures[measure] ?? spelt.charAt(0).toUpperCase() + spelt.slice(1);
}

/** A figure's value as it is read in a locale (BCP 47): "14,315", "38%". */
export function figureValue({ value, unit }: Pick<Figure, 'value' | 'unit'>, locale: string) {
  return `${value.toLocaleString(locale)}${unit === 'percent' ? '%' : ''}`;
}

/** Figures in the order in which the catalogue names their measures; those it does not name last. */
export function inReadingOrder<T extends Pick<Figure, 'measure'>>(
  figures: readonly T[],
  measures: Record<string, string>,
): T[] {
  const order = Object.keys(measures);
  const place = ({ measure }: T) => order.indexOf(measure) + 1 || order.length + 1;
  return figures.toSorted((a, b) => place(a) - place(b));
}
