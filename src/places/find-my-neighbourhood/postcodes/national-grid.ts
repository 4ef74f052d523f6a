import type { Position } from 'geojson';
import proj4 from 'proj4';

// EPSG:27700 with the seven-parameter shift of Ordnance Survey's guide to coordinate systems. It is
// within about 5 m of the exact OSTN15 grid, which is finer than a postcode's own centre.
const OSGB36 =
  '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy ' +
  '+towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs';
const toDegrees = proj4(OSGB36, 'WGS84');

/** Longitude and latitude (WGS 84) of eastings and northings in metres on the National Grid. */
export function degreesOf(eastings: number, northings: number): Position {
  return toDegrees.forward([eastings, northings]);
}
