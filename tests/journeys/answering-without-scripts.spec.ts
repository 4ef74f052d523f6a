import { expect, test } from '@playwright/test';
import { green, wish } from './consulting.ts';
import { expectNoBarriersWithoutScripts, goOn, openReceipt } from './saying.ts';

test.use({ javaScriptEnabled: false });

test('a resident answers on one page, gets a code, changes the answers and takes them back', async ({
  page,
}) => {
  test.slow();
  await page.goto(green);
  await expect(page.getByText('Only if you answered “Never” to question 1')).toBeVisible();
  await page.getByRole('radio', { name: 'Every week' }).check();
  await page.getByRole('checkbox', { name: 'Meet people' }).check();
  await page.getByRole('checkbox', { name: 'Walk, or walk a dog' }).check();
  await page.getByRole('radio', { name: '2', exact: true }).check();
  const ranks = page.locator('.rank select');
  for (const place of [1, 2, 3, 4]) await ranks.nth(place - 1).selectOption(String(place));
  await page.getByRole('radio', { name: 'North', exact: true }).check();
  const said = wish();
  await page.getByRole('textbox', { name: 'Is there anything else?' }).fill(`${said}\nTwo lines`);
  await expectNoBarriersWithoutScripts(page);
  await goOn(page);
  await expect(page.getByRole('heading', { name: 'Check your answers' })).toBeVisible();
  await expect(page.getByText('You have not sent them yet')).toBeVisible();
  await expect(page.getByText(said)).toBeVisible();
  await expectNoBarriersWithoutScripts(page);
  // Twice, as people do.
  await page.getByRole('button', { name: 'Send' }).dblclick();
  const code = page.locator('.code');
  await expect(code).toHaveText(/^\w{4}-\w{4}-\w{4}$/);
  await expectNoBarriersWithoutScripts(page);
  const given = await code.innerText();

  await page.goto(green);
  await page.getByText('Change answers you have sent').click();
  await page.getByRole('textbox', { name: 'Your code' }).fill(given);
  await page.getByRole('button', { name: 'Open my answers' }).click();
  await expect(page.getByRole('radio', { name: 'Every week' })).toBeChecked();
  await expectNoBarriersWithoutScripts(page);
  await page.getByRole('radio', { name: 'Now and then' }).check();
  await page.getByRole('combobox', { name: /^Place of Trees/ }).selectOption('1');
  await page.getByRole('button', { name: 'Save my answers' }).click();
  await expect(page.getByRole('alert')).toContainText('Nothing is changed yet');
  await expectNoBarriersWithoutScripts(page);
  await expect(page.getByRole('radio', { name: 'Now and then' })).toBeChecked();
  const places = page.getByRole('combobox', { name: /^Place of/ });
  for (const place of [1, 2, 3, 4]) await places.nth(place - 1).selectOption(String(place));
  await page.getByRole('button', { name: 'Save my answers' }).click();
  await expect(page.getByRole('heading', { name: 'Your answers are changed' })).toBeVisible();
  await expectNoBarriersWithoutScripts(page);

  await page.goto('/receipt/');
  await openReceipt(page, given);
  await expect(page.getByText('What should the green be for?')).toBeVisible();
  await page.getByRole('button', { name: 'Take it back…' }).click();
  await page.getByRole('button', { name: 'Yes, take it back' }).click();
  await expect(page.getByText('You took your answers back.')).toBeVisible();
});

test('what is missing is told, and Back brings the answers', async ({ page }) => {
  await page.goto(green);
  await page.getByRole('textbox', { name: 'What should we call the green?' }).fill('Kite Green');
  await goOn(page);
  await expect(
    page.getByRole('alert').getByText('1. How often do you go to the green?'),
  ).toBeVisible();
  await expect(page.getByRole('alert').getByText('6. Which matters most to you?')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('textbox', { name: 'What should we call the green?' })).toHaveValue(
    'Kite Green',
  );
});
