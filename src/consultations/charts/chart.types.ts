/** One answer as a bar. */
export interface Bar {
  name: string;
  /** What stands at its end, such as "52 (44%)". */
  value: string;
  /** From 0 to 1; null where it is hidden. */
  share: number | null;
  /** The shares that chance alone allows. */
  between?: readonly [low: number, high: number] | undefined;
}

/** What to draw. Everything in it is also said in words and in a table beside it. */
export type ChartSpec = { label: string } & (
  | { kind: 'bars'; bars: Bar[] }
  | {
      kind: 'scale';
      points: { point: number; value: string; share: number | null }[];
      low: string;
      high: string;
      mean?: { at: number; name: string } | undefined;
    }
  | { kind: 'numbers'; numbers: { number: number; people: number }[] }
  /** Days as YYYY-MM-DD. */
  | { kind: 'days'; days: { day: string; people: number }[] }
  | { kind: 'density'; cells: Cell[]; shapes: readonly Shape[] }
);

/** A cell of the map by its south-west corner in degrees, and how many put a point in it. */
export interface Cell {
  latitude: number;
  longitude: number;
  people: number;
}

/** A ward as GeoJSON. */
export interface Shape {
  name: string;
  geometry: import('geojson').Polygon | import('geojson').MultiPolygon;
}
