import { describe, expect, it } from 'vitest';
import { finderRecords } from './finder-records.ts';
import type { Location } from '../locations.schema.ts';
import type { Service, Session } from '../services.schema.ts';

const place = (slug: string, rest: Partial<Location> = {}) =>
  ({
    slug,
    kind: 'hub',
    neighbourhood: 'north',
    latitude: null,
    longitude: null,
    position_accuracy: null,
    facilities: [],
    ...rest,
  }) as unknown as Location;

const service = (slug: string, rest: Partial<Service> = {}) =>
  ({
    slug,
    terms: [],
    locations: ['grove'],
    minimum_age: null,
    maximum_age: null,
    ...rest,
  }) as unknown as Service;

const session = (rest: Partial<Session>) =>
  ({
    location: 'grove',
    service: null,
    team: null,
    minimum_age: null,
    maximum_age: null,
    ...rest,
  }) as unknown as Session;

const term = (taxonomy: string, slug: string) => ({ id: slug, taxonomy, slug, name: slug });

function recordOf(services: Service[], sessions: Session[] = [], grove = place('grove')) {
  return finderRecords([grove], services, sessions)[0]!;
}

describe('what a place answers to in the finder', () => {
  it('offers its services and the needs they help with, each once', () => {
    const books = service('books', { terms: [term('need', 'learning')] });
    const computers = service('computers', { terms: [term('need', 'learning')] });
    expect(recordOf([books, computers]).offers).toEqual(['books', 'computers', 'learning']);
  });

  it('offers a service that is only held there as a session', () => {
    const food = service('food', { locations: [], terms: [term('need', 'food-help')] });
    const held = session({ service: 'food', team: 'volunteers' });
    expect(recordOf([food], [held])).toMatchObject({
      offers: ['food', 'food-help'],
      teams: ['volunteers'],
    });
  });

  it('has the facilities it is known to have, fully or partly', () => {
    const said = { note: null, source: 'example', checked_on: null, provisional: true };
    const facilities = [
      { facility: 'lift', available: 'yes' as const, ...said },
      { facility: 'parking', available: 'partly' as const, ...said },
      { facility: 'wifi', available: 'no' as const, ...said },
      { facility: 'bsl', available: 'unknown' as const, ...said },
    ];
    expect(recordOf([], [], place('grove', { facilities })).facilities).toEqual([
      'lift',
      'parking',
    ]);
  });

  it('suits the ages that its services and sessions state, open at an end that is not', () => {
    const youth = session({ minimum_age: 11, maximum_age: 17 });
    const adults = session({ minimum_age: 18 });
    expect(recordOf([], [youth, adults]).ages).toEqual([
      [11, 17],
      [18, 120],
    ]);
  });

  it('claims no ages where none are stated', () => {
    expect(recordOf([service('books')], [session({})]).ages).toEqual([]);
  });

  it('knows the ages of family hubs and of those a service is for', () => {
    expect(recordOf([], [], place('grove', { kind: 'family_hub' })).ages).toEqual([[0, 25]]);
    const club = service('club', { terms: [term('audience', 'young-people')] });
    expect(recordOf([club]).ages).toEqual([[11, 25]]);
    expect(recordOf([service('club', { terms: [term('audience', 'men')] })]).ages).toEqual([]);
  });

  it('is measured from only where a position is known, and says when that is the ward’s middle', () => {
    expect(recordOf([])).toMatchObject({ position: null, approximate: false });
    const middle = place('grove', {
      latitude: 54.5,
      longitude: -1.2,
      position_accuracy: 'ward',
    });
    expect(recordOf([], [], middle)).toMatchObject({
      position: { latitude: 54.5, longitude: -1.2 },
      approximate: true,
    });
  });
});
