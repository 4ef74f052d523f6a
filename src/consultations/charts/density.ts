import { geo, type PlotOptions } from '@observablehq/plot';
import type { Position } from 'geojson';
import type { Cell, Shape } from './chart.types.ts';

/** How large a cell is, in degrees, as `private.cell_counted` makes them. */
export const CELL = { latitude: 0.0025, longitude: 0.004 };
/** From how many people a cell has the next darker shade. */
export const SHADES = [5, 10, 20] as const;
/** How many cells are to be seen around the outermost ones. */
const AROUND = 2;

/** Where on the map people put their points: the darker a cell, the more of them. */
export function densityPlot(
  cells: readonly Cell[],
  shapes: readonly Shape[],
  width: number,
): PlotOptions {
  const souths = cells.map(({ latitude }) => latitude);
  const wests = cells.map(({ longitude }) => longitude);
  // On a plane where a degree is as long to the east as to the north.
  const narrower = Math.cos((Math.min(...souths) * Math.PI) / 180);
  const flat = (rings: Position[][]) =>
    rings.map((ring) => ring.map(([east, north]) => [east! * narrower, north!]));
  const box = (south: number, west: number, high: number, wide: number) => {
    const [north, east] = [south + high * CELL.latitude, west + wide * CELL.longitude];
    const ring = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ];
    return { type: 'Polygon' as const, coordinates: flat([ring]) };
  };
  const [south, west] = [Math.min(...souths), Math.min(...wests)];
  const high = (Math.max(...souths) - south) / CELL.latitude + 1;
  const wide = (Math.max(...wests) - west) / CELL.longitude + 1;
  const domain = box(
    south - AROUND * CELL.latitude,
    west - AROUND * CELL.longitude,
    high + 2 * AROUND,
    wide + 2 * AROUND,
  );
  const outlines = shapes.map(({ geometry }) => ({
    type: 'MultiPolygon' as const,
    coordinates: (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map(
      flat,
    ),
  }));
  return {
    width,
    height: Math.round(width * 0.7),
    projection: { type: 'reflect-y', domain, inset: 4 },
    marks: [
      geo(outlines, { className: 'chart-shape', clip: 'frame' }),
      ...SHADES.map((from, at) =>
        geo(
          cells
            .filter(({ people }) => people >= from && people < (SHADES[at + 1] ?? Infinity))
            .map(({ latitude, longitude }) => box(latitude, longitude, 1, 1)),
          { className: `chart-cell-${at + 1}` },
        ),
      ),
    ],
  };
}
