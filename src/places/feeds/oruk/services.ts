import type { Location } from '../../locations.schema.ts';
import type { Service, ServiceAtLocation } from '../../services.schema.ts';
import { derivedId } from '../derived-id.ts';
import type { FeedWords } from '../feed-words.ts';
import { mailboxOf, uriOf } from '../formats.ts';
import { present } from '../present.ts';
import type { PublishedRows } from '../published-rows.ts';
import { contactOf, languageOf, phoneOf } from './contact-details.ts';
import { organizationOf } from './organizations.ts';
import { ownSchedulesOf, placeSchedulesOf, sessionScheduleOf } from './schedules.ts';
import { attributesOf } from './taxonomies.ts';

/** A service at a place that both are published. */
export interface PlacedOffer {
  offer: ServiceAtLocation;
  place: Location;
}

/** Where a service is offered, leaving out every place that is not published. */
export function placedOffersOf(service: Service, rows: PublishedRows): PlacedOffer[] {
  return rows.offers.flatMap((offer) => {
    const place = rows.locations.find(({ id }) => id === offer.location_id);
    return offer.service_id === service.id && place ? { offer, place } : [];
  });
}

/**
 * A service without its lists, as `/services` answers. `assured_date` is the day a person checked
 * the facts, never the day a row changed, and what is provisional says so in `alert`.
 */
export function serviceSummaryOf(service: Service, rows: PublishedRows, words: FeedWords) {
  const organization = rows.organizations.find(({ id }) => id === service.organization_id);
  return present({
    id: service.id,
    organization_id: service.organization_id,
    name: service.name,
    description: service.description,
    url: uriOf(service.url),
    email: mailboxOf(service.email),
    status: service.status,
    application_process: service.application_process,
    fees: service.fees,
    minimum_age: service.minimum_age,
    maximum_age: service.maximum_age,
    assured_date: service.checked_on,
    alert: service.provisional ? words.provisional : null,
    organization: organization && organizationOf(organization),
  });
}

/** A service with its lists, all but the places where it is offered. */
export function serviceDetailOf(service: Service, rows: PublishedRows, words: FeedWords) {
  return present({
    ...serviceSummaryOf(service, rows, words),
    schedules: schedulesOf(service, rows, words),
    phones: service.phones.map(phoneOf),
    contacts: service.contacts.map(contactOf),
    languages: service.languages.map(languageOf),
    cost_options: costOptionsOf(service, words),
    attributes: attributesOf(service, rows.terms, rows.taxonomies),
  });
}

function schedulesOf(service: Service, rows: PublishedRows, words: FeedWords) {
  const placed = placedOffersOf(service, rows);
  const hours = placed.flatMap(({ offer, place }) => {
    if (offer.schedules.length > 0) return ownSchedulesOf(offer, words);
    return service.access === 'drop_in' ? placeSchedulesOf(offer, place, words) : [];
  });
  const sessions = rows.sessions
    .filter((session) => session.service === service.slug)
    .map((session) => {
      const at = placed.find(({ place }) => place.slug === session.location);
      return sessionScheduleOf(session, service, at?.offer, words);
    });
  return [...hours, ...sessions];
}

function costOptionsOf({ id, cost, fees }: Service, words: FeedWords) {
  if (cost === 'free') {
    return [{ id: derivedId(id, 'cost'), option: words.free, amount: 0, currency: 'GBP' }];
  }
  return fees ? [{ id: derivedId(id, 'cost'), amount_description: fees }] : [];
}
