import { fill } from '../../../messages/fill.ts';
import type { Location } from '../../locations.schema.ts';
import { derivedId } from '../derived-id.ts';
import type { FeedWords } from '../feed-words.ts';
import { present } from '../present.ts';

// The facilities that decide whether somebody can use a place; Wi-Fi and the like are none.
const ACCESS = [
  'step_free_entrance',
  'accessible_toilet',
  'changing_places',
  'hearing_loop',
  'lift',
  'bsl',
  'quiet_space',
  'parking',
] as const;

/**
 * What is known of getting into and using a place. A facility nobody has checked is left out; one
 * that a place does not have is stated, as that saves a journey.
 */
export function accessibilityOf({ id, facilities }: Location, words: FeedWords) {
  return ACCESS.flatMap((name) => {
    const facility = facilities.find((candidate) => candidate.facility === name);
    if (!facility || facility.available === 'unknown') return [];
    const available = words.available[facility.available];
    return present({
      id: derivedId(id, `facility ${name}`),
      location_id: id,
      description: fill(words.access, { name: words.facility[name], available }),
      details: facility.note,
    });
  });
}
