import { jsonBlock } from '../../lib/json-block.ts';
import type { Location, LocationKind } from '../locations.schema.ts';
import type { DatedHours, Interval } from '../opening/opening-times.types.ts';
import type { Organization, Service } from '../services.schema.ts';
import { clockTimeOf, mailboxOf, uriOf } from './formats.ts';
import { present } from './present.ts';

const DAYS = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
} as const;

const TYPES: Record<LocationKind, string> = {
  hub: 'CivicStructure',
  spoke: 'CivicStructure',
  outreach: 'CivicStructure',
  family_hub: 'CivicStructure',
  library: 'Library',
  partner_venue: 'Place',
};

/**
 * A place as schema.org describes it, ready to stand inside a `<script>`.
 *
 * @param site the address of the whole site
 * @param region the county-level name for the address, usually the council's own
 */
export function hubJsonLd(hub: Location, { site, place: region }: { site: URL; place: string }) {
  const url = new URL(`/hubs/${hub.slug}/`, site).href;
  return scriptOf({ ...placeOf(hub, region), '@id': url, url, ...hoursOf(hub) });
}

/**
 * A service as schema.org describes it, ready to stand inside a `<script>`.
 *
 * @param organization who offers it, where that is known
 * @param places where it is offered
 * @param site the address of the whole site
 */
export function serviceJsonLd(
  service: Service,
  context: { organization: Organization | undefined; places: readonly Location[]; site: URL },
) {
  const { organization, places, site } = context;
  const url = new URL(`/services/${service.slug}/`, site).href;
  return scriptOf({
    '@type': organization?.type === 'council' ? 'GovernmentService' : 'Service',
    '@id': url,
    url,
    name: service.name,
    description: service.description,
    provider: organization && providerOf(organization),
    audience: audienceOf(service),
    offers: service.cost === 'free' ? { '@type': 'Offer', price: 0, priceCurrency: 'GBP' } : null,
    availableChannel: [
      ...places.map((place) => ({
        '@type': 'ServiceChannel',
        serviceLocation: { '@id': new URL(`/hubs/${place.slug}/`, site).href },
      })),
      ...service.phones.map(({ number }) => ({
        '@type': 'ServiceChannel',
        servicePhone: { '@type': 'ContactPoint', telephone: number },
      })),
    ],
  });
}

const scriptOf = (thing: object): string =>
  jsonBlock({ '@context': 'https://schema.org', ...present(thing) });

function placeOf(hub: Location, region: string) {
  const isBuilding = hub.position_accuracy === 'building';
  return {
    '@type': TYPES[hub.kind],
    name: hub.name,
    alternateName: hub.alternate_name,
    description: hub.description,
    address: hub.address_1 && {
      '@type': 'PostalAddress',
      ...present({
        streetAddress: [hub.address_1, hub.address_2].filter(Boolean).join(', '),
        addressLocality: hub.city,
        addressRegion: region,
        postalCode: hub.postal_code,
        addressCountry: 'GB',
      }),
    },
    geo: isBuilding
      ? { '@type': 'GeoCoordinates', latitude: hub.latitude, longitude: hub.longitude }
      : null,
    telephone: hub.phones.map(({ number }) => number),
    email: mailboxOf(hub.email),
    sameAs: uriOf(hub.website),
  };
}

// A search engine shows hours without our mark for the provisional ones, so those stay out of it.
function hoursOf({ opening_times, hours_provenance }: Location) {
  if (!hours_provenance || hours_provenance.provisional) return {};
  return {
    openingHoursSpecification: opening_times.weekly.filter(isWalkIn).map((hours) => ({
      ...specificationOf(hours),
      dayOfWeek: hours.days.map((day) => DAYS[day]),
      ...present({ validFrom: hours.valid_from, validThrough: hours.valid_to }),
    })),
    specialOpeningHoursSpecification: opening_times.dated.flatMap(specialHoursOf),
  };
}

const isWalkIn = ({ access }: Interval) => access !== 'by_appointment';

const specificationOf = ({ opens, closes }: Pick<Interval, 'opens' | 'closes'>) => ({
  '@type': 'OpeningHoursSpecification',
  opens: clockTimeOf(opens),
  closes: clockTimeOf(closes),
});

// Opening and closing at midnight is how schema.org says closed all day.
const CLOSED = { opens: '00:00', closes: '00:00' };

function specialHoursOf({ starts_on, ends_on, intervals }: DatedHours) {
  const open = intervals.length > 0 ? intervals.filter(isWalkIn) : [CLOSED];
  return open.map((hours) => ({
    ...specificationOf(hours),
    validFrom: starts_on,
    validThrough: ends_on,
  }));
}

function providerOf({ type, name, website }: Organization) {
  return {
    '@type': type === 'council' ? 'GovernmentOrganization' : 'Organization',
    ...present({ name, url: uriOf(website) }),
  };
}

function audienceOf({ minimum_age, maximum_age }: Service) {
  if (minimum_age === null && maximum_age === null) return null;
  return {
    '@type': 'PeopleAudience',
    ...present({ suggestedMinAge: minimum_age, suggestedMaxAge: maximum_age }),
  };
}
