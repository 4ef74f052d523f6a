import type { Location } from '../locations.schema.ts';
import type { Organization, Service, ServiceAtLocation, Session } from '../services.schema.ts';

const provenance = { source: 'a-source', checked_on: '2026-07-01', provisional: false };

/** A UUID for tests, told apart by its last digits. */
export const sampleId = (number: number) =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** A place of which everything is known, for tests to change. */
export const samplePlace = (rest: Partial<Location> = {}): Location => ({
  id: sampleId(1),
  slug: 'mill-lane-library',
  organization: 'the-council',
  name: 'Mill Lane Library',
  alternate_name: null,
  kind: 'library',
  status: 'open',
  parent: null,
  neighbourhood: 'east',
  ward: 'riverside',
  description: 'Books and a warm room.',
  address_1: '1 Mill Lane',
  address_2: null,
  city: 'Milltown',
  postal_code: 'ZE1 1AA',
  latitude: 54.5,
  longitude: -1.25,
  position_accuracy: 'building',
  position_source: 'a-source',
  email: 'library@example.org',
  website: 'https://example.org/library',
  what_to_bring: null,
  photo_path: null,
  photo_description: null,
  hours_note: null,
  opening_times: {
    weekly: [
      {
        days: ['MO', 'FR'],
        opens: '09:30',
        closes: '17:00',
        access: 'staffed',
        valid_from: null,
        valid_to: null,
      },
    ],
    dated: [],
    overrides: [],
    bank_holidays: 'closed',
  },
  hours_provenance: provenance,
  facilities: [
    { facility: 'lift', available: 'partly', note: 'To the first floor.', ...provenance },
  ],
  phones: [
    { id: sampleId(11), number: '01632 960001', type: 'voice', description: null, ...provenance },
  ],
  contacts: [],
  languages: [{ code: 'pl', name: 'Polish', note: null, ...provenance }],
  ...provenance,
  ...rest,
});

/** A council, for tests to change. */
export const sampleOrganization = (rest: Partial<Organization> = {}): Organization => ({
  id: sampleId(2),
  slug: 'the-council',
  name: 'The Council',
  description: 'The council of Milltown.',
  type: 'council',
  partner: true,
  email: null,
  website: 'https://example.org/',
  parent_organization_id: null,
  neighbourhoods: [],
  phones: [],
  ...provenance,
  ...rest,
});

/** A free service that anyone may walk in for, for tests to change. */
export const sampleService = (rest: Partial<Service> = {}): Service => ({
  id: sampleId(3),
  slug: 'advice',
  organization_id: sampleId(2),
  organization: 'the-council',
  name: 'Advice',
  description: 'Somebody to ask.',
  status: 'active',
  tier: 'assisted',
  minimum_age: 18,
  maximum_age: null,
  cost: 'free',
  fees: null,
  access: 'drop_in',
  application_process: null,
  what_to_bring: null,
  email: null,
  url: null,
  terms: [],
  locations: ['mill-lane-library'],
  phones: [],
  contacts: [],
  languages: [],
  ...provenance,
  ...rest,
});

/** The sample service at the sample place, for tests to change. */
export const sampleOffer = (rest: Partial<ServiceAtLocation> = {}): ServiceAtLocation => ({
  id: sampleId(4),
  service_id: sampleId(3),
  service: 'advice',
  location_id: sampleId(1),
  location: 'mill-lane-library',
  description: null,
  schedules: [],
  ...provenance,
  ...rest,
});

/** A session of the sample service every Monday at the sample place, for tests to change. */
export const sampleSession = (rest: Partial<Session> = {}): Session => ({
  id: sampleId(5),
  slug: 'monday-advice',
  name: 'Monday advice',
  description: null,
  service: 'advice',
  location: 'mill-lane-library',
  meeting_area: null,
  neighbourhood: 'east',
  team: null,
  freq: 'WEEKLY',
  interval: 1,
  byday: 'MO',
  bymonthday: null,
  dtstart: null,
  valid_from: null,
  valid_to: null,
  opens_at: '10:00',
  closes_at: '12:00',
  bank_holidays: 'as_usual',
  minimum_age: null,
  maximum_age: null,
  cost: 'free',
  booking: 'drop_in',
  exceptions: [],
  ...provenance,
  ...rest,
});
