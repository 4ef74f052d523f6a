import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  filterHubs,
  foldText,
  usefulRemovals,
  type AgeRange,
  type Filter,
  type FinderHub,
} from './hub-filter.ts';
import type { OpeningTimes, WeeklyHours } from '../opening/opening-times.types.ts';

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
// Saturday 21 November 2026, 10am.
const moment = { now: Date.parse('2026-11-21T10:00Z'), bankHolidays: {} };

function hours(rest: Pick<WeeklyHours, 'days' | 'opens' | 'closes'>): OpeningTimes {
  const weekly = [{ access: 'staffed' as const, valid_from: null, valid_to: null, ...rest }];
  return { weekly, dated: [], bank_holidays: 'closed', overrides: [] };
}

function hub(name: string, rest: Partial<FinderHub> = {}): FinderHub {
  return {
    slug: name.toLowerCase(),
    name,
    text: foldText(name),
    area: null,
    kind: 'hub',
    offers: [],
    teams: [],
    facilities: [],
    ages: [],
    times: { weekly: [], dated: [], bank_holidays: 'unknown', overrides: [] },
    position: null,
    ...rest,
  };
}

const grove = hub('Grove Hill Community Hub', {
  text: foldText('Grove Hill Community Hub, Bishopton Road, TS4 2RP, TS42RP'),
  area: 'north',
  offers: ['books', 'money'],
  facilities: ['lift', 'wifi'],
  times: hours({ days: ['MO', 'SA'], opens: '09:30', closes: '12:30' }),
});
const thorntree = hub('Thorntree', {
  area: 'east',
  kind: 'family_hub',
  teams: ['youth'],
  ages: [[0, 25]],
  times: hours({ days: ['MO'], opens: '09:00', closes: '19:00' }),
});
const unknown = hub('Newport');
const town = [grove, thorntree, unknown];

const found = (...filters: [Filter['name'], string][]) =>
  filterHubs(
    town,
    filters.map(([name, value]) => ({ name, value })),
    moment,
  ).map(({ name }) => name);

describe('filtering places', () => {
  it('keeps every place, in order, when nothing is asked', () => {
    expect(found()).toEqual(['Grove Hill Community Hub', 'Thorntree', 'Newport']);
  });

  it('finds words of a name, a street or a postcode in any order', () => {
    expect(found(['q', 'hill grove'])).toEqual([grove.name]);
    expect(found(['q', 'BISHOPTON road'])).toEqual([grove.name]);
    expect(found(['q', 'ts4 2rp'])).toEqual([grove.name]);
    expect(found(['q', 'ts42rp'])).toEqual([grove.name]);
    expect(found(['q', 'grove station'])).toEqual([]);
  });

  it('searches without minding accents, apostrophes or capitals', () => {
    expect(foldText('  St Paul’s Café–Tŷ ')).toBe('st pauls cafe ty');
  });

  it('filters by area, kind, what is offered and team', () => {
    expect(found(['area', 'north'])).toEqual([grove.name]);
    expect(found(['kind', 'family_hub'])).toEqual(['Thorntree']);
    expect(found(['offers', 'money'])).toEqual([grove.name]);
    expect(found(['team', 'youth'])).toEqual(['Thorntree']);
  });

  it('asks for every facility that is ticked', () => {
    expect(found(['facility', 'lift'], ['facility', 'wifi'])).toEqual([grove.name]);
    expect(found(['facility', 'lift'], ['facility', 'parking'])).toEqual([]);
  });

  it('finds ages that overlap, and no place whose ages are not known', () => {
    expect(found(['age', '18-25'])).toEqual(['Thorntree']);
    expect(found(['age', '26-64'])).toEqual([]);
  });

  it('finds what is open now, and no place whose hours are not known', () => {
    expect(found(['open', 'now'])).toEqual([grove.name]);
  });

  it('finds what opens on a day, or after a time on some day this week', () => {
    expect(found(['day', 'SA'])).toEqual([grove.name]);
    expect(found(['after', '17:00'])).toEqual(['Thorntree']);
  });

  it('reads a day and a time together as that day after that time', () => {
    expect(found(['day', 'MO'], ['after', '17:00'])).toEqual(['Thorntree']);
    expect(found(['day', 'SA'], ['after', '17:00'])).toEqual([]);
  });

  it('counts hours past midnight as open after any time that evening', () => {
    const late = hub('Late', { times: hours({ days: ['FR'], opens: '20:00', closes: '02:00' }) });
    expect(filterHubs([late], [{ name: 'after', value: '21:00' }], moment)).toEqual([late]);
  });

  it('does not count a bank holiday on which the place is closed', () => {
    const christmasWeek = {
      now: Date.parse('2026-12-26T10:00Z'),
      bankHolidays: { '2026-12-28': 'Boxing Day (substitute day)' },
    };
    const monday: Filter = { name: 'day', value: 'MO' };
    expect(filterHubs([grove], [monday], christmasWeek)).toEqual([]);
    expect(filterHubs([grove], [monday], moment)).toEqual([grove]);
  });

  it('does not promise hours that are by appointment only', () => {
    const times = hours({ days: ['MO'], opens: '09:00', closes: '20:00' });
    times.weekly[0]!.access = 'by_appointment';
    expect(filterHubs([hub('Booked', { times })], [{ name: 'day', value: 'MO' }], moment)).toEqual(
      [],
    );
  });
});

