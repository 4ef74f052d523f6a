import { expect, test } from 'vitest';
import type { Neighbourhood } from '../areas.schema.ts';
import { currentAreas, hubsByArea } from './hubs-by-area.ts';
import type { Location } from '../locations.schema.ts';

const area = (slug: string, position: number, status: Neighbourhood['status'] = 'live') =>
  ({ slug, position, status }) as Neighbourhood;

const place = (name: string, neighbourhood: string | null, more: Partial<Location> = {}) =>
  ({
    name,
    neighbourhood,
    kind: 'hub',
    status: 'open',
    opening_times: { weekly: [{}] },
    ...more,
  }) as unknown as Location;

const names = (groups: ReturnType<typeof hubsByArea>) =>
  groups.map(({ area: of, hubs }) => [of?.slug ?? null, ...hubs.map(({ name }) => name)]);

test('hubs stand under their area, areas in their order, ended ones left out', () => {
  const areas = [area('east', 2), area('north', 1), area('pilot', 0, 'ended')];
  expect(currentAreas(areas).map(({ slug }) => slug)).toEqual(['north', 'east']);
  expect(names(hubsByArea(areas, [place('B', 'east'), place('A', 'north')], 'en-GB'))).toEqual([
    ['north', 'A'],
    ['east', 'B'],
  ]);
});

test('a hub whose area is not known is shown last, not dropped', () => {
  expect(
    names(hubsByArea([area('north', 1)], [place('Z', null), place('A', 'north')], 'en-GB')),
  ).toEqual([
    ['north', 'A'],
    [null, 'Z'],
  ]);
});

test('an area without hubs is left out', () => {
  expect(names(hubsByArea([area('north', 1)], [], 'en-GB'))).toEqual([]);
});

test('hubs with known times come before those without', () => {
  const unknown = place('A', 'north', { opening_times: { weekly: [] } } as never);
  expect(names(hubsByArea([area('north', 1)], [unknown, place('B', 'north')], 'en-GB'))).toEqual([
    ['north', 'B', 'A'],
  ]);
});

test("partners' venues and planned places are not called hubs", () => {
  const others = [
    place('Church', 'north', { kind: 'partner_venue' }),
    place('Soon', 'north', { status: 'planned' }),
  ];
  expect(hubsByArea([area('north', 1)], others, 'en-GB')).toEqual([]);
});
