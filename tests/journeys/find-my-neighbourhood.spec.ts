import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const FINDER = '/find-my-neighbourhood/';
const NEWPORT = { latitude: 54.56844, longitude: -1.2561 };
const LONDON = { latitude: 51.5072, longitude: -0.1276 };

/** Postcodes are the council's to supply, so the page is served as it is once they are. */
async function loadPostcodes(page: Page, districts = 'ts1 ts3'): Promise<void> {
  const loaded = `<neighbourhood-finder data-chunks="/postcodes/test/" data-districts="${districts}"`;
  await page.route(`**${FINDER}`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('<neighbourhood-finder', loaded);
    await route.fulfill({ response, body });
  });
  await page.route('**/postcodes/test/ts1.json', (route) =>
    route.fulfill({ json: { newport: '4AA5NQ', central: '2AY' } }),
  );
}

async function unloadPostcodes(page: Page): Promise<void> {
  await page.route(`**${FINDER}`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/ data-(chunks|districts)="[^"]*"/g, '');
    await route.fulfill({ response, body });
  });
}

/** Everything that the page sends anywhere, to look for what must not be in it. */
function recordSent(page: Page): string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    const headers = JSON.stringify(request.headers());
    sent.push(decodeURIComponent(`${request.url()} ${headers} ${request.postData() ?? ''}`));
  });
  return sent;
}

const box = (page: Page) => page.getByRole('textbox');
const find = async (page: Page, typed: string) => {
  await box(page).fill(typed);
  await page.getByRole('button', { name: 'Find my area' }).click();
};
const answer = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 2, name });

