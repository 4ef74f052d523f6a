import { expect, test, type Page } from '@playwright/test';
import { attributes, builtPages } from '../site/built-site.ts';

const BEFORE = '/help/home-and-family/';
const ADVICE = `${BEFORE}advice/`;
const SAFE = 'https://www.bbc.co.uk/weather';

const leave = (page: Page) => page.getByRole('link', { name: 'Leave this page' });

test.beforeEach(async ({ context }) => {
  // Nothing is fetched from outside while testing.
  await context.route(`${SAFE}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
  );
});

test('a page that says what comes next stands before the advice, under a name that tells nothing', async ({
  page,
}) => {
  await page.goto('/help/');
  await page.getByRole('link', { name: 'Domestic abuse' }).click();
  await expect(page).toHaveURL(BEFORE);
  await expect(page).toHaveTitle(/^Community advice/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Before you go on');
  await expect(page.getByRole('link', { name: 'Call 999' })).toBeVisible();
  await page.getByRole('link', { name: 'Go on' }).click();
  await expect(page).toHaveURL(ADVICE);
  await expect(page).toHaveTitle(/^Community advice/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Domestic abuse');
});

test('the button leaves, and Back does not return to the page that was left', async ({ page }) => {
  await page.goto('/help/');
  await page.goto(ADVICE);
  await leave(page).click();
  await expect(page).toHaveURL(SAFE);
  await page.goBack();
  await expect(page).toHaveURL('/help/');
});

test('Back finds neither the advice nor the page before it', async ({ page }) => {
  await page.goto('/help/');
  await page.getByRole('link', { name: 'Domestic abuse' }).click();
  await page.getByRole('link', { name: 'Go on' }).click();
  await expect(page).toHaveURL(ADVICE);
  await leave(page).click();
  await expect(page).toHaveURL(SAFE);
  await page.goBack();
  await expect(page).toHaveURL('/help/');
});

test('the button stays in sight to the end of the page', async ({ page }) => {
  await page.goto(ADVICE);
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
  await expect(leave(page)).toBeInViewport();
});

test('Shift pressed three times leaves, and says how many presses are left', async ({ page }) => {
  await page.goto('/help/');
  await page.goto(ADVICE);
  await page.keyboard.press('Shift');
  await expect(page.getByRole('status')).toHaveText(
    'Shift pressed once. Press two more times to leave.',
  );
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await expect(page).toHaveURL(SAFE);
  await page.goBack();
  await expect(page).toHaveURL('/help/');
});

test('typing capital letters does not leave', async ({ page }) => {
  await page.goto(ADVICE);
  for (const letter of ['A', 'B', 'C', 'D']) await page.keyboard.press(`Shift+${letter}`);
  await expect(page.getByRole('status')).toHaveText('');
  await expect(page).toHaveURL(ADVICE);
});

test('nothing of the visit stays in the browser', async ({ page, context }) => {
  for (const path of [BEFORE, ADVICE]) {
    const response = await page.goto(path);
    expect(response!.headers()['cache-control']).toBe('no-store');
  }
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    caches: await caches.keys(),
    databases: await indexedDB.databases(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(kept).toEqual({ local: 0, session: 0, caches: [], databases: [], workers: 0 });
  expect(await context.cookies()).toEqual([]);
});

test('the address that is left for does not learn where from', async ({ page }) => {
  await page.goto(ADVICE);
  const request = page.waitForRequest(`${SAFE}**`);
  await leave(page).click();
  expect(await (await request).headerValue('referer')).toBeNull();
});

test('no sensitive service or venue has a page, and links to one lead to help', async ({
  page,
}) => {
  await page.goto('/services/');
  const links = page.getByRole('main').locator('a[href^="/help/"]');
  const names = await links.allInnerTexts();
  expect(names).toEqual(expect.arrayContaining([expect.stringMatching(/Harbour/)]));
  const titles = builtPages.map(({ root }) => root.querySelector('title')!.textContent);
  for (const name of names) {
    expect(titles.filter((title) => title.includes(name))).toEqual([]);
  }
  const linked = builtPages.flatMap(({ root }) => attributes(root, 'a[href]', 'href'));
  expect(linked.filter((href) => /^\/.*(sister|harbour|sarc|refuge)/.test(href))).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the button is a link that leaves, and Shift is not promised', async ({ page }) => {
    await page.goto(ADVICE);
    await expect(page.getByText('Or press Shift three times.')).toBeHidden();
    await leave(page).click();
    await expect(page).toHaveURL(SAFE);
  });
});