describe('what to take away when nothing fits', () => {
  const ask = (...filters: Filter[]) =>
    usefulRemovals(town, filters, moment).map(({ filter, count }) => [filter.value, count]);

  it('names each filter whose removal alone helps, most places first', () => {
    const north: Filter = { name: 'area', value: 'north' };
    const open: Filter = { name: 'open', value: 'now' };
    const youth: Filter = { name: 'team', value: 'youth' };
    expect(ask(north, open, youth)).toEqual([['youth', 1]]);
    expect(ask(north, youth)).toEqual([
      ['north', 1],
      ['youth', 1],
    ]);
  });

  it('names none when no single removal helps', () => {
    expect(ask({ name: 'q', value: 'zzz' }, { name: 'area', value: 'west' })).toEqual([]);
  });
});

const values = {
  area: ['north', 'east', 'west'],
  kind: ['hub', 'library', 'family_hub'],
  offers: ['books', 'money', 'food'],
  team: ['youth', 'safety'],
  facility: ['lift', 'wifi'],
  age: ['0-4', '11-17', '65-120'],
  day: ['MO', 'SA', 'SU'],
  after: ['12:00', '17:00'],
  open: ['now'],
} as const;

const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '30'))
  .map(([hour, minutes]) => `${String(hour).padStart(2, '0')}:${minutes}`);
const someTimes: fc.Arbitrary<OpeningTimes> = fc
  .record({
    days: fc.subarray([...DAYS], { minLength: 1 }),
    opens: clock,
    closes: clock,
  })
  .filter(({ opens, closes }) => opens !== closes)
  .map(hours);
const someHub: fc.Arbitrary<FinderHub> = fc
  .record({
    area: fc.option(fc.constantFrom(...values.area)),
    kind: fc.constantFrom(...values.kind),
    offers: fc.subarray([...values.offers]),
    teams: fc.subarray([...values.team]),
    facilities: fc.subarray([...values.facility]),
    ages: fc.constantFrom<AgeRange[]>([], [[0, 25]], [[60, 120]]),
    times: fc.oneof(someTimes, fc.constant(unknown.times)),
  })
  .map((rest) => hub('Any', rest));
const someTown = fc.array(someHub, { maxLength: 12 });
const someFilter = fc
  .constantFrom(...(Object.keys(values) as (keyof typeof values)[]))
  .chain((name) => fc.constantFrom(...values[name]).map((value): Filter => ({ name, value })));
const someFilters = fc.uniqueArray(someFilter, { maxLength: 5, selector: ({ name }) => name });
const someMoment = fc
  .integer({ min: Date.parse('2026-01-01'), max: Date.parse('2027-12-31') })
  .map((now) => ({ now, bankHolidays: {} }));

describe('any filters on any town', () => {
  it('each further filter narrows and keeps the order', () => {
    fc.assert(
      fc.property(someTown, someFilters, someFilter, someMoment, (hubs, filters, more, at) => {
        // A second day would change what the first means, and no address can ask for two.
        fc.pre(!filters.some(({ name }) => name === more.name));
        const before = filterHubs(hubs, filters, at);
        const after = filterHubs(hubs, [...filters, more], at);
        expect(after).toEqual(before.filter((one) => after.includes(one)));
      }),
      { numRuns: 500 },
    );
  });

  it('the order of filters does not matter', () => {
    fc.assert(
      fc.property(someTown, someFilters, someMoment, (hubs, filters, at) => {
        expect(filterHubs(hubs, [...filters].reverse(), at)).toEqual(filterHubs(hubs, filters, at));
      }),
      { numRuns: 500 },
    );
  });

  it('a suggested removal brings back as many places as promised', () => {
    fc.assert(
      fc.property(someTown, someFilters, someMoment, (hubs, filters, at) => {
        for (const { filter, count } of usefulRemovals(hubs, filters, at)) {
          const left = filters.filter((one) => one !== filter);
          expect(count).toBeGreaterThan(0);
          expect(filterHubs(hubs, left, at)).toHaveLength(count);
        }
      }),
      { numRuns: 300 },
    );
  });
});
