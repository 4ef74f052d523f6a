import { expect, test, type Page } from '@playwright/test';
import help from '../../src/messages/en/help.json' with { type: 'json' };

const advice = '/help/home-and-family/advice/';

/** Stands in for the harmless site, and keeps the headers that it was asked with. */
async function harmlessSite(page: Page): Promise<Record<string, string>[]> {
  const asked: Record<string, string>[] = [];
  await page.route(`${help.exit.address}**`, async (route) => {
    asked.push(route.request().headers());
    await route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' });
  });
  return asked;
}

const leaving: [how: string, leave: (page: Page) => Promise<void>][] = [
  ['the button', (page) => page.getByRole('link', { name: help.exit.button }).click()],
  [
    'Shift three times',
    async (page) => {
      for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    },
  ],
];

for (const [how, leave] of leaving) {
  test(`${how} leaves the advice for good: Back skips it, and nobody is told of it`, async ({
    page,
  }) => {
    const asked = await harmlessSite(page);
    await page.goto('/help/');
    await page.goto(advice);
    await leave(page);
    await expect(page).toHaveTitle('Weather');
    expect(asked[0]).not.toHaveProperty('referer');
    await page.goBack();
    await expect(page).toHaveURL(/\/help\/$/);
  });
}

test('the advice names nothing in the tab, and leaves nothing in the browser', async ({ page }) => {
  const response = await page.goto(advice);
  expect(response?.headers()['cache-control']).toBe('no-store');
  await expect(page).toHaveTitle(/^Community advice – /);
  const kept = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()),
    ...(await navigator.serviceWorker.getRegistrations()),
    ...document.cookie,
  ]);
  expect(kept).toEqual([]);
});
