import { expect, test, type APIResponse, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { standards, type Answer } from '../../src/places/feeds/schema/standards.ts';

const ORUK = '/open-data/oruk';
const LISTS = [
  ['services', 'service_in_list', 'service'],
  ['service_at_locations', 'service_at_location_in_list', 'service_at_location'],
  ['taxonomies', 'taxonomy', 'taxonomy'],
  ['taxonomy_terms', 'taxonomy_term', 'taxonomy_term'],
] as const;

const type = (response: APIResponse) => response.headers()['content-type'];

function faults(kind: Answer, answer: unknown): string[] {
  return standards.flatMap((standard) => standard.faults(kind, answer));
}

async function linksOf(page: Page): Promise<string[]> {
  const links = await page.getByRole('main').getByRole('link').all();
  const hrefs = await Promise.all(links.map((link) => link.getAttribute('href')));
  return [...new Set(hrefs.flatMap((href) => (href?.startsWith('/') ? [href] : [])))];
}

test('the feed says which standard it follows', async ({ request }) => {
  const response = await request.get(`${ORUK}/`);
  expect(type(response)).toContain('application/json');
  expect(await response.json()).toMatchObject({ version: 'HSDS-UK-3.0' });
});

for (const [path, inList, inFull] of LISTS) {
  test(`${path} and each of its records are valid Open Referral UK`, async ({ request }) => {
    const response = await request.get(`${ORUK}/${path}`);
    expect(type(response)).toContain('application/json');
    expect(response.headers()['access-control-allow-origin']).toBe('*');
    const list = await response.json();
    expect(faults('page', list)).toEqual([]);
    expect(list.contents.length).toBeGreaterThan(0);
    for (const item of list.contents) {
      expect(faults(inList, item)).toEqual([]);
      const record = await (await request.get(`${ORUK}/${path}/${item.id}`)).json();
      expect(record).toMatchObject({ id: item.id });
      expect(faults(inFull, record)).toEqual([]);
    }
  });
}

test('a record that does not exist is not found', async ({ request }) => {
  const response = await request.get(`${ORUK}/services/00000000-0000-4000-8000-000000000000`);
  expect(response.status()).toBe(404);
});

for (const file of ['hubs', 'services', 'sessions', 'groups']) {
  test(`${file}.csv has the columns that the page documents`, async ({ page, request }) => {
    const response = await request.get(`/open-data/${file}.csv`);
    expect(type(response)).toContain('text/csv');
    const [header, ...rows] = parse(await response.text()) as string[][];
    expect(rows.length).toBeGreaterThan(0);
    await page.goto('/open-data/');
    await page.getByText(`${file}.csv`, { exact: true }).last().click();
    const documented = page.getByRole('table', { name: `Columns of ${file}.csv` });
    await expect(documented.getByRole('rowheader')).toHaveText(header!);
  });
}

test('hubs.geojson puts every known place near the others', async ({ request }) => {
  const response = await request.get('/open-data/hubs.geojson');
  expect(type(response)).toContain('application/geo+json');
  const { features } = await response.json();
  expect(features.length).toBeGreaterThan(0);
  for (const { geometry } of features) {
    const [longitude, latitude] = geometry.coordinates;
    expect(longitude).toBeGreaterThan(-8);
    expect(longitude).toBeLessThan(2);
    expect(latitude).toBeGreaterThan(49);
    expect(latitude).toBeLessThan(61);
  }
});

test('each calendar can be added to a phone', async ({ page, request }) => {
  await page.goto('/open-data/');
  const links = (await linksOf(page)).filter((href) => href.endsWith('.ics'));
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) {
    const response = await request.get(link);
    expect(type(response)).toContain('text/calendar');
    expect(await response.text()).toMatch(/^BEGIN:VCALENDAR\r\n[^]*BEGIN:VEVENT[^]*\r\n$/);
  }
});

for (const path of ['/open-data/', '/about-the-data/']) {
  test(`no link on ${path} leads nowhere`, async ({ page, request }) => {
    await page.goto(path);
    for (const link of await linksOf(page)) {
      expect((await request.get(link)).status(), link).toBe(200);
    }
  });
}

test('the page about the data counts what is provisional and names its sources', async ({
  page,
}) => {
  await page.goto('/about-the-data/');
  await expect(page.getByText(/\d+ of \d+ facts are provisional/)).toBeVisible();
  const services = page.getByRole('group').filter({ hasText: /^\s*Services/ });
  await services.getByText('Services').click();
  await expect(services.getByRole('listitem').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
});
