import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { Count } from '../reported/records.schema.ts';
import type { Cell, Shape } from './chart.types.ts';
import { CELL } from './density.ts';

/** The places on the map that people chose in answer to a question, as far as they are told. */
export const cellsOf = (question: string, counts: readonly Count[]): Cell[] =>
  counts.flatMap((count) => {
    const [, latitude, longitude] = /^(-?[\d.]+),(-?[\d.]+)$/.exec(count.answer) ?? [];
    if (count.question !== question || count.breakdown !== '' || !count.responses || !longitude) {
      return [];
    }
    return [{ latitude: Number(latitude), longitude: Number(longitude), people: count.responses }];
  });

/** How many points are in each ward, by the middle of their cell; '' for those in none of them. */
export function pointsByWard(
  cells: readonly Cell[],
  shapes: readonly Shape[],
): { ward: string; points: number }[] {
  const wards = new Map<string, number>();
  for (const { latitude, longitude, people } of cells) {
    const middle = [longitude + CELL.longitude / 2, latitude + CELL.latitude / 2];
    const ward = shapes.find(({ geometry }) => booleanPointInPolygon(middle, geometry))?.name ?? '';
    wards.set(ward, (wards.get(ward) ?? 0) + people);
  }
  return [...wards]
    .map(([ward, points]) => ({ ward, points }))
    .toSorted((a, b) => b.points - a.points || a.ward.localeCompare(b.ward));
}
