import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type map from '../../messages/en/map.json';
import type { Basemap } from './basemap.ts';

/** The silhouettes that tell kinds of marker apart without colour. */
export type MarkerShape = 'house' | 'circle' | 'triangle' | 'heart' | 'book' | 'diamond';

/** A place on the map. Degrees are WGS 84. */
export interface MapMarker {
  id: string;
  name: string;
  /** What the shape stands for, in words. */
  kind: string;
  shape: MarkerShape;
  latitude: number;
  longitude: number;
  /** Drawn hollow: somewhere near here, not at this door. */
  approximate: boolean;
  details: string[];
  href: string;
  /** Where the same place stands in the list beside the map, such as "#grove-hill". */
  listHref: string | null;
}

/** One shape of the basemap; shapes with the same accent (1 to 6, or none) belong together. */
export interface MapShape {
  name: string;
  accent: number | null;
}

/** A name written on the map: of a group of shapes from afar, of each shape from near. */
export interface MapName {
  name: string;
  latitude: number;
  longitude: number;
  scale: 'group' | 'shape';
}

/** The file that the map fetches: shapes to fill and the names to write on them. */
export interface MapShapes extends FeatureCollection<Polygon | MultiPolygon, MapShape> {
  labels: MapName[];
}

/** What the page tells the map element, as JSON. */
export interface MapSettings {
  basemap: Basemap;
  shapesUrl: string;
  words: typeof map;
}
