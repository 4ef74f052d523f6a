import { fill } from '../../../messages/fill.ts';
import type { Location } from '../../locations.schema.ts';
import type { Access } from '../../opening/opening-times.types.ts';
import type { Service, ServiceAtLocation, Session } from '../../services.schema.ts';
import { derivedId } from '../derived-id.ts';
import type { FeedWords } from '../feed-words.ts';
import { clockTimeOf } from '../formats.ts';
import { present } from '../present.ts';

type Offer = Pick<ServiceAtLocation, 'id' | 'service_id' | 'schedules'>;

/** The hours of a service at one place, as the council keeps them for that service. */
export function ownSchedulesOf(offer: Offer, words: FeedWords) {
  return offer.schedules.map((row) =>
    present({
      id: row.id,
      service_id: offer.service_id,
      service_at_location_id: offer.id,
      freq: 'WEEKLY',
      interval: 1,
      byday: row.byday,
      opens_at: clockTimeOf(row.opens_at),
      closes_at: clockTimeOf(row.closes_at),
      valid_from: row.valid_from,
      valid_to: row.valid_to,
      notes: accessWords(row.access, words),
    }),
  );
}

/**
 * The opening hours of a place that offers a service, said to be just that: the UK profile has
 * schedules on services alone, so a reader finds a hub's hours nowhere else.
 */
export function placeSchedulesOf(offer: Offer, place: Location, words: FeedWords) {
  return place.opening_times.weekly.map((hours) => {
    const byday = hours.days.join(',');
    return present({
      id: derivedId(offer.id, `hours ${byday} ${hours.opens} ${hours.valid_from ?? ''}`),
      service_id: offer.service_id,
      service_at_location_id: offer.id,
      freq: 'WEEKLY',
      interval: 1,
      byday,
      opens_at: clockTimeOf(hours.opens),
      closes_at: clockTimeOf(hours.closes),
      valid_from: hours.valid_from,
      valid_to: hours.valid_to,
      description: fill(words.when_place_is_open, { place: place.name }),
      notes: sentences(
        accessWords(hours.access, words),
        place.hours_provenance?.provisional && words.provisional,
      ),
    });
  });
}

/**
 * A session of a service: weekly or monthly by its rule, or on its one date, which has no `freq`.
 *
 * @param offer the service at the place of the session, where the two are listed together
 */
export function sessionScheduleOf(
  session: Session,
  service: Pick<Service, 'id'>,
  offer: Pick<ServiceAtLocation, 'id'> | undefined,
  words: FeedWords,
) {
  const isOnce = session.freq === null;
  return present({
    id: session.id,
    service_id: service.id,
    service_at_location_id: offer?.id,
    freq: session.freq,
    interval: isOnce ? null : session.interval,
    byday: session.byday,
    bymonthday: session.bymonthday?.toString(),
    dtstart: session.dtstart,
    opens_at: clockTimeOf(session.opens_at),
    closes_at: clockTimeOf(session.closes_at),
    valid_from: isOnce ? session.dtstart : session.valid_from,
    valid_to: isOnce ? session.dtstart : session.valid_to,
    description: session.name,
    notes: notesOf(session, words),
  });
}

function notesOf({ exceptions, bank_holidays, provisional }: Session, words: FeedWords) {
  return sentences(
    ...exceptions.map(({ occurs_on, reason }) => fill(words.not_on, { date: occurs_on, reason })),
    bank_holidays !== 'as_usual' && words.bank_holidays[bank_holidays],
    provisional && words.provisional,
  );
}

const accessWords = (access: Access, words: FeedWords) =>
  access === 'staffed' ? null : words[access];

const sentences = (...parts: (string | false | null | undefined)[]) =>
  parts.filter(Boolean).join(' ') || null;
