import { expect, test } from '@playwright/test';
import { expectPage, green, openQuestions } from './consulting.ts';
import { expectNoBarriers, goOn } from './saying.ts';

test('answers are saved on the device when asked, found again and removed', async ({ page }) => {
  await openQuestions(page);
  await expect(page.getByRole('button', { name: 'Save on this device' })).toBeHidden();
  await page.getByRole('radio', { name: 'Now and then' }).check();
  await goOn(page);
  await page.reload();
  await expect(page.getByText('You have begun already')).toBeHidden();
  await page.getByRole('radio', { name: 'Now and then' }).check();
  await goOn(page);
  await page.getByRole('button', { name: 'Save on this device' }).click();
  await expect(page.getByText('Your answers are saved on this device')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Meet people' }).check();
  await expectNoBarriers(page);

  await page.reload();
  await expect(page.getByText('You have begun already')).toBeVisible();
  await expectNoBarriers(page);
  await page.getByRole('button', { name: 'Go on with them' }).click();
  await expectPage(page, 'When you are there');
  await expect(page.getByRole('checkbox', { name: 'Meet people' })).toBeChecked();
  await page.getByRole('button', { name: 'Remove them from this device' }).click();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.reload();
  await expect(page.getByText('You have begun already')).toBeHidden();
});

test('what is saved can be removed after it closed, where nothing else is left of the form', async ({
  page,
}) => {
  await openQuestions(page);
  await page.getByRole('radio', { name: 'Now and then' }).check();
  await goOn(page);
  await page.getByRole('button', { name: 'Save on this device' }).click();
  await page.clock.setFixedTime('2099-01-01');
  await page.reload();
  await expect(page.getByText('Answers cannot be sent any more')).toBeVisible();
  await expect(page.getByText('still saved on this device')).toBeVisible();
  await expectNoBarriers(page);
  await page.getByRole('button', { name: 'Remove them from this device' }).click();
  await expect(page.getByText('no longer saved on this device')).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.reload();
  await expect(page.getByText('still saved on this device')).toBeHidden();
});

test('of what has become sensitive nothing stays on the device', async ({ page }) => {
  await openQuestions(page);
  await page.getByRole('radio', { name: 'Now and then' }).check();
  await goOn(page);
  await page.getByRole('button', { name: 'Save on this device' }).click();
  await page.route(`**${green}`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const body = html.replace('id="kept-answers"', 'id="kept-answers" data-sensitive=""');
    await route.fulfill({ response, body });
  });
  await page.reload();
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0);
});
