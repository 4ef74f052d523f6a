import { expect, test } from '@playwright/test';
import {
  answer,
  api,
  expectNoBarriers,
  expectStep,
  goOn,
  mistakes,
  open,
  openReceipt,
  thanks,
  words,
} from './saying.ts';

test('the connection drops at sending and comes back: exactly one is stored', async ({ page }) => {
  await open(page);
  const said = words();
  await answer(page, said, 'jo@example.com');
  await goOn(page);
  const codes: string[] = [];
  await page.route(api, async (route) => {
    // It arrives, but the answer does not: the worst that a connection can do.
    const response = await route.fetch();
    codes.push(((await response.json()) as { receipt: string }).receipt);
    await (codes.length < 3 ? route.abort('connectionreset') : route.fulfill({ response }));
  });
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByText('We will try again in 2 seconds')).toBeVisible();
  await page.clock.fastForward('00:02');
  await expect(page.getByText('We will try again in 5 seconds')).toBeVisible();
  await page.clock.fastForward('00:05');
  await expectStep(page, thanks);
  // One record has one code, whichever answer arrives.
  expect(new Set(codes)).toEqual(new Set([await page.locator('.code').innerText()]));
  expect(codes).toHaveLength(3);
});

test('a double click sends once', async ({ page }) => {
  await open(page);
  await answer(page, words());
  await goOn(page);
  let sent = 0;
  await page.route(api, async (route) => {
    sent += 1;
    await route.continue();
  });
  await page.getByRole('button', { name: 'Send' }).dblclick();
  await expectStep(page, thanks);
  expect(sent).toBe(1);
});

test('refusals of the server lead to their step in words, and nothing typed is lost', async ({
  page,
}) => {
  await open(page);
  const said = words();
  await answer(page, said);
  await goOn(page);
  const refusals = [
    { status: 429, json: { code: 'too_many', fields: {} } },
    { status: 400, json: { code: 'invalid', fields: { seconds_taken: 'too_fast' } } },
    { status: 418, json: { code: 'teapot' } },
    { status: 400, json: { code: 'invalid', fields: { said: 'too_long' } } },
  ];
  await page.route(api, (route) => route.fulfill(refusals.shift()));
  for (const text of ['Much has come', 'That was very quick', 'Something went wrong on our side']) {
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(mistakes(page)).toContainText(text);
    await expect(mistakes(page)).toBeFocused();
  }
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(mistakes(page)).toContainText('Use 2000 letters or fewer');
  await expect(page.getByRole('textbox', { name: 'In your own words' })).toHaveValue(said);
});

test('a code with a slip is told at once and sent nowhere; an unknown one is told after asking', async ({
  page,
}) => {
  await page.goto('/receipt/');
  await expect(page.locator('form[data-enhanced]')).toBeVisible();
  let asked = 0;
  await page.route('**/rest/v1/rpc/receipt_status*', async (route) => {
    asked += 1;
    await route.continue();
  });
  await page.getByRole('button', { name: 'Open' }).click();
  await expect(mistakes(page)).toContainText('Write your code');
  await openReceipt(page, 'ABCD-EFGH-JKMN');
  await expect(mistakes(page)).toContainText('not one of our codes');
  await expect(mistakes(page)).toBeFocused();
  await expectNoBarriers(page);
  expect(asked).toBe(0);
  await openReceipt(page, '2222-2222-2222');
  await expect(mistakes(page)).toContainText('nothing under that code');
  await expectNoBarriers(page);
  expect(asked).toBe(1);
});
