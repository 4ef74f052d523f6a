import type { Service } from '../../services.schema.ts';
import { derivedId } from '../derived-id.ts';
import type { FeedWords } from '../feed-words.ts';
import { mailboxOf, uriOf } from '../formats.ts';
import { present } from '../present.ts';
import type { LinkedRows } from '../published-rows.ts';
import { contactOf, languageOf, phoneOf } from './contact-details.ts';
import { organizationOf } from './organizations.ts';
import { ownSchedulesOf, placeSchedulesOf, sessionScheduleOf } from './schedules.ts';
import { attributesOf } from './taxonomies.ts';

/**
 * A service without its lists, as `/services` answers. `assured_date` is the day a person checked
 * the facts, never the day a row changed, and what is provisional says so in `alert`.
 */
export function serviceSummaryOf(service: Service, rows: LinkedRows, words: FeedWords) {
  const organization = rows.organizations.get(service.organization_id);
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
export function serviceDetailOf(service: Service, rows: LinkedRows, words: FeedWords) {
  return present({
    ...serviceSummaryOf(service, rows, words),
    schedules: schedulesOf(service, rows, words),
    phones: service.phones.map(phoneOf),
    contacts: service.contacts.map(contactOf),
    languages: service.languages.map(languageOf),
    cost_options: costOptionsOf(service, words),
    attributes: attributesOf(service, rows),
  });
}

// Nobody gets these by turning up, so the hours of the building would mislead.
const BEYOND_THE_DOOR = new Set<Service['access']>(['appointment', 'referral', 'phone', 'online']);

function schedulesOf(service: Service, rows: LinkedRows, words: FeedWords) {
  const placed = rows.offersByService.get(service.id) ?? [];
  const hours = placed.flatMap(({ offer, place }) => {
    if (offer.schedules.length > 0) return ownSchedulesOf(offer, words);
    return BEYOND_THE_DOOR.has(service.access) ? [] : placeSchedulesOf(offer, place, words);
  });
  const sessions = (rows.sessionsByService.get(service.slug) ?? []).map((session) => {
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
