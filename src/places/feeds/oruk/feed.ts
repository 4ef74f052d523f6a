import type { FeedWords } from '../feed-words.ts';
import { linked, type PublishedRows } from '../published-rows.ts';
import { onlyPage } from './page.ts';
import {
  serviceAtLocationOf,
  serviceAtLocationSummaryOf,
  serviceOf,
} from './service-at-locations.ts';
import { serviceSummaryOf } from './services.ts';
import { taxonomyOf, taxonomySummaryOf, termOf } from './taxonomies.ts';

/**
 * The Open Referral UK 3.0 feed: for each kind of record its list, as the one page it has, and
 * every record in full.
 *
 * @param rows what the public views hold; a place that they leave out is in no part of the feed
 * @param region the county-level name that addresses need, as `state_province`
 */
export function orukFeed(rows: PublishedRows, region: string, words: FeedWords) {
  const links = linked(rows);
  const placed = rows.services.flatMap((service) =>
    (links.offersByService.get(service.id) ?? []).map((offer) => ({ offer, service })),
  );
  return {
    services: {
      list: () => onlyPage(rows.services.map((row) => serviceSummaryOf(row, links, words))),
      records: () => rows.services.map((row) => serviceOf(row, links, region, words)),
    },
    service_at_locations: {
      list: () =>
        onlyPage(
          placed.map(({ offer, service }) =>
            serviceAtLocationSummaryOf(offer, service, links, words),
          ),
        ),
      records: () =>
        placed.map(({ offer, service }) =>
          serviceAtLocationOf(offer, service, links, region, words),
        ),
    },
    taxonomies: {
      list: () => onlyPage(rows.taxonomies.map(taxonomySummaryOf)),
      records: () => rows.taxonomies.map((row) => taxonomyOf(row, links)),
    },
    taxonomy_terms: {
      list: () => onlyPage(rows.terms.map((row) => termOf(row, links.taxonomies))),
      records: () => rows.terms.map((row) => termOf(row, links.taxonomies)),
    },
  };
}
