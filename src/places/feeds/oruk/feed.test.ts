import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import hub from '../../../messages/en/hub.json' with { type: 'json' };
import feeds from '../../../messages/en/feeds.json' with { type: 'json' };
import { publishedRows } from '../published-rows.arbitrary.ts';
import type { PublishedRows } from '../published-rows.ts';
import {
  sampleId,
  sampleOffer,
  sampleOrganization,
  samplePlace,
  sampleService,
  sampleSession,
} from '../samples.ts';
import { standards, type Answer, type Standard } from '../schema/standards.ts';
import { orukFeed } from './feed.ts';

const words = { ...feeds, facility: hub.facility, available: hub.available };

const feed = (rest: Partial<PublishedRows> = {}) =>
  orukFeed(
    {
      organizations: [sampleOrganization()],
      taxonomies: [],
      terms: [],
      locations: [samplePlace()],
      services: [sampleService()],
      offers: [sampleOffer()],
      sessions: [sampleSession()],
      ...rest,
    },
    'Milltown',
    words,
  );

const service = (rest: Partial<PublishedRows> = {}) => feed(rest).services.records()[0]!;

const schedule = () => service().schedules![0];

function faultsOf(standard: Standard, made: ReturnType<typeof orukFeed>): string[] {
  const single = { services: 'service', service_at_locations: 'service_at_location' } as const;
  const each = (kind: Answer, answers: readonly unknown[]) =>
    answers.flatMap((answer) => standard.faults(kind, answer));
  return [
    ...Object.values(made).flatMap(({ list }) => standard.faults('page', list())),
    ...Object.entries(single).flatMap(([name, kind]) => {
      const { list, records } = made[name as keyof typeof single];
      return [...each(`${kind}_in_list`, list().contents), ...each(kind, records())];
    }),
    ...each('taxonomy', made.taxonomies.list().contents),
    ...each('taxonomy', made.taxonomies.records()),
    ...each('taxonomy_term', made.taxonomy_terms.list().contents),
  ];
}

describe.each(standards)('the Open Referral UK feed, by $name', (standard) => {
  it('is valid whatever the public views hold', () => {
    fc.assert(
      fc.property(publishedRows, (rows) => {
        expect(faultsOf(standard, orukFeed(rows, 'Milltown', words))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('is refused when a record loses what it must have', () => {
    const { name: _name, ...nameless } = service();
    expect(standard.faults('service', nameless)).not.toEqual([]);
  });
});

describe('our own schemas of the feed', () => {
  const [own] = standards;

  it.each([
    ['a null', { ...service(), url: null }],
    ['an empty list', { ...service(), schedules: [] }],
    ['a field that nobody documented', { ...service(), source: 'a-source' }],
    ['a time that is no time', { ...service(), schedules: [{ ...schedule(), opens_at: '9ish' }] }],
  ])('refuse %s', (_what, record) => {
    expect(own!.faults('service', record)).not.toEqual([]);
  });
});

describe('the Open Referral UK feed', () => {
  it('answers a list as its first and last page', () => {
    expect(feed().services.list()).toMatchObject({
      total_items: 1,
      total_pages: 1,
      page_number: 1,
      size: 1,
      first_page: true,
      last_page: true,
      empty: false,
      contents: [{ name: 'Advice', status: 'active', organization: { name: 'The Council' } }],
    });
    expect(feed({ services: [] }).services.list()).toMatchObject({ total_items: 0, empty: true });
  });

  it('dates a service by when a person checked it, and says what is provisional', () => {
    expect(service()).toMatchObject({ assured_date: '2026-07-01' });
    expect(service()).not.toHaveProperty('alert');
    const doubtful = service({
      services: [sampleService({ checked_on: null, provisional: true })],
    });
    expect(doubtful).not.toHaveProperty('assured_date');
    expect(doubtful.alert).toBe(feeds.provisional);
  });

  it('gives the hours of the place for a service had by turning up, and names them so', () => {
    expect(service({ sessions: [] }).schedules).toMatchObject([
      {
        freq: 'WEEKLY',
        byday: 'MO,FR',
        opens_at: '09:30',
        closes_at: '17:00',
        description: 'When Mill Lane Library is open',
      },
    ]);
    const provisional = { source: 'a-source', checked_on: null, provisional: true };
    const doubtful = [samplePlace({ hours_provenance: provisional })];
    expect(service({ sessions: [], locations: doubtful }).schedules![0]!.notes).toBe(
      feeds.provisional,
    );
    const byPhone = [sampleService({ access: 'phone' })];
    expect(service({ sessions: [], services: byPhone })).not.toHaveProperty('schedules');
  });

  it('gives sessions by their rule, and a single date without one', () => {
    const sessions = [
      sampleSession({ exceptions: [{ occurs_on: '2026-12-28', reason: 'Staff training' }] }),
      sampleSession({ id: sampleId(6), freq: null, byday: null, dtstart: '2026-08-01' }),
    ];
    const schedules = service({ sessions }).schedules!.slice(1);
    expect(schedules[0]).toMatchObject({
      freq: 'WEEKLY',
      byday: 'MO',
      service_at_location_id: sampleOffer().id,
      notes: 'Not on 2026-12-28: Staff training.',
    });
    expect(schedules[1]).toMatchObject({ dtstart: '2026-08-01', valid_to: '2026-08-01' });
    expect(schedules[1]).not.toHaveProperty('freq');
  });

  it('leaves an address out rather than half of one', () => {
    const locationOf = (rest: Parameters<typeof samplePlace>[0]) =>
      service({ locations: [samplePlace(rest)] }).service_at_locations![0]!.location!;
    expect(locationOf({}).addresses).toMatchObject([
      { address_1: '1 Mill Lane', city: 'Milltown', postal_code: 'ZE1 1AA', country: 'GB' },
    ]);
    expect(locationOf({ postal_code: null })).not.toHaveProperty('addresses');
    expect(locationOf({ position_accuracy: 'ward' })).not.toHaveProperty('latitude');
  });

  it('says which access there is, and nothing of what nobody checked', () => {
    const nobody = { note: null, source: null, checked_on: null, provisional: null };
    const facilities = [
      ...samplePlace().facilities,
      { facility: 'hearing_loop', available: 'unknown' as const, ...nobody },
    ];
    const { location } = service({ locations: [samplePlace({ facilities })] })
      .service_at_locations![0]!;
    expect(location!.accessibility).toMatchObject([
      { description: 'Lift: partly', details: 'To the first floor.' },
    ]);
  });

  it('knows nothing of a place that the public views leave out', () => {
    const made = feed({ locations: [] });
    expect(made.service_at_locations.list().contents).toEqual([]);
    expect(made.services.records()[0]).not.toHaveProperty('service_at_locations');
  });
});
