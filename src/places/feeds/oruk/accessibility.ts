import { fill } from '../../../messages/fill.ts';
import type { Facility, Location } from '../../locations.schema.ts';
import { derivedId } from '../derived-id.ts';
import type { FeedWords } from '../feed-words.ts';
import { present } from '../present.ts';

/**
 * What is known of getting into and using a place. A facility nobody has checked is left out; one
 * that a place does not have is stated, as that saves a journey.
 */
export function accessibilityOf({ id, facilities }: Location, words: FeedWords) {
  return facilities.flatMap((facility) => {
    const description = accessWords(facility, words);
    if (!description) return [];
    return present({
      id: derivedId(id, `facility ${facility.facility}`),
      location_id: id,
      description,
      details: facility.note,
    });
  });
}

function accessWords({ facility, available }: Facility, words: FeedWords) {
  const names: Record<string, string> = words.access;
  const name = names[facility];
  return name && available !== 'unknown' ? fill(words.available[available], { name }) : undefined;
}
