import type { FeedWords } from '../feed-words.ts';
import { present } from '../present.ts';
import type { PublishedRows } from '../published-rows.ts';
import { locationOf, locationSummaryOf } from './locations.ts';
import { onlyPage } from './page.ts';
import { placedOffersOf, serviceDetailOf, serviceSummaryOf, type PlacedOffer } from './services.ts';
import { taxonomyOf, termOf, wholeTaxonomyOf } from './taxonomies.ts';

/**
 * The Open Referral UK 3.0 feed: what each address answers, the lists as one page each and the
 * single records by their UUID.
 *
 * @param region the county-level name that addresses need, as `state_province`
 */
export function orukFeed(rows: PublishedRows, region: string, words: FeedWords) {
  const whole = rows.services.map((service) => {
    const placed = placedOffersOf(service, rows);
    return { service, placed, detail: serviceDetailOf(service, rows, words) };
  });
  const place = ({ offer, place }: PlacedOffer) =>
    present({
      id: offer.id,
      service_id: offer.service_id,
      location_id: offer.location_id,
      description: offer.description,
      location: locationOf(place, region, words),
    });

  const services = whole.map(({ service }) => serviceSummaryOf(service, rows, words));
  const offers = whole.flatMap(({ service, placed }) =>
    placed.map(({ offer, place }) =>
      present({
        id: offer.id,
        service_id: offer.service_id,
        location_id: offer.location_id,
        description: offer.description,
        location: locationSummaryOf(place),
        service: serviceSummaryOf(service, rows, words),
      }),
    ),
  );
  return {
    services: onlyPage(services),
    service: new Map(
      whole.map(({ service, placed, detail }) => [
        service.id,
        present({ ...detail, service_at_locations: placed.map(place) }),
      ]),
    ),
    serviceAtLocations: onlyPage(offers),
    serviceAtLocation: new Map(
      whole.flatMap(({ placed, detail }) =>
        placed.map((each) => [each.offer.id, { ...place(each), service: detail }] as const),
      ),
    ),
    taxonomies: onlyPage(rows.taxonomies.map(taxonomyOf)),
    taxonomy: new Map(rows.taxonomies.map((list) => [list.id, wholeTaxonomyOf(list, rows.terms)])),
    taxonomyTerms: onlyPage(rows.terms.map((term) => termOf(term, rows.taxonomies))),
    taxonomyTerm: new Map(rows.terms.map((term) => [term.id, termOf(term, rows.taxonomies)])),
  };
}
