const EARTH_RADIUS_IN_METRES = 6_371_008.8;

/** A place on the ground in degrees, WGS 84. */
export interface Spot {
  latitude: number;
  longitude: number;
}

/** Metres between two places in a straight line over the ground (haversine, within 0.5 %). */
export function metresBetween(from: Spot, to: Spot): number {
  const rise = Math.sin(radians(to.latitude - from.latitude) / 2) ** 2;
  const run = Math.sin(radians(to.longitude - from.longitude) / 2) ** 2;
  const narrowing = Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude));
  return 2 * EARTH_RADIUS_IN_METRES * Math.asin(Math.min(1, Math.sqrt(rise + narrowing * run)));
}

/** The places nearest to a spot, nearest first, each with its distance in metres. */
export function nearest<Place extends Spot>(
  from: Spot,
  places: readonly Place[],
  atMost: number,
): { place: Place; metres: number }[] {
  return places
    .map((place) => ({ place, metres: metresBetween(from, place) }))
    .sort((one, other) => one.metres - other.metres)
    .slice(0, atMost);
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
