import { readFile } from 'node:fs/promises';
import type { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import common from '../../src/messages/en/common.json' with { type: 'json' };
import feeds from '../../src/messages/en/feeds.json' with { type: 'json' };
import hub from '../../src/messages/en/hub.json' with { type: 'json' };
import whatsOn from '../../src/messages/en/whats-on.json' with { type: 'json' };
import { csvOf } from '../../src/places/feeds/csv/csv.ts';
import { hubColumns } from '../../src/places/feeds/csv/hubs.columns.ts';
import { serviceColumns } from '../../src/places/feeds/csv/services.columns.ts';
import { sessionColumns } from '../../src/places/feeds/csv/sessions.columns.ts';
import { hubCalendar } from '../../src/places/feeds/hub-calendar.ts';
import { hubsGeoJson } from '../../src/places/feeds/hubs-geojson.ts';
import { hubJsonLd, serviceJsonLd } from '../../src/places/feeds/json-ld.ts';
import { orukFeed } from '../../src/places/feeds/oruk/feed.ts';
import type { PublishedRows } from '../../src/places/feeds/published-rows.ts';
import { locationSchema } from '../../src/places/locations.schema.ts';
import {
  organizationSchema,
  serviceAtLocationSchema,
  serviceSchema,
  sessionSchema,
  taxonomySchema,
  taxonomyTermSchema,
} from '../../src/places/services.schema.ts';
import { openMigratedDatabase } from './migrated-database.ts';

let database: PGlite;
let masked: string[];
let rows: PublishedRows;

/** The rows of a view as a stranger gets them: as JSON, through PostgREST. */
async function publishedTo<Row>(view: string, schema: z.ZodType<Row>): Promise<Row[]> {
  const found = await database.query<{ json: unknown }>(
    `select to_jsonb(v) as json from public.published_${view} v`,
  );
  return z.array(schema).parse(found.rows.map(({ json }) => json));
}

beforeAll(async () => {
  database = await openMigratedDatabase();
  await database.exec(await readFile(new URL('./fixtures/places.sql', import.meta.url), 'utf8'));
  const found = await database.query<Record<string, string>>(`
    select id, slug, name, address_1, postal_code, email, latitude::text, longitude::text
    from public.locations where masked`);
  masked = found.rows.flatMap((row) => Object.values(row));
  await database.exec('set role anon');
  rows = {
    organizations: await publishedTo('organizations', organizationSchema),
    taxonomies: await publishedTo('taxonomies', taxonomySchema),
    terms: await publishedTo('taxonomy_terms', taxonomyTermSchema),
    locations: await publishedTo('locations', locationSchema),
    services: await publishedTo('services', serviceSchema),
    offers: await publishedTo('service_at_locations', serviceAtLocationSchema),
    sessions: await publishedTo('sessions', sessionSchema),
  };
});
afterAll(() => database.close());

function everythingPublished(): Record<string, string> {
  const { locations, services, sessions, organizations } = rows;
  const { facility, available } = hub;
  const feed = orukFeed(rows, 'Exampleshire', { ...feeds, facility, available });
  const calendar = {
    url: 'https://hearth.example/hubs/example/',
    on: '2026-01-05',
    bankHolidays: {},
    words: { ...feeds, ages: common.ages, cost: common.cost, booking: whatsOn.booking },
  };
  const site = new URL('https://hearth.example/');
  return {
    'the standard feed': JSON.stringify(
      Object.values(feed).map(({ list, records }) => [list(), records()]),
    ),
    'hubs.csv': csvOf(locations, hubColumns),
    'services.csv': csvOf(services, serviceColumns),
    'sessions.csv': csvOf(sessions, sessionColumns),
    'hubs.geojson': JSON.stringify(hubsGeoJson(locations)),
    calendars: locations
      .map((place) =>
        hubCalendar(
          place,
          sessions.filter(({ location }) => location === place.slug),
          calendar,
        ),
      )
      .join(),
    'what search engines read': [
      ...locations.map((place) => hubJsonLd(place, { site, place: 'Exampleshire' })),
      ...services.map((service) =>
        serviceJsonLd(service, {
          organization: organizations.find(({ id }) => id === service.organization_id),
          places: locations.filter(({ slug }) => service.locations.includes(slug)),
          site,
        }),
      ),
    ].join(),
  };
}

test('no feed, file or calendar tells the name, identifier, address or position of a masked place', () => {
  expect(masked).toContain('Example refuge');
  for (const [what, text] of Object.entries(everythingPublished())) {
    for (const secret of [...masked, '01632 960002', 'refuge']) {
      expect(text.toLowerCase(), `${secret} in ${what}`).not.toContain(secret.toLowerCase());
    }
  }
});

test('the places beside it stay in every one of them', () => {
  const { calendars, ...files } = everythingPublished();
  expect(calendars).toContain('Example monthly drop-in');
  for (const [what, text] of Object.entries(files)) {
    expect(text, what).toMatch(/example-hub|Example hub/);
  }
});
