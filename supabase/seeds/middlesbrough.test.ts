import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { MultiPolygon } from 'geojson';
import { afterAll, expect, test } from 'vitest';
import { openSeededCouncil } from './seeded-council.ts';

const council = await openSeededCouncil('middlesbrough');
afterAll(() => council.close());

test('there are eleven hubs and libraries, each in a ward and a neighbourhood', async () => {
  const hubs = await council.rows<{ kind: string; ward: string; neighbourhood: string }>(
    `select kind, ward, neighbourhood from published_locations where kind in ('hub', 'library')`,
  );
  expect(hubs).toHaveLength(11);
  expect(hubs.filter((hub) => hub.kind === 'library')).toHaveLength(3);
  expect(hubs.filter((hub) => !hub.ward || !hub.neighbourhood)).toEqual([]);
});

test('nine venues give food support, each with one weekly session', async () => {
  const sessions = await council.rows<{ sessions: number; freq: string; days: string }>(`
    select count(s.id)::int as sessions, min(s.freq) as freq, min(s.byday) as days
    from published_locations l left join published_sessions s on s.location = l.slug
    where l.source = 'food-support-list' group by l.slug`);
  expect(sessions).toHaveLength(9);
  expect(sessions.every((venue) => venue.sessions === 1 && venue.freq === 'WEEKLY')).toBe(true);
});

test('twenty wards have a shape and one of four live neighbourhoods', async () => {
  const wards = await council.rows<{ neighbourhood: string; boundary_detail: string }>(
    'select neighbourhood, boundary_detail from published_wards',
  );
  expect(wards).toHaveLength(20);
  expect(wards.every((ward) => ward.boundary_detail === 'generalised')).toBe(true);
  expect(new Set(wards.map((ward) => ward.neighbourhood))).toEqual(
    new Set(['north', 'east', 'south', 'west']),
  );
});

test('which ward is in which neighbourhood is provisional until the council confirms it', async () => {
  expect(
    await council.column('select distinct neighbourhood_provisional from published_wards'),
  ).toEqual([true]);
});

test('every building stands inside the ward it is listed in', async () => {
  const buildings = await council.rows<{
    slug: string;
    latitude: string;
    longitude: string;
    shape: MultiPolygon;
  }>(`
    select l.slug, l.latitude, l.longitude, w.geometry as shape
    from published_locations l join published_wards w on w.slug = l.ward
    where l.position_accuracy = 'building'`);
  expect(buildings).toHaveLength(19);
  const astray = buildings.filter(
    ({ latitude, longitude, shape }) =>
      !booleanPointInPolygon([Number(longitude), Number(latitude)], shape),
  );
  expect(astray.map((building) => building.slug)).toEqual([]);
});

test('the middle of every ward is inside it', async () => {
  const wards = await council.rows<{ slug: string; at: [string, string]; shape: MultiPolygon }>(`
    select slug, array[label_longitude, label_latitude]::text[] as at, geometry as shape
    from published_wards`);
  const outside = wards.filter(
    ({ at, shape }) => !booleanPointInPolygon([Number(at[0]), Number(at[1])], shape),
  );
  expect(outside.map((ward) => ward.slug)).toEqual([]);
});

test('the Central Library claims no opening times after its refit', async () => {
  const lastDays = await council.column<string>(`
    select distinct hours ->> 'valid_to' from published_locations,
      jsonb_array_elements(opening_times -> 'weekly') as hours
    where slug = 'central-library'`);
  expect(lastDays).toEqual(['2023-12-03']);
});

test('a hub whose opening times are not known has none', async () => {
  const unknown = await council.column<string>(`
    select slug from published_locations
    where kind in ('hub', 'library') and opening_times -> 'weekly' = '[]'`);
  expect(unknown).toEqual(['newport-hub']);
});

test('opening times as listed: a few, digit by digit', async () => {
  const hours = (slug: string) =>
    council.column<string>(`
      select format('%s %s to %s', s.byday, to_char(s.opens_at, 'HH24:MI'), to_char(s.closes_at, 'HH24:MI'))
      from schedules s join locations l on l.id = s.location_id where l.slug = '${slug}'
      order by s.opens_at, s.closes_at`);
  expect(await hours('easterside-hub')).toEqual([
    'FR 09:00 to 16:30',
    'MO,TU,WE,TH 09:00 to 17:00',
    'SA 09:30 to 12:30',
  ]);
  expect(await hours('hemlington-library')).toEqual([
    'SA 09:30 to 12:30',
    'MO 09:30 to 17:00',
    'TU,TH 09:30 to 19:00',
  ]);
  expect(await hours('rainbow-library')).toEqual([
    'MO,TU,WE,TH,FR 06:00 to 22:00',
    'SA 08:00 to 18:00',
    'SU 08:00 to 22:00',
  ]);
});

test('ward populations add up to the mid-2020 figure of the council area', async () => {
  expect(
    await council.column(`select sum(value)::int from published_figures
      where measure = 'population' and ward is not null`),
  ).toEqual([141_285]);
});

test('nine themes each name the service that leads', async () => {
  expect(
    await council.column(`select lead from published_themes
      where lead_organization is not null order by position`),
  ).toEqual([
    'Police',
    'Public Health',
    'Education & Partnerships Team',
    "Children's Social Care",
    'Environment & Community Services',
    'Environment & Community Services',
    'Stronger Communities',
    'Thirteen Housing',
    'Thirteen Housing',
  ]);
});

test('the two pilots live on as what North and East grew out of', async () => {
  expect(
    await council.rows(`select slug, predecessor from published_neighbourhoods
      where predecessor is not null order by position`),
  ).toEqual([
    { slug: 'north', predecessor: 'newport-pilot' },
    { slug: 'east', predecessor: 'north-ormesby-pilot' },
  ]);
});
