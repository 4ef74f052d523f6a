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

test('kinds of help that were out of sight stay so while a mistake is put right', async ({
  page,
}) => {
  await page.goto(form);
  await page.getByRole('radio', { name: 'I do' }).check();
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing is sent yet');
  const abuse = page.getByRole('checkbox', { name: 'Domestic abuse' });
  await expect(page.getByRole('checkbox', { name: 'Money and benefits' })).toBeVisible();
  await expect(abuse).toBeHidden();
  await page.getByText('More kinds of help, out of sight').click();
  await expect(page.getByRole('heading', { name: 'Before you go on' })).toBeVisible();
  await expect(abuse).toBeHidden();
  await page.getByText('Go on', { exact: true }).click();
  await expect(abuse).toBeVisible();
});

test('what stands before them leads back to the question, with every answer kept', async ({
  page,
}) => {
  await page.goto(form);
  await page.getByRole('radio', { name: 'I do' }).check();
  await page.getByRole('link', { name: 'More kinds of help, out of sight' }).click();
  await expect(page.getByRole('radio', { name: 'I do' })).toBeHidden();
  await page.getByRole('link', { name: 'Back to the question' }).click();
  await expect(page.getByRole('radio', { name: 'I do' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Domestic abuse' })).toBeHidden();
});

test('after leaving, Back finds the form empty, with nothing out of sight shown', async ({
  page,
}) => {
  await page.goto(form);
  await expect(page.locator('.exit noscript span')).toBeVisible();
  await chooseAbuse(page);
  await page.getByRole('textbox', { name: 'What is going on' }).fill('It is bad at home.');
  await page.getByRole('link', { name: 'Leave this page' }).click();
  await expect(page).toHaveURL(SAFE);
  await page.goBack();
  const abuse = page.getByRole('checkbox', { name: 'Domestic abuse', includeHidden: true });
  await expect(abuse).toBeHidden();
  await expect(abuse).not.toBeChecked();
  await expect(page.getByRole('textbox', { name: 'What is going on' })).toHaveValue('');
});

test('every page has a way to leave at once, that of the answer too', async ({ page }) => {
  await page.goto(form);
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing is sent yet');
  await page.getByRole('link', { name: 'Leave this page' }).click();
  await expect(page).toHaveURL(SAFE);
});
