import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const FINDER = '/hubs/';
// Monday 23 November 2026, 10am in London.
const MONDAY = new Date('2026-11-23T10:00:00Z');

const heading = (page: Page) => page.locator('#results');
const search = (page: Page) => page.getByRole('searchbox', { name: 'Name, street or postcode' });
const card = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name }) });
const choose = async (page: Page, label: string, option: string) => {
  const more = page.getByText('More choices');
  if (!(await page.getByLabel('Area', { exact: true }).isVisible())) await more.click();
  await page.getByLabel(label, { exact: true }).selectOption({ label: option });
};

async function expectNoBarriers(page: Page) {
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
}

test.describe('with JavaScript', () => {
  test.beforeEach(async ({ page }) => {
    await page.clock.setFixedTime(MONDAY);
  });

  test('a resident sees which hub is open now', async ({ page }) => {
    await page.goto(FINDER);
    await page.getByRole('checkbox', { name: 'Open now' }).check();
    await expect(heading(page)).toHaveText(/^\d+ places? of \d+$/);
    await expect(page).toHaveURL(/\?open=now$/);
    await expect(card(page, 'Grove Hill Community Hub & Library')).toContainText('Open until 5pm');
    await expect(card(page, 'Newport Community Hub')).toBeHidden();
  });

  test('filters live in the address, can be shared, and go back one by one', async ({ page }) => {
    await page.goto(FINDER);
    const whole = await heading(page).textContent();
    await choose(page, 'Area', 'East');
    await choose(page, 'Opens on', 'Saturday');
    await expect(page).toHaveURL(/\?area=east&day=SA$/);
    const found = (await heading(page).textContent())!;
    await page.reload();
    await expect(heading(page)).toHaveText(found);
    await expect(card(page, 'Thorntree Community Hub & Library')).toBeVisible();
    await expect(card(page, 'Acklam Library & Community Hub')).toBeHidden();

    await page.goBack();
    await expect(page.getByLabel('Opens on')).toHaveValue('');
    await page.goBack();
    await expect(heading(page)).toHaveText(whole!.trim());
  });

  test('the number of places is said politely', async ({ page }) => {
    await page.goto(FINDER);
    await search(page).fill('bishopton');
    await expect(page.getByRole('status').filter({ hasText: /^1 place of/ })).toBeAttached();
  });

  test('what the finder does not know is left out with a sentence', async ({ page }) => {
    await page.goto(`${FINDER}?area=atlantis&open=maybe&area=east`);
    await expect(page.getByText('We left out “atlantis, maybe”')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Take away East' })).toBeVisible();
  });

  test('where nothing fits, it says which filter to take away', async ({ page }) => {
    await page.goto(`${FINDER}?q=acklam+library&area=east`);
    await expect(heading(page)).toHaveText(/^0 places of/);
    await expectNoBarriers(page);
    await page.getByRole('button', { name: 'Take away East to see 1 place' }).click();
    await expect(heading(page)).toBeFocused();
    await expect(card(page, 'Acklam Library & Community Hub')).toBeVisible();
    await page.getByRole('button', { name: 'Clear all' }).click();
    await expect(page).toHaveURL(FINDER);
  });

  test('a ward that is no place’s name leads to what is nearest', async ({ page }) => {
    await page.goto(FINDER);
    await search(page).fill('trimdon');
    await page.getByRole('button', { name: 'Show what is nearest to Trimdon' }).click();
    await expect(page).toHaveURL(/\?sort=near-trimdon$/);
    await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText(
      'Acklam Library & Community Hub',
    );
    await expect(card(page, 'Acklam Library & Community Hub')).toContainText(/About .* away/);
  });

  test('a postcode and a position stay in the browser', async ({ page, context }) => {
    const sent: string[] = [];
    page.on('request', (request) => {
      // The names of built files are random letters, which may spell a postcode.
      if (!request.url().includes('/_astro/')) sent.push(decodeURIComponent(request.url()));
    });
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ latitude: 54.56844, longitude: -1.2561 });
    await page.goto(FINDER);
    await search(page).fill('TS1 5NQ');
    await expect(heading(page)).toHaveText(/^1 place of/);
    await search(page).fill('');
    await page.getByLabel('Order').selectOption({ label: 'Nearest to where I am' });
    await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText(
      'Newport Community Hub',
    );
    await expect(page).toHaveURL(FINDER);
    await page.reload();
    expect(sent.filter((address) => /5 ?NQ|54\.56|1\.256/i.test(address))).toEqual([]);
  });

  test('a place whose address is not known is listed, and says that it is not on the map', async ({
    page,
  }) => {
    await page.goto(FINDER);
    await expect(card(page, 'Hemlington Family Hub')).toContainText('Not on the map');
  });

  test('nobody else’s server is called', async ({ page, baseURL }) => {
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL!)) elsewhere.push(request.url());
    });
    await page.goto(FINDER);
    await page.getByRole('region', { name: 'Map of places' }).scrollIntoViewIfNeeded();
    await expect(page.getByRole('button', { name: 'Thorntree Community Hub' })).toBeVisible();
    expect(elsewhere).toEqual([]);
  });

  test('the map is fetched only when it comes into view', async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.goto(FINDER);
    await expect(card(page, 'Central Library')).toBeVisible();
    expect(fetched.filter((url) => /leaflet-map|shapes\.json/.test(url))).toEqual([]);
    await page.getByRole('link', { name: 'Go to the map' }).click();
    await expect(page.getByRole('button', { name: 'Zoom in' })).toBeVisible();
  });

  for (const width of [320, 1280]) {
    test(`nothing keeps anybody out, and nothing sticks out, at ${width} pixels`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${FINDER}?area=north`);
      await page.getByText('More choices').click();
      await page.getByRole('region', { name: 'Map of places' }).scrollIntoViewIfNeeded();
      await page.getByRole('button', { name: /^Grove Hill Community Hub/ }).press('Enter');
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectNoBarriers(page);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    });
  }

  test('the keyboard alone is enough', async ({ page }) => {
    await page.goto(FINDER);
    await search(page).focus();
    await page.keyboard.type('thorntree community');
    await page.keyboard.press('Enter');
    await expect(heading(page)).toBeFocused();
    await expect(heading(page)).toHaveText(/^1 place of/);

    await page.getByRole('region', { name: 'Map of places' }).scrollIntoViewIfNeeded();
    const marker = page.getByRole('button', { name: /^Thorntree Community Hub/ });
    await expect(marker).toBeVisible();
    await page.getByRole('link', { name: 'Skip the map' }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(marker).toBeFocused();
    await page.keyboard.press('Enter');
    const popup = page.getByRole('dialog', { name: /^Thorntree/ });
    await expect(popup.getByRole('link', { name: /^Thorntree/ })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(popup).toBeHidden();
    await expect(marker).toBeFocused();

    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('#place-thorntree-hub')).toBeFocused();
  });

  test('the map can be skipped, and moves at once by its buttons where motion is unwelcome', async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(FINDER);
    await page.getByRole('region', { name: 'Map of places' }).scrollIntoViewIfNeeded();
    await expect(page.getByRole('button', { name: 'Zoom in' })).toBeVisible();
    const marker = page.getByRole('button', { name: /^Hemlington Library/ });
    // The page itself may scroll to a button, so the marker is measured from the map's own edge.
    const down = async () =>
      (await marker.boundingBox())!.y -
      (await page.getByRole('region', { name: 'Map of places' }).boundingBox())!.y;
    const before = await down();
    await page.getByRole('button', { name: 'Move up' }).click();
    await expect.poll(down).toBeGreaterThan(before + 50);
    await page.getByRole('button', { name: 'Whole map' }).click();
    await expect.poll(down).toBeLessThan(before + 5);

    await page.getByRole('link', { name: 'Skip the map' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Back to the list' })).toBeFocused();
  });

  test('the ready-made lists keep nobody out', async ({ page }) => {
    for (const list of ['/hubs/area/east/', '/hubs/service/food/']) {
      await page.goto(list);
      await expectNoBarriers(page);
    }
  });

  test('a map that does not load leaves the list and says so', async ({ page }) => {
    await page.route('**/map/shapes.json', (route) => route.abort());
    await page.goto(FINDER);
    await page.getByRole('region', { name: 'Map of places' }).scrollIntoViewIfNeeded();
    await expect(page.getByText('The map did not load. Every place is in the list.')).toBeVisible();
    await search(page).fill('hemlington library');
    await expect(heading(page)).toHaveText(/^1 place of/);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole list is there by area, with the day’s hours by date', async ({ page }) => {
    await page.goto(FINDER);
    await expect(search(page)).toBeHidden();
    await page.getByRole('link', { name: 'South', exact: true }).first().click();
    await expect(page).toHaveURL(/#in-south$/);
    await expect(page.locator('#in-south')).toBeInViewport();
    await expect(card(page, 'Hemlington Library & Community Hub')).toContainText(
      /(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \d+ \w+: /,
    );
    await expect(card(page, 'Hemlington Library & Community Hub')).not.toContainText(/Open until/);
  });

  test('ready-made lists by area and by need stand in for the filters', async ({ page }) => {
    await page.goto(FINDER);
    const lists = page.getByRole('navigation', { name: 'Or pick a list' });
    await lists.getByRole('link', { name: 'East', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Places in East');
    await expect(card(page, 'Thorntree Community Hub & Library')).toBeVisible();
    await page.goBack();
    await lists.getByRole('link', { name: 'Food', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Places for Food');
    await expect(card(page, 'St Barnabas Church')).toBeVisible();
  });

  test('no list names help that a person may be harmed for looking up', async ({ page }) => {
    await page.goto(FINDER);
    await expect(page.getByText(/domestic|sexual/i)).toHaveCount(0);
  });
});
