import { expect, test } from '@playwright/test';
import { chooseAbuse, form, SAFE, stayInside } from './asking.ts';
import { openReceipt } from './saying.ts';

test.use({ javaScriptEnabled: false });
test.beforeEach(({ page }) => stayInside(page));

test('a person asks for help on one page, puts a mistake right and follows it', async ({
  page,
}) => {
  await page.goto('/get-support/');
  await page.getByRole('link', { name: 'Ask for help' }).last().click();
  await expect(page).toHaveURL(form);
  await expect(page.getByRole('textbox', { name: 'Your phone number' })).toBeHidden();
  await page.getByRole('radio', { name: 'I do' }).check();
  await chooseAbuse(page);
  await page.getByRole('textbox', { name: 'What is going on' }).fill('Two\nlines & "more"');
  await page.getByRole('textbox', { name: 'What should we call you' }).fill('Sam');
  await page.getByRole('checkbox', { name: 'By phone' }).check();
  await page.getByRole('textbox', { name: 'Your phone number' }).fill('ring me');
  await page.getByRole('checkbox', { name: 'Give me a code' }).check();
  await page.getByRole('button', { name: 'Send' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing is sent yet');
  await expect(page.getByText('Write a phone number')).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('Domestic abuse');
  await page.getByRole('textbox', { name: 'Your phone number' }).fill('01632 960001');
  await page.getByRole('checkbox', { name: 'Yes, get in touch' }).check();
  await page.getByRole('button', { name: 'Send it again' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Thank you. A person will read this',
  );
  const [reference, code] = await page.locator('.code').allInnerTexts();
  await page.goto('/receipt/');
  await openReceipt(page, code!);
  await expect(page.getByText(reference!)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What you sent us');
  await expect(page.getByText('We will try to reach you by')).toBeVisible();
});

test('every page has a way to leave at once, that of the answer too', async ({ page }) => {
  await page.goto(form);
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing is sent yet');
  await page.getByRole('link', { name: 'Leave this page' }).click();
  await expect(page).toHaveURL(SAFE);
});
