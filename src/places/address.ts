import type { Location } from './locations.schema.ts';

type Address = Pick<Location, 'address_1' | 'address_2' | 'city' | 'postal_code'>;

/** The lines of an address that are known, in posting order; empty when none is. */
export const addressLines = (place: Address): string[] =>
  [place.address_1, place.address_2, place.city, place.postal_code].filter((line) => line !== null);

/** One line for a card: street and postcode, or null when neither is known. */
export function shortAddress(place: Address): string | null {
  const lines = [place.address_1, place.postal_code].filter((line) => line !== null);
  return lines.length > 0 ? lines.join(', ') : null;
}

/**
 * Directions on OpenStreetMap, which needs no account and sets no tracking; null when only the ward
 * is known, because directions to the middle of a ward would send people to the wrong door.
 */
export function directionsTo(
  place: Pick<Location, 'latitude' | 'longitude' | 'position_accuracy'>,
): string | null {
  if (place.position_accuracy !== 'building') return null;
  return `https://www.openstreetmap.org/directions?to=${place.latitude}%2C${place.longitude}`;
}
