import { devices, expect, test } from '@playwright/test';
import { expectNoBarriers, goToWork } from './at-work.ts';
import { mistakes } from './saying.ts';

test.use({ ...devices['Desktop Chrome'] });

test('a worker asks for help with the person beside them, and hands over the reference', async ({
  page,
}) => {
  await goToWork(page, 'worker', '/staff/gateway/enter/');
  const title = page.getByRole('heading', { level: 1, name: 'Ask for help for somebody' });
  await expect(title).toBeVisible();
  await expectNoBarriers(page);
  await page.getByRole('button', { name: 'Send to the gateway' }).click();
  await expect(mistakes(page)).toBeFocused();
  await expect(mistakes(page)).toContainText('Say how they agreed');
  await expectNoBarriers(page);
  await page.getByRole('combobox', { name: 'How did they ask?' }).selectOption('In person');
  await page.getByRole('combobox', { name: 'How did they agree' }).selectOption({ index: 1 });
  await page.getByRole('radio', { name: 'The person I am talking to' }).check();
  await page.getByRole('checkbox', { name: 'Just someone to talk to' }).check();
  await page.getByRole('textbox', { name: 'What should we call them' }).fill('Sam');
  await page.getByRole('checkbox', { name: 'By phone' }).check();
  await page.getByRole('textbox', { name: 'Their phone number' }).fill('01632 960001');
  await page.getByRole('checkbox', { name: 'Yes, we may get in touch' }).check();
  // What PostgREST answers whose database goes away in the middle is no refusal of what was typed.
  const keys: unknown[] = [];
  await page.route('**/rest/v1/rpc/enter_referral*', async (route) => {
    keys.push(route.request().postDataJSON().idempotency_key);
    const isAway = { status: 400, json: { code: '', message: 'FATAL', details: null, hint: null } };
    await (keys.length === 1 ? route.fulfill(isAway) : route.continue());
  });
  await page.getByRole('button', { name: 'Send to the gateway' }).click();
  await expect(mistakes(page)).toContainText('We could not reach the server');
  await page.getByRole('button', { name: 'Send to the gateway' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'It is sent' })).toBeFocused();
  expect(new Set(keys).size).toBe(1);
  await expect(page.locator('.code')).toHaveText(/^\w{5}-\w{5}$/);
  await expectNoBarriers(page);
  await page.getByRole('button', { name: 'Ask for somebody else' }).click();
  await expect(title).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'What should we call them' })).toHaveValue('');
});
