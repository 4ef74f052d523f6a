import { expect, test } from '@playwright/test';
import {
  expectNoBarriersWithoutScripts as expectNoBarriers,
  form,
  openReceipt,
  thanks,
  words,
} from './saying.ts';

test.use({ javaScriptEnabled: false });

test('a resident says what matters, corrects it and takes it back', async ({ page }) => {
  test.slow();
  await page.goto(form);
  await expectNoBarriers(page);
  const said = words();
  await page.getByRole('radio', { name: 'An idea' }).check();
  await page.getByRole('textbox', { name: 'In your own words' }).fill(said);
  await page.getByRole('radio', { name: 'North', exact: true }).check();
  await page.getByRole('radio', { name: '25 to 34' }).check();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Check what you' })).toBeVisible();
  await expect(page.locator('blockquote')).toHaveText(said);
  await expect(page.getByText('How we can reach you')).toHaveCount(0);
  await expectNoBarriers(page);
  await page.goBack();
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('button', { name: 'Send it' }).dblclick();
  await expect(page.getByRole('heading', { level: 1, name: thanks })).toBeVisible();
  await expectNoBarriers(page);
  const code = await page.locator('.code').innerText();

  await page.getByRole('link', { name: 'Follow what you said' }).click();
  await openReceipt(page, code);
  await expect(page.getByRole('heading', { level: 1, name: 'What you told us' })).toBeVisible();
  await expect(page.locator('blockquote')).toHaveText(said);
  await expectNoBarriers(page);
  const better = words();
  await page.getByRole('textbox', { name: 'Your words' }).fill(better);
  await page.getByRole('button', { name: 'Save your words' }).click();
  await expect(page.getByText('Your words are changed.')).toBeVisible();
  await expect(page.locator('blockquote')).toHaveText(better);
  await page.getByRole('button', { name: 'Take it back…' }).click();
  await expectNoBarriers(page);
  await page.getByRole('button', { name: 'No, keep it' }).click();
  await expect(page.locator('blockquote')).toHaveText(better);
  await page.getByRole('button', { name: 'Take it back…' }).click();
  await page.getByRole('button', { name: 'Yes, take it back' }).click();
  await expect(page.getByText('You took it back.')).toBeVisible();
  await expectNoBarriers(page);
  expect(page.url()).not.toContain(code);
});

test('a mistake is told at the top and beside the field, and Back brings the words', async ({
  page,
}) => {
  await page.goto(form);
  await page.getByRole('radio', { name: 'An idea' }).check();
  await page.getByRole('textbox', { name: 'In your own words' }).fill('   ');
  await page.getByRole('radio', { name: 'North', exact: true }).check();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page).toHaveURL(`${form}#error-said-missing`);
  await expect(page.locator('.govuk-error-summary:visible')).toBeFocused();
  await expect(page.locator('.govuk-error-message:visible')).toHaveText(
    'Write what matters to you',
  );
  await expectNoBarriers(page);
  await page.goBack();
  await expect(page.getByRole('radio', { name: 'An idea' })).toBeChecked();
});

for (const anchor of [
  'kind-missing',
  'said-too-long',
  'neighbourhood-missing',
  'ward-elsewhere',
  'place-unknown',
  'theme-unknown',
  'email-malformed',
  'phone-malformed',
]) {
  test(`the mistake ${anchor} has words at the top and beside its field`, async ({ page }) => {
    await page.goto(`${form}#error-${anchor}`);
    const summary = page.locator('.govuk-error-summary:visible');
    await expect(summary).toHaveCount(1);
    const told = await summary.getByRole('link').innerText();
    await expect(page.locator('.govuk-error-message:visible')).toHaveText(told);
  });
}

test('a wrong code is told, and the page is free of barriers', async ({ page }) => {
  await page.goto('/receipt/');
  await openReceipt(page, '2222-2222-2222');
  await expect(page.getByRole('alert')).toContainText('nothing under');
  await expectNoBarriers(page);
  await page.getByRole('link', { name: 'Leave this page' }).focus();
  await page.getByRole('link', { name: 'Go back' }).click();
  await expect(page).toHaveURL('/receipt/');
});
