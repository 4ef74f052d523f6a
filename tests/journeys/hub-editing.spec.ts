import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { goToWork } from './at-work.ts';

const HUB = '/hubs/easterside-hub/';
const NAME = 'Easterside Community Hub & Library';

// One place and one worker's mailbox: one after the other.
test.describe.configure({ mode: 'default' });

/** The next Monday but today, 'YYYY-MM-DD'. */
function nextMonday(): string {
  const date = new Date();
  date.setUTCDate(date.getUTCDate() + ((8 - date.getUTCDay()) % 7 || 7));
  return date.toISOString().slice(0, 10);
}

async function openEditor(page: Page) {
  await goToWork(page, 'admin', '/staff/hubs/');
  await page.getByRole('link', { name: NAME }).click();
  await expect(page.getByRole('heading', { level: 1, name: NAME })).toBeVisible();
}

async function expectNoBarriers(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

test('a hub closes at short notice: the page that was built before says so within a minute', async ({
  page,
  browser,
}) => {
  const visitor = await browser.newContext({ timezoneId: 'Europe/London', locale: 'en-GB' });
  const resident = await visitor.newPage();
  await resident.clock.install();
  await resident.goto(HUB);
  const status = resident.locator('.opening-status').first();
  await expect(status).not.toContainText('Burst pipe');

  await openEditor(page);
  await expectNoBarriers(page);
  await page.getByRole('button', { name: 'Close this place' }).click();
  await expectNoBarriers(page);
  await page.getByRole('button', { name: 'Close it now' }).click();
  await expect(page.getByRole('alert')).toContainText('Tell people why it is closed.');
  await expectNoBarriers(page);
  await page.getByLabel('Why is it closed?').fill('Burst pipe <b>in</b> the kitchen');
  await page.getByRole('button', { name: 'Close it now' }).dblclick();
  await expect(page.getByText('Residents see within a minute that it is closed.')).toBeVisible();

  await resident.clock.runFor('01:01');
  await expect(status).toHaveText('Closed: Burst pipe <b>in</b> the kitchen');
  await expect(resident.locator('.hub-notices')).toHaveText(
    /^Closed from .* until further notice: Burst pipe <b>in<\/b> the kitchen$/,
  );
  await expect(resident.locator('.hub-notices')).toHaveAttribute('aria-live', 'polite');
  await expectNoBarriers(resident);

  // Out of reach, the page stays as it is and says nothing of it.
  const problems: string[] = [];
  resident.on('pageerror', ({ message }) => problems.push(message));
  await resident.route('**/published_hub_notices*', (route) => route.abort());
  await resident.clock.runFor('02:00');
  await expect(status).toContainText('Burst pipe');
  expect(problems).toEqual([]);
  await resident.unroute('**/published_hub_notices*');

  await page.getByRole('button', { name: 'Open it again' }).click();
  await expect(page.getByText('Done. Residents see it within a minute.')).toBeVisible();
  await resident.clock.runFor('01:01');
  await expect(resident.locator('.hub-notices')).toHaveText('');
  await expect(status).not.toContainText('Burst pipe');
  await visitor.close();
});

test('hours are changed, looked at, published, and read by residents', async ({ page }) => {
  // The site is built anew in between.
  test.setTimeout(180_000);
  await openEditor(page);
  const sunday = page.getByRole('group', { name: 'Sunday' });
  await sunday.getByRole('button', { name: 'Add hours on Sunday' }).click();
  await sunday.getByLabel('Opens').fill('10:00');
  await sunday.getByLabel('Closes').fill('10:00');
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('cannot open and close at the same time');
  await expectNoBarriers(page);
  await sunday.getByLabel('Closes').fill('13:00');
  await expect(page.getByText('Draft saved. Nothing is public yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Look at it' }).click();
  await expect(page.getByRole('row', { name: /^Sunday/ })).toContainText('10am to 1pm');
  await expectNoBarriers(page);

  await page.getByRole('navigation', { name: 'Parts of this place' }).getByText('Sessions').click();
  await page.getByRole('button', { name: 'Add a session' }).click();
  await page.getByLabel('Name').fill('Made-up surgery with PCSOs');
  await page.getByLabel('Monday').check();
  await page.getByLabel('Starts').fill('14:00');
  await page.getByLabel('Ends').fill('15:00');
  await page.getByLabel('Who runs it').selectOption('Police and PCSOs');
  await page.getByRole('button', { name: 'Cancel one date' }).click();
  await page.getByLabel('Date', { exact: true }).fill(nextMonday());
  await page.getByLabel('Why, for residents').fill('Training');
  await expect(page.getByText('Draft saved. Nothing is public yet.')).toBeVisible();

  await page.reload();
  await expect(page.getByText('Added: Made-up surgery with PCSOs')).toBeVisible();
  await page.getByRole('navigation', { name: 'Parts of this place' }).getByText('Opening').click();
  await expect(sunday.getByLabel('Closes')).toHaveValue('13:00');
  await expect(page.getByText('Added: Sunday · 10am to 1pm')).toBeVisible();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByText('Published.')).toBeVisible();
  await expect(async () => {
    await page.goto(HUB);
    // On a Sunday morning the short notice of another journey may stand in the middle.
    await expect(page.getByRole('row', { name: /^Sunday/ })).toContainText(/10am to .*1pm/, {
      timeout: 100,
    });
  }).toPass({ timeout: 120_000, intervals: [3000] });
});

test('two people at once: the second is told, and loses nothing typed', async ({
  page,
  browser,
}) => {
  const other = await (await browser.newContext()).newPage();
  await openEditor(page);
  await goToWork(other, 'admin', '/staff/hubs/');
  const link = page.url();
  const note = 'What else residents should know about the times';
  await page.getByLabel(note).fill('Mine');
  await expect(page.getByText('Draft saved. Nothing is public yet.')).toBeVisible();
  await other.goto(link);
  await expect(other.getByLabel(note)).toHaveValue('Mine');
  await page.getByLabel(note).fill('Mine again');
  await expect(page.getByText('Draft saved. Nothing is public yet.')).toBeVisible();
  await other.getByLabel(note).fill('Theirs');
  await expect(other.getByRole('alert')).toContainText('changed this draft too');
  await expectNoBarriers(other);
  await expect(other.getByLabel(note)).toHaveValue('Theirs');
  await other.getByRole('button', { name: 'Keep mine' }).click();
  await expect(other.getByText('Draft saved. Nothing is public yet.')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel(note)).toHaveValue('Theirs');
  await page.getByRole('button', { name: 'Throw the draft away' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Throw the draft away' }).click();
  await expect(page.getByText('This is what the public reads now.')).toBeVisible();
  await other.context().close();
});

test('every part of the editor is open to everybody, and fits a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await goToWork(page, 'admin', '/staff/hubs/');
  await page.getByRole('link', { name: NAME }).waitFor();
  await expectNoBarriers(page);
  await page.getByRole('link', { name: NAME }).click();
  for (const part of ['Sessions', 'Services', 'Contacts', 'Facilities', 'About']) {
    await page.getByRole('navigation', { name: 'Parts of this place' }).getByText(part).click();
    await expect(page.getByRole('heading', { level: 2, name: part })).toBeVisible();
    if (part === 'Sessions') await page.getByRole('button', { name: 'Add a session' }).click();
    await expectNoBarriers(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, part).toBeLessThanOrEqual(360);
  }
});