test.describe('with JavaScript', () => {
  test('a ward name answers with the area, the nearest hubs and how sure that is', async ({
    page,
  }) => {
    await page.goto(FINDER);
    await find(page, 'newprot');
    await expect(answer(page, 'Newport is in North')).toBeFocused();
    await expect(page.getByText('Provisional. The council has not confirmed')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Newport Community Hub' })).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.getByRole('link', { name: 'See North' }).click();
    await expect(page).toHaveURL(/\/neighbourhoods\/north\/$/);
  });

  test('a name that fits two wards asks which one', async ({ page }) => {
    await page.goto(FINDER);
    await find(page, 'marton');
    await expect(answer(page, 'Which one did you mean?')).toBeFocused();
    await page.getByRole('button', { name: 'Marton West' }).click();
    await expect(answer(page, 'Marton West is in South')).toBeFocused();
  });

  test('a postcode is answered and never leaves the browser', async ({ page }) => {
    const sent = recordSent(page);
    await loadPostcodes(page);
    await page.goto('/');
    await find(page, 'ts1 5nq');
    await expect(answer(page, 'Newport is in North')).toBeFocused();
    await expect(box(page)).toHaveValue('ts1 5nq');
    await find(page, 'TS15NQ');
    await expect(answer(page, 'Newport is in North')).toBeFocused();
    expect(page.url()).not.toMatch(/5nq/i);
    expect(sent.filter((request) => request.includes('/postcodes/test/ts1.json'))).not.toEqual([]);
    // The name of a built file may spell anything.
    const told = sent.map((request) => request.replace(/\/_astro\/\S+/, ''));
    expect(told.filter((request) => /5 ?nq/i.test(request))).toEqual([]);
    await page.goBack();
    await expect(page).toHaveURL('/');
  });

  for (const [typed, sentence] of [
    ['', 'Type the name of your ward, or your postcode.'],
    ['TS1', '“TS1” is only part of a postcode.'],
    ['TS1 5NQQ', '“TS1 5NQQ” is not a postcode.'],
    ['ec1a 1bb', 'EC1A 1BB is not a Middlesbrough postcode.'],
    ['TS1 1AA', 'We cannot find TS1 1AA in Middlesbrough.'],
    ['Redcar', 'We do not know a ward called “Redcar”.'],
    ['<img src=x>', 'We do not know a ward called “<img src=x>”.'],
  ] as const) {
    test(`"${typed}" is explained beside the box and kept in it`, async ({ page }) => {
      await loadPostcodes(page);
      await page.goto(FINDER);
      await find(page, typed);
      await expect(box(page)).toBeFocused();
      await expect(box(page)).toHaveValue(typed);
      await expect(box(page)).toHaveAttribute('aria-invalid', 'true');
      await expect(box(page)).toHaveAccessibleDescription(new RegExp(escaped(sentence)));
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    });
  }

  test('says plainly where postcodes are not loaded', async ({ page }) => {
    await unloadPostcodes(page);
    await page.goto(FINDER);
    await find(page, 'TS1 5NQ');
    await expect(box(page)).toHaveAccessibleDescription(/so we cannot look up TS1 5NQ/);
  });

  test('a dropped connection is named, and trying again works', async ({ page }) => {
    await loadPostcodes(page, 'ts1');
    await page.route('**/postcodes/test/ts1.json', (route) => route.abort(), { times: 1 });
    await page.goto(FINDER);
    await find(page, 'TS1 5NQ');
    await expect(box(page)).toHaveAccessibleDescription(/Check your connection and try again/);
    await page.getByRole('button', { name: 'Find my area' }).click();
    await expect(answer(page, 'Newport is in North')).toBeFocused();
    await expect(box(page)).not.toHaveAttribute('aria-invalid', 'true');
  });

  test('the device’s location is answered and never leaves the browser', async ({
    page,
    context,
  }) => {
    const sent = recordSent(page);
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation(NEWPORT);
    await page.goto(FINDER);
    await page.getByRole('button', { name: 'Use my location' }).click();
    await expect(answer(page, 'Newport is in North')).toBeFocused();
    expect(sent.filter((request) => /54\.56|1\.256/.test(request))).toEqual([]);

    await context.setGeolocation(LONDON);
    await page.getByRole('button', { name: 'Use my location' }).click();
    await expect(page.getByRole('alert')).toContainText('outside Middlesbrough');
  });

  test('a location that is refused or not to be had is explained', async ({ page, context }) => {
    await context.clearPermissions();
    await page.goto(FINDER);
    await page.getByRole('button', { name: 'Use my location' }).click();
    await expect(page.getByRole('alert')).toContainText('Your browser did not let us');

    await context.grantPermissions(['geolocation']);
    await context.setGeolocation(null);
    await page.getByRole('button', { name: 'Use my location' }).click();
    await expect(page.getByRole('alert')).toContainText('could not tell where you are');
  });

  test('a ward on the map answers on the page', async ({ page }) => {
    await page.goto(FINDER);
    await page.getByRole('link', { name: 'Hemlington, in South' }).click();
    await expect(answer(page, 'Hemlington is in South')).toBeFocused();
  });

  test('the keyboard alone is enough', async ({ page }) => {
    await page.goto(FINDER);
    await box(page).focus();
    await page.keyboard.type('acklam');
    await page.keyboard.press('Enter');
    await expect(answer(page, 'Acklam is in West')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'See West' })).toBeFocused();

    const onMap = page.getByRole('link', { name: 'Trimdon, in West' });
    await onMap.focus();
    await page.keyboard.press('Enter');
    await expect(answer(page, 'Trimdon is in West')).toBeFocused();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every ward is a link to its area, in the list and on the map', async ({ page }) => {
    await page.goto(FINDER);
    await expect(box(page)).toBeHidden();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Hemlington, in South' })).toHaveAttribute(
      'href',
      '/neighbourhoods/south/#hemlington',
    );
    await page.getByRole('link', { name: 'Newport', exact: true }).click();
    await expect(page).toHaveURL(/\/neighbourhoods\/north\/#newport$/);
    await expect(page.locator('#newport')).toBeInViewport();
  });

  test('the home page leads to the list without asking for anything', async ({ page }) => {
    await page.goto('/');
    await expect(box(page)).toBeHidden();
    await page.getByRole('link', { name: 'Find my area' }).click();
    await expect(page.getByRole('heading', { name: 'Pick your ward' })).toBeVisible();
  });
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
