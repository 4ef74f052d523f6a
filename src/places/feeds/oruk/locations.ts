import type { Location } from '../../locations.schema.ts';
import { derivedId } from '../derived-id.ts';
import type { FeedWords } from '../feed-words.ts';
import { present } from '../present.ts';
import { accessibilityOf } from './accessibility.ts';
import { languageOf, phoneOf } from './contact-details.ts';

/** A place without its lists, as the list of services at places has it. */
export function locationSummaryOf(location: Location) {
  // The middle of a ward is no door: whoever maps the feed would send people to it.
  const isBuilding = location.position_accuracy === 'building';
  return present({
    id: location.id,
    location_type: 'physical',
    name: location.name,
    alternate_name: location.alternate_name,
    description: location.description,
    latitude: isBuilding ? location.latitude : null,
    longitude: isBuilding ? location.longitude : null,
  });
}

/**
 * A place with its address, access and numbers.
 *
 * @param region the county-level name that the standard calls `state_province`
 */
export function locationOf(location: Location, region: string, words: FeedWords) {
  return present({
    ...locationSummaryOf(location),
    addresses: addressesOf(location, region),
    accessibility: accessibilityOf(location, words),
    phones: location.phones.map(phoneOf),
    languages: location.languages.map((language) =>
      languageOf({ ...language, id: derivedId(location.id, `language ${language.code}`) }),
    ),
  });
}

// An address wants street, town and postcode together. One that is not wholly known is left out,
// as a made-up line could send somebody to the wrong door.
function addressesOf(location: Location, region: string) {
  const { id, address_1, address_2, city, postal_code } = location;
  if (!address_1 || !city || !postal_code) return [];
  return [
    present({
      id: derivedId(id, 'address'),
      location_id: id,
      address_1,
      address_2,
      city,
      state_province: region,
      postal_code,
      country: 'GB',
      address_type: 'physical',
    }),
  ];
}
