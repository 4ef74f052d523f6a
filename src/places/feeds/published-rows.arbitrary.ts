import fc from 'fast-check';
import type { Location } from '../locations.schema.ts';
import type { Service, ServiceAtLocation, Session, TaxonomyTerm } from '../services.schema.ts';
import type { PublishedRows } from './published-rows.ts';
import {
  sampleId,
  sampleOffer,
  sampleOrganization,
  samplePlace,
  sampleService,
  sampleSession,
} from './samples.ts';

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const text = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' });
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const date = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((each) => each.toISOString().slice(0, 10));
const weekdays = fc.subarray(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const, { minLength: 1 });
const email = fc.oneof(
  fc.emailAddress(),
  text.map((box) => `${box.replace(/[\s@]/g, '')}x@ex.org`),
);
const link = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  text.map((path) => `https://ex.org/${path.replace(/\s/g, '')}`),
);
const provenance = { checked_on: maybe(date), provisional: fc.boolean() };
const phones = fc.subarray(samplePlace().phones);
const known = { source: 'example', checked_on: null, provisional: true };
const languages = fc.subarray([
  { id: sampleId(12), code: 'ro', name: 'Romanian', note: null, ...known },
]);

const weekly = fc.record({
  days: weekdays,
  opens: time,
  closes: fc.oneof(time, fc.constant('24:00')),
  access: fc.constantFrom('staffed' as const, 'self_service' as const, 'by_appointment' as const),
  valid_from: maybe(date),
  valid_to: maybe(date),
});

const place: fc.Arbitrary<Partial<Location>> = fc.record({
  name: text,
  alternate_name: maybe(text),
  description: maybe(text),
  address_1: maybe(text),
  city: maybe(text),
  postal_code: maybe(fc.constantFrom('ZE1 1AA', 'E1 6AN')),
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  position_accuracy: fc.constantFrom('building' as const, 'ward' as const),
  email: maybe(email),
  website: maybe(link),
  facilities: fc
    .array(
      fc.record({
        facility: fc.constantFrom('lift', 'parking', 'wifi'),
        available: fc.constantFrom(
          'yes' as const,
          'partly' as const,
          'no' as const,
          'unknown' as const,
        ),
        note: maybe(text),
      }),
    )
    .map((each) => each.map((facility) => ({ ...facility, ...known }))),
  opening_times: fc.array(weekly, { maxLength: 3 }).map((hours) => ({
    weekly: hours.map((each) => ({ ...each, days: [...each.days] })),
    dated: [],
    overrides: [],
    bank_holidays: 'unknown' as const,
  })),
  phones,
  languages,
  ...provenance,
});

const service: fc.Arbitrary<Partial<Service>> = fc.record({
  name: text,
  description: text,
  status: fc.constantFrom('active' as const, 'temporarily closed' as const),
  minimum_age: maybe(fc.integer({ min: 0, max: 120 })),
  maximum_age: maybe(fc.integer({ min: 0, max: 120 })),
  cost: fc.constantFrom('free' as const, 'paid' as const, 'varies' as const, 'unknown' as const),
  fees: maybe(text),
  access: fc.constantFrom('drop_in' as const, 'phone' as const, 'unknown' as const),
  application_process: maybe(text),
  email: maybe(email),
  url: maybe(link),
  terms: fc.subarray([{ id: sampleId(900), taxonomy: 'need', slug: 'food', name: 'Food' }]),
  phones,
  contacts: fc
    .array(
      fc.record({
        id: fc.uuid(),
        title: text,
        department: maybe(text),
        email: maybe(email),
      }),
    )
    .map((each) => each.map((contact) => ({ ...contact, ...known }))),
  languages,
  ...provenance,
});

const recurrence = fc.oneof(
  fc.record({
    freq: fc.constant('WEEKLY' as const),
    byday: weekdays.map((days) => days.join(',')),
  }),
  fc.record({ freq: fc.constant('MONTHLY' as const), byday: fc.constantFrom('1TU', '-1FR') }),
  fc.record({
    freq: fc.constant('MONTHLY' as const),
    byday: fc.constant(null),
    bymonthday: fc.integer({ min: 1, max: 31 }),
  }),
  fc.record({ freq: fc.constant(null), byday: fc.constant(null), dtstart: date }),
);

const session: fc.Arbitrary<Partial<Session>> = fc
  .tuple(
    fc.record({
      name: text,
      description: maybe(text),
      opens_at: time,
      closes_at: time,
      valid_from: maybe(date),
      bank_holidays: fc.constantFrom('closed' as const, 'as_usual' as const, 'unknown' as const),
      exceptions: fc.array(fc.record({ occurs_on: date, reason: text }), { maxLength: 3 }),
      ...provenance,
    }),
    recurrence,
  )
  .map(([facts, rule]) => ({ ...facts, ...rule }));

const term = (rest: Partial<TaxonomyTerm>): TaxonomyTerm => ({
  id: sampleId(900),
  taxonomy: 'need',
  taxonomy_id: sampleId(90),
  slug: 'food',
  name: 'Food',
  description: '',
  parent_id: null,
  position: 1,
  ...rest,
});

/** Any rows that the public views could hold: places, services at some of them, sessions of both. */
export const publishedRows: fc.Arbitrary<PublishedRows> = fc
  .record({
    places: fc.array(place, { maxLength: 3 }),
    services: fc.array(service, { maxLength: 3 }),
    sessions: fc.array(session, { maxLength: 4 }),
    description: text,
    // Some point to a place that is not published, as a masked one is not.
    links: fc.array(fc.tuple(fc.nat(2), fc.nat(4)), { maxLength: 4 }),
    parent: maybe(fc.constant(sampleId(901))),
  })
  .map(({ places, services, sessions, description, links, parent }) => {
    const slug = (kind: string, index: number) => `${kind}-${index}`;
    const offers: ServiceAtLocation[] = links.map(([offered, at], index) =>
      sampleOffer({
        id: sampleId(400 + index),
        service_id: sampleId(300 + offered),
        service: slug('service', offered),
        location_id: sampleId(100 + at),
        location: slug('place', at),
      }),
    );
    return {
      organizations: [sampleOrganization({ description })],
      taxonomies: [{ id: sampleId(90), slug: 'need', name: 'What you need', description: '' }],
      terms: [term({ parent_id: parent }), term({ id: sampleId(901), slug: 'other' })],
      locations: places.map((rest, index) =>
        samplePlace({ ...rest, id: sampleId(100 + index), slug: slug('place', index) }),
      ),
      services: services.map((rest, index) =>
        sampleService({ ...rest, id: sampleId(300 + index), slug: slug('service', index) }),
      ),
      offers,
      sessions: sessions.map((rest, index) =>
        sampleSession({
          ...rest,
          id: sampleId(500 + index),
          slug: slug('session', index),
          service: slug('service', index % 3),
          location: slug('place', index),
        }),
      ),
    };
  });
