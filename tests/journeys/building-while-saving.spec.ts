import { expect, test } from '@playwright/test';
import { goToWork } from './at-work.ts';

test('what is typed while something else is being stored is neither lost nor kept from being undone', async ({
  page,
}) => {
  await goToWork(page, 'worker', '/staff/consultations/');
  await page.getByRole('link', { name: 'Start a consultation' }).click();
  await page.getByLabel('What is it called?').fill(`Written on ${Date.now()}`);
  await page.getByRole('group', { name: 'Whom do you ask?' }).getByRole('checkbox').first().check();
  await page.getByLabel('When the hub is open').check();
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('link', { name: 'Questions' }).click();
  await page.getByRole('button', { name: /^1\. / }).click();
  const question = page.getByRole('textbox', { name: 'Question', exact: true });
  await question.fill('What would you like?');

  let arrived = () => {};
  const onItsWay = new Promise<void>((resolve) => (arrived = resolve));
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/rpc/change_dates*', async (route) => {
    arrived();
    await held;
    await route.continue();
  });
  await page.getByRole('link', { name: 'Dates' }).click();
  await page.getByLabel('Closes').fill('2098-02-01T17:00');
  await page.getByRole('button', { name: 'Save the dates' }).click();
  await onItsWay;
  await page.getByRole('link', { name: 'What it is for' }).click();
  await page.getByLabel('What is it about?').fill('Typed meanwhile.');
  const readAgain = page.waitForResponse(/consultations_in_my_areas/);
  letGo();
  await readAgain;
  await expect(page.getByLabel('What is it about?')).toHaveValue('Typed meanwhile.');
  await expect(page.getByText('Everything is saved.')).toBeVisible();
  await page.getByRole('link', { name: 'Questions' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: /^1\. / }).click();
  await expect(question).not.toHaveValue('What would you like?');
  await page.reload();
  await page.getByRole('link', { name: 'What it is for' }).click();
  await expect(page.getByLabel('What is it about?')).toHaveValue('Typed meanwhile.');
});
