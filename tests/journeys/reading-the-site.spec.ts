import { expect, test } from '@playwright/test';
import { publicPageKinds } from '../site/page-kinds.ts';

test.use({ javaScriptEnabled: false });

const DATE = /(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \d+ [A-Z][a-z]+/;
const NOW = /\b(open now|open until|closes in|closed\. opens)\b/i;

for (const path of publicPageKinds) {
  test(`${path} reads without JavaScript, and does not ask for it`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('main')).not.toHaveText(/enable javascript|loading…/i);
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  });
}

test('a hub shows its hours by date and never claims to know what is now', async ({ page }) => {
  await page.goto('/hubs/thorntree-hub/');
  await expect(page.locator('.opening-status')).toHaveText(new RegExp(`^\\s*${DATE.source}: `));
  await expect(page.getByRole('row')).toHaveCount(8);
  await expect(page.getByRole('main')).not.toHaveText(NOW);
});

test('the home page lists the hubs of every area and leads to them', async ({ page }) => {
  // A phone shows the first two of each area.
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/');
  const hubs = page.getByRole('main').getByRole('link', { name: 'Thorntree Community Hub' });
  await expect(page.getByRole('main')).not.toHaveText(NOW);
  await hubs.first().click();
  await expect(page).toHaveURL('/hubs/thorntree-hub/');
});

test('help pages give numbers that a phone can ring, local ones first', async ({ page }) => {
  await page.goto('/help/');
  await expect(page.getByRole('link', { name: 'Call 999' })).toHaveAttribute('href', 'tel:999');
  await page.getByRole('link', { name: 'Homelessness' }).click();
  const headings = page.getByRole('main').getByRole('heading', { level: 2 });
  await expect(headings.first()).toHaveText('In Middlesbrough');
  expect(await page.getByRole('main').locator('a[href^="tel:"]').count()).toBeGreaterThan(1);
});

test('what is on lists sessions under real days, in order', async ({ page }) => {
  await page.goto('/whats-on/');
  const days = page.locator('[data-day]');
  const dates = await days.evaluateAll((all) => all.map((day) => day.getAttribute('data-day')));
  expect(dates.length).toBeGreaterThan(1);
  expect(dates).toEqual([...dates].sort());
  await expect(days.first().getByRole('heading')).toHaveText(DATE);
  await expect(days.first().getByRole('listitem').first()).toBeVisible();
});

test('an address that does not exist is answered with ways on', async ({ page }) => {
  const response = await page.goto('/hubs/no-such-hub/');
  expect(response!.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
