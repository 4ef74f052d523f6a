import type { Figure, Ward } from '../areas.schema.ts';

export interface WardFigures {
  measures: { measure: string; unit: Figure['unit']; period: string; total: number | null }[];
  rows: { ward: Ward; values: (number | null)[] }[];
}

/**
 * The figures of some wards as a table: one column per measure and period, one row per ward.
 * Counts add up to a total when every ward has one; percentages and scores never do.
 */
export function wardFigures(wards: readonly Ward[], figures: readonly Figure[]): WardFigures {
  const own = figures.filter((figure) => wards.some(({ slug }) => slug === figure.ward));
  const keys = [...new Set(own.map(({ measure, period }) => `${measure}|${period}`))].sort();
  const value = (key: string, ward: Ward) =>
    own.find((f) => `${f.measure}|${f.period}` === key && f.ward === ward.slug)?.value ?? null;
  return {
    measures: keys.map((key) => {
      const { measure, unit, period } = own.find((f) => `${f.measure}|${f.period}` === key)!;
      const values = wards.map((ward) => value(key, ward));
      const countable = unit === 'people' || unit === 'households';
      const total =
        countable && values.every((one) => one !== null)
          ? values.reduce((sum, one) => sum + one, 0)
          : null;
      return { measure, unit, period, total };
    }),
    rows: wards.map((ward) => ({ ward, values: keys.map((key) => value(key, ward)) })),
  };
}
