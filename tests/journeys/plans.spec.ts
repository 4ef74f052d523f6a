import { expect, test, type Page } from '@playwright/test';
import { expectNoBarriers, goToWork } from './at-work.ts';

/** A plan of the demonstration that nobody has reviewed for a month. */
const LATE = '/neighbourhoods/north/plans/health/';
const lateNotice = (page: Page) =>
  page.getByRole('heading', { name: 'This plan is late for its review' });

test('a late plan says so on its own page, until a manager reviews it', async ({ page }) => {
  test.slow();
  await page.goto(LATE);
  await expect(lateNotice(page)).toBeVisible();

  await goToWork(page, 'manager', '/staff/plans/');
  const reminder = page.getByRole('link', { name: 'Healthier population in North' });
  await expect(reminder).toBeVisible();
  await expectNoBarriers(page);
  await reminder.click();
  // A form for an action has fields of the same names.
  await page.getByRole('button', { name: 'Add an action' }).click();
  const record = page.getByRole('button', { name: 'Record the review' });
  await record.click();
  await expect(page.getByRole('alert')).toContainText('a choice is not on the list');
  await expectNoBarriers(page);
  await page.getByRole('alert').getByRole('link').click();
  await expect(page.getByLabel('How is it going?')).toBeFocused();
  await expect(page.getByLabel('How is it going?')).toHaveAccessibleDescription(/not on the list/);
  await page.getByRole('button', { name: 'Cancel' }).click();

  await page.getByLabel('How is it going?').selectOption('At risk');
  await page.getByLabel('Where it stands, in words').fill('Two people will lead the walks.');
  await page.getByLabel('What is next').fill('Start on Monday.');
  await record.click();
  await expect(page.getByText('Recorded. The plan’s clock starts again.')).toBeVisible();
  await expectNoBarriers(page);

  await expect(async () => {
    await page.goto(LATE);
    await expect(page.getByText('Two people will lead the walks.')).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(lateNotice(page)).toBeHidden();
  await expect(page.getByText('Reviewed by the neighbourhood manager')).toBeVisible();
});

test('a plan goes late by the clock on a page that was built before', async ({ page }) => {
  await page.goto('/neighbourhoods/east/plans/feeling-safe/');
  await expect(lateNotice(page)).toBeHidden();
  const due = await page.locator('[data-late-after]').first().getAttribute('data-late-after');
  await page.clock.setFixedTime(new Date(`${due}T22:59:00Z`));
  await page.reload();
  await expect(lateNotice(page)).toBeHidden();
  await page.clock.setFixedTime(new Date(Date.parse(`${due}T23:59:00Z`) + 120_000));
  await page.reload();
  await expect(lateNotice(page)).toBeVisible();
  await expectNoBarriers(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('plans, outcomes and decisions read the same, with the day of the next review', async ({
    page,
  }) => {
    await page.goto('/neighbourhoods/north/');
    await page.getByRole('link', { name: 'Plans for North' }).click();
    await page.getByRole('link', { name: 'Better economic outcomes' }).click();
    await expect(page.getByText(/Next review due by \d+ \w+ \d{4}/)).toBeVisible();
    await page.goto('/you-said-we-did/');
    // The first theme of an area is open; the others open without a script too.
    const closed = page.locator('details:not([open]) > summary');
    while ((await closed.count()) > 0) await closed.first().click();
    await expect(page.getByText('The job club runs every Tuesday morning.')).toBeVisible();
    await page.goto('/decisions/');
    await expect(page.getByText('Light before cameras')).toBeVisible();
    await expect(page.getByText('Ask the surgery before we spend on leaflets')).toHaveCount(0);
  });
});

test('a manager adds actions, changes their order by keyboard and says what changed', async ({
  page,
}) => {
  test.slow();
  await goToWork(page, 'manager', '/staff/plans/');
  await page.getByRole('link', { name: 'North, Better economic outcomes: Published' }).click();
  await expect(page.getByRole('heading', { name: 'Actions' })).toBeVisible();
  await page.getByRole('button', { name: 'Add an action' }).click();
  await page.getByLabel('What will be done').fill('A fair for jobs');
  await page.getByLabel('Done by').fill('2027-03-01');
  await expectNoBarriers(page);
  await page.getByRole('button', { name: 'Save' }).last().click();
  const up = page.getByRole('button', { name: 'Move up: A fair for jobs' });
  await up.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/A fair for jobs is now number \d of \d/)).toBeVisible();
  await expect(up).toBeFocused();

  await page.getByRole('button', { name: 'Done…: A fair for jobs' }).click();
  const save = page
    .locator('form', { hasText: 'What changed' })
    .getByRole('button', { name: 'Save' });
  await save.click();
  await expect(page.getByRole('alert')).toContainText('something is still empty');
  await page.getByLabel('What changed').fill('Forty people came.');
  await save.click();
  await expect(page.getByText('Forty people came.', { exact: true })).toBeVisible();
  const changes = page.locator('.change-record');
  await expect(changes.getByText('What changed: Forty people came.')).toBeVisible();
  await expect(changes.getByText('How far: from Not started to Done')).toBeVisible();
  await expect(changes).not.toContainText('_');
  await expectNoBarriers(page);
});

test('two people change one plan: the second sees the first’s words and loses nothing', async ({
  page,
  browser,
}) => {
  test.slow();
  const path = '/staff/plans/';
  const open = 'North, Improved environmental standards: Published';
  await goToWork(page, 'manager', path);
  await page.getByRole('link', { name: open }).click();
  const summary = 'What it is for, in two or three sentences';
  await page.getByLabel(summary).fill('Typed by the first to open it.');

  const other = await browser.newPage();
  await goToWork(other, 'admin', path);
  await other.getByRole('link', { name: open }).click();
  await other.getByLabel(summary).fill('Changed by an administrator.');
  await other.getByRole('button', { name: 'Save' }).first().click();
  await expect(other.getByText('Saved.')).toBeVisible();
  await other.close();

  await page.getByRole('button', { name: 'Save' }).first().click();
  await page.getByRole('button', { name: 'Show the change' }).click();
  await expect(
    page.getByText('Somebody changed this to: Changed by an administrator.'),
  ).toBeVisible();
  await expect(page.getByLabel(summary)).toHaveValue('Typed by the first to open it.');
  await expectNoBarriers(page);
  await page.getByRole('button', { name: 'Save' }).first().click();
  await expect(page.getByText('Saved.')).toBeVisible();
});

test('a councillor reads the plans and changes nothing', async ({ page }) => {
  await goToWork(page, 'councillor', '/staff/plans/');
  await page.getByRole('link', { name: 'North, Making people feel safe: Published' }).click();
  await expect(
    page.getByText('Only the owner and the area’s managers review a plan.'),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add an action' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Save' })).toHaveCount(0);
  await expectNoBarriers(page);
});
