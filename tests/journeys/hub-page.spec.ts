import { expect, test, type Page } from '@playwright/test';

/** Staffed from 9am to 5pm on weekdays and 9:30am to 12:30pm on Saturdays. */
const HUB = '/hubs/thorntree-hub/';

const status = (page: Page) => page.locator('.opening-status').first();
const firstDay = (page: Page) => page.getByRole('row').nth(1);

async function openAt(page: Page, time: string) {
  await page.clock.install({ time });
  await page.goto(HUB);
}

test('a hub that is open says until when', async ({ page }) => {
  await openAt(page, '2026-11-25T10:00:30Z');
  await expect(status(page)).toHaveText('Open until 5pm');
});

test('in summer the clock of London counts', async ({ page }) => {
  await openAt(page, '2027-07-14T08:00:30Z');
  await expect(status(page)).toHaveText('Open until 5pm');
});

test('the last hour counts down by the minute, and ends in closed', async ({ page }) => {
  await openAt(page, '2026-11-25T16:57:50Z');
  await expect(status(page)).toHaveText('Closes in 3 minutes');
  await page.clock.runFor('00:15');
  await expect(status(page)).toHaveText('Closes in 2 minutes');
  await page.clock.runFor('02:00');
  await expect(status(page)).toHaveText('Closed. Opens tomorrow at 9am');
});

test('a hub that is closed says when it opens, across the weekend', async ({ page }) => {
  await openAt(page, '2026-11-28T13:00:30Z');
  await expect(status(page)).toHaveText('Closed. Opens Monday at 9am');
});

test('a page left open shows the truth when somebody comes back to it', async ({ page }) => {
  await openAt(page, '2026-11-25T10:00:30Z');
  await page.clock.setSystemTime('2026-11-25T20:00:30Z');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(status(page)).toHaveText('Closed. Opens tomorrow at 9am');
});

test('the week begins today and moves on at midnight', async ({ page }) => {
  await openAt(page, '2026-11-25T23:59:50Z');
  await expect(page.getByRole('row')).toHaveCount(8);
  await expect(firstDay(page)).toHaveText(/^Wednesday 25 Today\s*9am to 5pm$/);
  await page.clock.runFor('00:15');
  await expect(firstDay(page)).toHaveText(/^Thursday 26 Today\s*9am to 5pm$/);
  await expect(page.getByRole('row', { name: /Today/ })).toHaveCount(1);
});

test('a resident learns where it is, whom to ring and what is not known', async ({ page }) => {
  await page.goto('/hubs/central-library/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Central Library');
  await expect(page.getByText('Centre Square').first()).toBeVisible();
  await expect(page.getByRole('link', { name: /01642/ }).first()).toHaveAttribute(
    'href',
    /^tel:01642\d{6}$/,
  );
  await expect(page.getByRole('img', { name: /map/i })).toBeVisible();
  await expect(page.getByText(/Last checked|Not checked/i).first()).toBeVisible();
});

test('on paper the page keeps its hours and loses its menus', async ({ page }) => {
  await page.goto(HUB);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('table').first()).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
});
