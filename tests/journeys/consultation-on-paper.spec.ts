import { expect, test } from '@playwright/test';

import { expectNoBarriers, openReceipt, goOn } from './saying.ts';
import { answerToTheEnd, green, openQuestions, thanks, wish } from './consulting.ts';

test('the paper version has the numbers of the page, its version and a code for phones', async ({
  page,
}) => {
  await page.goto(green);
  await page.getByRole('link', { name: 'Print it and answer on paper' }).click();
  await expect(page.getByRole('heading', { name: '6. Which matters most to you?' })).toBeVisible();
  await expect(page.getByText('Only if you answered “Never” to question 1')).toBeVisible();
  // In the flow of every part, also where a browser prints nothing into margins.
  await page.emulateMedia({ media: 'print' });
  const parts = page.getByRole('article').locator('section');
  const count = await parts.count();
  for (let at = 0; at < count; at++) {
    await expect(
      parts.nth(at).getByText(`the-green · Version 1 · Part ${at + 1} of ${count}`),
    ).toBeVisible();
  }
  await page.emulateMedia({ media: null });
  await expect(page.getByRole('img', { name: 'Code that opens these questions' })).toBeVisible();
  await expectNoBarriers(page);
});

test('a poster says at which hub it hangs, and answers from there say so', async ({ page }) => {
  await page.goto(`${green}poster/`);
  await expectNoBarriers(page);
  const hub = page.getByRole('main').getByRole('listitem').getByRole('link').last();
  const name = await hub.innerText();
  const slug = (await hub.getAttribute('href'))!.split('/').at(-2)!;
  await hub.click();
  await expect(page.getByText(name)).toBeVisible();
  await expectNoBarriers(page);
  await openQuestions(page, `${green}at/${slug}/`);
  await answerToTheEnd(page, wish());
  await goOn(page);
  const sent = page.waitForRequest('**/rest/v1/rpc/submit_response?*');
  await page.getByRole('button', { name: 'Send' }).click();
  expect((await sent).postDataJSON().via).toBe(slug);
  await expect(page.getByRole('heading', { name: thanks })).toBeVisible();

  const code = await page.locator('.code').first().innerText();
  await page.goto('/receipt/');
  await expect(page.locator('form[data-enhanced]')).toBeVisible();
  await openReceipt(page, code);
  await expect(page.getByRole('heading', { name: 'What you answered' })).toBeFocused();
  await expectNoBarriers(page);
  await page.getByRole('button', { name: 'Take it back…' }).click();
  await page.getByRole('button', { name: 'Yes, take it back' }).click();
  await expect(page.getByText('You took your answers back.')).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a poster leads to questions whose answers say at which hub it hangs', async ({ page }) => {
    await page.goto(`${green}poster/`);
    const hub = page.getByRole('main').getByRole('listitem').getByRole('link').last();
    const slug = (await hub.getAttribute('href'))!.split('/').at(-2)!;
    await page.goto(`${green}at/${slug}/`);
    await page.getByRole('radio', { name: 'Never' }).check();
    const ranks = page.locator('.rank select');
    for (const place of [1, 2, 3, 4]) await ranks.nth(place - 1).selectOption(String(place));
    await page.getByRole('textbox', { name: 'Is there anything else?' }).fill(wish());
    const sent = page.waitForRequest('**/rest/v1/rpc/submit_response_page?*');
    await goOn(page);
    expect((await sent).postData()).toMatch(new RegExp(`^[0-9a-f]{16}\\.via=${slug}\r$`, 'm'));
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(page.getByRole('heading', { name: thanks })).toBeVisible();
  });
});
