import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { signIn } from './staff.ts';

const admin = 'admin@demonstration.example';
const name = 'Robin Newcomer';
const colleague = 'robin.newcomer@council.example';

async function expectNoBarriers(page: Page) {
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
}
const row = (page: Page) => page.getByRole('row', { name });

// One after another: they sign the same person in, and a new code makes the one before useless.
test.describe.configure({ mode: 'serial' });

test('an administrator invites somebody, who signs in; changes them; and removes them', async ({
  page,
  browser,
}) => {
  test.slow();
  await signIn(page, admin, '/staff/people/');
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Email address' })).toBeAttached();
  const leavesTheScreen = (table: Element) => table.scrollWidth > table.parentElement!.clientWidth;
  expect(await page.getByRole('table').evaluate(leavesTheScreen)).toBe(false);
  await expectNoBarriers(page);

  await page.getByRole('link', { name: 'Invite somebody' }).click();
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('Email address').fill(colleague);
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(page.getByRole('alert')).toContainText('Choose what they are here for.');
  await expect(page.getByLabel('Name')).toHaveValue(name);
  await expectNoBarriers(page);
  await page.getByRole('link', { name: 'Choose what they are here for.' }).click();
  await expect(page.getByLabel('What they are here for')).toBeFocused();
  await page.getByLabel('What they are here for').selectOption('Community development worker');
  await page.getByRole('group', { name: 'Where they work' }).getByRole('checkbox').nth(1).check();
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(page.getByRole('status')).toContainText('The invitation is on its way.');
  await expect(row(page)).toContainText('Invited, not here yet');
  await expectNoBarriers(page);

  const theirs = await browser.newPage();
  await theirs.goto('/mailbox/');
  await expect(
    theirs.getByRole('article').filter({ hasText: colleague }).getByRole('heading'),
  ).toHaveText('You have been invited to the staff workspace');
  await signIn(theirs, colleague);
  await expect(theirs.getByRole('heading', { name: `Hello, ${name}` })).toBeVisible();

  // Two administrators with the same record open.
  const second = await page.context().newPage();
  await second.goto('/staff/people/');
  await second.getByRole('link', { name }).click();
  await page.getByRole('link', { name }).click();
  await second.getByLabel('What they are here for').selectOption('Navigator');
  await second.getByRole('button', { name: 'Save' }).click();
  await expect(second.getByRole('status')).toContainText(`${name} is saved.`);
  await page.getByLabel('Name').fill('Robin Typed');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('alert')).toContainText('Somebody changed this');
  await expectNoBarriers(page);
  await page.getByRole('button', { name: 'Show the change' }).click();
  await expect(page.getByLabel('Name')).toHaveValue('Robin Typed');
  await expect(page.getByLabel('What they are here for')).toHaveValue('navigator');
  await page.getByLabel('Name').fill(name);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('status')).toContainText('is saved.');

  await page.getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { name: 'What was changed' })).toBeVisible();
  await expect(
    page.getByText('Role: from Community development worker to Navigator'),
  ).toBeVisible();
  await expectNoBarriers(page);
  await page.getByRole('button', { name: 'Remove' }).click();
  const dialog = page.getByRole('dialog', { name: `Remove ${name}?` });
  await expectNoBarriers(page);
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByRole('status')).toContainText(`${name} is removed.`);
  await expect(row(page)).toContainText('Removed');

  await theirs.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(theirs.getByRole('dialog', { name: 'Sign in again to go on' })).toBeVisible();
  await theirs.reload();
  await expect(theirs.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await theirs.close();
});

test('an administrator cannot remove the last one, or change their own role', async ({ page }) => {
  test.slow();
  await signIn(page, admin, '/staff/people/');
  await page.getByRole('link', { name: 'Demonstration administrator' }).click();
  await page.getByLabel('What they are here for').selectOption('Scrutiny');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('alert')).toContainText('This is the last administrator.');
  await expectNoBarriers(page);
  await page.getByRole('button', { name: 'Remove' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByRole('alert')).toContainText('This is the last administrator.');
});

test('the list is gone through with the arrow keys', async ({ page }) => {
  await signIn(page, admin, '/staff/people/');
  const links = page.getByRole('table').getByRole('link');
  await links.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(links.last()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Back to everybody' })).toBeVisible();
});
