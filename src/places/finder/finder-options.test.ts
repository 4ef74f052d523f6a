import { describe, expect, it } from 'vitest';
import { finderOptions } from './finder-options.ts';
import type { FinderRecord } from './finder-records.ts';
import type { Service, TaxonomyTerm } from '../services.schema.ts';

const record = (rest: Partial<FinderRecord>): FinderRecord => ({
  slug: 'grove',
  area: 'north',
  kind: 'hub',
  offers: [],
  teams: [],
  facilities: [],
  ages: [],
  position: null,
  approximate: false,
  ...rest,
});

const need = (slug: string, position: number) =>
  ({ taxonomy: 'need', slug, name: `Need ${slug}`, position }) as TaxonomyTerm;
const service = (slug: string) => ({ slug, name: `Service ${slug}` }) as Service;

function optionsOf(records: FinderRecord[], facts: Partial<Parameters<typeof finderOptions>[0]>) {
  return finderOptions({
    locale: 'en-GB',
    records,
    areas: [],
    wards: [],
    terms: [],
    services: [],
    kindNames: {
      hub: 'Hub',
      spoke: 'Spoke',
      outreach: 'Outreach',
      family_hub: 'Family hub',
      library: 'Library',
      partner_venue: 'Venue',
    },
    facilityNames: { lift: 'Lift', wifi: 'Wi-Fi' },
    ageNames: { '0-4': 'Under 5s', '11-17': 'Ages 11 to 17' },
    ...facts,
  });
}

describe('the choices of the finder', () => {
  it('offers only what some place answers to', () => {
    const options = optionsOf(
      [record({ facilities: ['lift'], ages: [[0, 10]], offers: ['food'] })],
      { terms: [need('money', 1), need('food', 2)] },
    );
    expect(options.facility).toEqual([{ value: 'lift', label: 'Lift' }]);
    expect(options.age).toEqual([{ value: '0-4', label: 'Under 5s' }]);
    expect(options.needs).toEqual([{ value: 'food', label: 'Need food' }]);
    expect(options.kind).toEqual([{ value: 'hub', label: 'Hub' }]);
  });

  it('lists a service when two places offer it, but not twice under the name of a need', () => {
    const both = { offers: ['books', 'food', 'solo'] };
    const options = optionsOf([record(both), record({ ...both, offers: ['books', 'food'] })], {
      terms: [need('food', 1)],
      services: [service('solo'), service('food'), service('books')],
    });
    expect(options.services).toEqual([{ value: 'books', label: 'Service books' }]);
    expect(options.needs.map(({ value }) => value)).toEqual(['food']);
  });

  it('offers the thirty most widespread services when there are more', () => {
    const slugs = Array.from({ length: 40 }, (_, index) => `service-${index + 10}`);
    const records = slugs.flatMap((slug, index) =>
      Array.from({ length: index + 2 }, () => record({ offers: [slug] })),
    );
    const { services } = optionsOf(records, { services: slugs.map(service) });
    expect(services.map(({ value }) => value)).toEqual(slugs.slice(10));
  });
});
