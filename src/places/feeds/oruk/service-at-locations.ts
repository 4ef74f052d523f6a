import type { Service } from '../../services.schema.ts';
import type { FeedWords } from '../feed-words.ts';
import { present } from '../present.ts';
import type { LinkedRows, PlacedOffer } from '../published-rows.ts';
import { locationOf, locationSummaryOf } from './locations.ts';
import { serviceDetailOf, serviceSummaryOf } from './services.ts';

const linkOf = ({ offer }: PlacedOffer) => ({
  id: offer.id,
  service_id: offer.service_id,
  location_id: offer.location_id,
  description: offer.description,
});

/** A service with all its lists and places, as `/services/{id}` answers. */
export function serviceOf(service: Service, rows: LinkedRows, region: string, words: FeedWords) {
  const placed = rows.offersByService.get(service.id) ?? [];
  return present({
    ...serviceDetailOf(service, rows, words),
    service_at_locations: placed.map((each) =>
      present({ ...linkOf(each), location: locationOf(each.place, region, words) }),
    ),
  });
}

/** A service at a place without the lists of either, as `/service_at_locations` answers. */
export function serviceAtLocationSummaryOf(
  placed: PlacedOffer,
  service: Service,
  rows: LinkedRows,
  words: FeedWords,
) {
  return present({
    ...linkOf(placed),
    location: locationSummaryOf(placed.place),
    service: serviceSummaryOf(service, rows, words),
  });
}

/** A service at a place with the lists of both, as `/service_at_locations/{id}` answers. */
export function serviceAtLocationOf(
  placed: PlacedOffer,
  service: Service,
  rows: LinkedRows,
  region: string,
  words: FeedWords,
) {
  return present({
    ...linkOf(placed),
    location: locationOf(placed.place, region, words),
    service: serviceDetailOf(service, rows, words),
  });
}
