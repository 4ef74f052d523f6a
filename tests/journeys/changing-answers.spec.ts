import { expect, test } from '@playwright/test';
import { answerToTheEnd, expectPage, openQuestions, thanks, wish } from './consulting.ts';
import { expectNoBarriers, goOn } from './saying.ts';

test('answers are changed with the code until it closes', async ({ page }) => {
  await openQuestions(page);
  await answerToTheEnd(page, wish());
  await goOn(page);
  await page.getByRole('button', { name: 'Send' }).click();
  await expectPage(page, thanks);
  const code = await page.locator('.code').innerText();
  await openQuestions(page);
  await page.getByText('Change answers you have sent').click();
  await page.getByRole('textbox', { name: 'Your code' }).fill('2222-2222-2222');
  await page.getByRole('button', { name: 'Open my answers' }).click();
  await expect(page.getByText('no answers to this under that code')).toBeVisible();
  await page.getByRole('textbox', { name: 'Your code' }).fill(code);
  await page.getByRole('button', { name: 'Open my answers' }).click();
  await expectPage(page, 'Check your answers');
  await expectNoBarriers(page);
  await expect(page.getByText('1. Trees and flowers')).toBeVisible();
  await page.getByRole('button', { name: /^Change.*How often/ }).click();
  await page.getByRole('radio', { name: 'Every week' }).check();
  await goOn(page);
  await page.getByRole('button', { name: 'Save my answers' }).click();
  await expectPage(page, 'Your answers are changed');
});

test('answers to questions that were replaced since are changed as they were asked', async ({
  page,
}) => {
  await openQuestions(page);
  await answerToTheEnd(page, wish());
  await goOn(page);
  await page.getByRole('button', { name: 'Send' }).click();
  await expectPage(page, thanks);
  const code = await page.locator('.code').innerText();
  await openQuestions(page);
  await page.route('**/rest/v1/rpc/response_to_change?*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), version: 99 } });
  });
  await page.getByText('Change answers you have sent').click();
  await page.getByRole('textbox', { name: 'Your code' }).fill(code);
  await page.getByRole('button', { name: 'Open my answers' }).click();
  await expect(page.getByRole('heading', { name: 'Change your answers' })).toBeVisible();
  await expectNoBarriers(page);
  await expect(page.getByRole('radio', { name: 'Now and then' })).toBeChecked();
  await page.getByRole('radio', { name: 'Every week' }).check();
  await page.getByRole('button', { name: 'Save my answers' }).click();
  await expect(page.getByRole('heading', { name: 'Your answers are changed' })).toBeVisible();
});

test('changing sent answers keeps no copy of them on the device', async ({ page }) => {
  await openQuestions(page);
  await answerToTheEnd(page, wish());
  await goOn(page);
  await page.getByRole('button', { name: 'Send' }).click();
  await expectPage(page, thanks);
  const code = await page.locator('.code').innerText();
  await openQuestions(page);
  await page.getByRole('radio', { name: 'Never' }).check();
  await goOn(page);
  await page.getByRole('button', { name: 'Save on this device' }).click();
  const saved = await page.evaluate(() => JSON.stringify(localStorage));
  await page.getByText('Change answers you have sent').click();
  await page.getByRole('textbox', { name: 'Your code' }).fill(code);
  await page.getByRole('button', { name: 'Open my answers' }).click();
  await expectPage(page, 'Check your answers');
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe(saved);
  await page.getByRole('button', { name: 'Save my answers' }).click();
  await expectPage(page, 'Your answers are changed');
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe(saved);
  await page.getByRole('button', { name: 'Remove them from this device' }).click();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
