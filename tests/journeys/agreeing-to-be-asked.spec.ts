import { devices, expect, test, type Page } from '@playwright/test';
import { expectNoBarriers } from './at-work.ts';
import { caseOfNavigator } from './cases.ts';
import { signIn } from './staff.ts';

test.use({ ...devices['Desktop Chrome'] });
// They sign in as the same person.
test.describe.configure({ mode: 'default' });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('a worker notes as a case is closed that the person agreed, and that they would rather not', async ({
  page,
  browser,
}) => {
  test.slow();
  const reference = await caseOfNavigator(page, browser, {
    ways: ['phone', 'email'],
    email: `${crypto.randomUUID()}@example.org`,
    safe_messages: ['email'],
  });
  await signIn(page, 'navigator@demonstration.example', '/staff/cases/');
  await page.getByRole('link', { name: reference }).click();
  await button(page, 'Close').click();
  const agreed = page.getByRole('group', { name: 'May we ask them in some weeks how it went?' });
  await page.getByRole('radio', { name: 'They got what they needed' }).check();
  await expect(agreed).toHaveCount(0);
  await button(page, 'Cancel').click();

  await button(page, 'Note a contact').click();
  await page.getByRole('radio', { name: 'Phone call' }).check();
  await page.getByRole('radio', { name: 'Yes, we were in touch' }).check();
  await button(page, 'Store the contact').click();
  await button(page, 'Close').click();
  await expect(agreed).toHaveCount(0);
  await page.getByRole('radio', { name: 'They got what they needed' }).check();
  await expect(agreed.getByRole('radio', { name: 'No, or I did not ask them' })).toBeChecked();
  await agreed.getByRole('radio', { name: 'Yes, by email' }).check();
  await expectNoBarriers(page);
  await page.getByRole('textbox', { name: 'Why is it closed now?' }).fill('The rent is paid.');
  await button(page, 'Close the case').click();
  await expect(page.getByText('They agreed to be asked later how it went')).toBeVisible();
  await expect(page.getByRole('definition').filter({ hasText: /By email, from \d/ })).toBeVisible();
  await expect(button(page, 'Ask how it went')).toHaveCount(0);
  await expectNoBarriers(page);

  await button(page, 'Do not ask how it went').click();
  await button(page, 'Store it').click();
  await expect(page.getByText('They do not want to be asked how it went')).toBeVisible();
  await expect(page.getByRole('definition').filter({ hasText: 'Not any more' })).toBeVisible();
});

test('at a call a worker reads the questions out, by a way that is safe now', async ({
  page,
  browser,
}) => {
  test.slow();
  const reference = await caseOfNavigator(page, browser);
  const sent: unknown[] = [];
  // As it is six weeks later.
  await page.route('**/rpc/case_record*', async (route) => {
    const response = await route.fetch();
    const record = (await response.json()) as object;
    await route.fulfill({
      response,
      json: {
        ...record,
        state: 'closed',
        outcome: 'needs_met',
        closed_at: '2026-01-01T10:00:00Z',
        follow_up: {
          way: 'call',
          state: 'agreed',
          ask_on: '2026-01-01',
          until: '2098-01-01',
          is_due: true,
        },
      },
    });
  });
  await page.route('**/rpc/record_follow_up*', (route) => {
    sent.push(route.request().postDataJSON());
    return route.fulfill({ json: { version: 99 } });
  });
  await signIn(page, 'navigator@demonstration.example', '/staff/cases/');
  await page.getByRole('link', { name: reference }).click();
  await button(page, 'Ask how it went').click();
  const form = page.getByRole('region', { name: 'Ask how it went' });
  await expect(form.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(form.getByRole('radio', { name: 'Met at a hub' })).toHaveCount(0);
  await expectNoBarriers(page);
  await form.getByRole('radio', { name: 'Phone call' }).check();
  await form
    .getByRole('group', { name: 'Can you manage things better' })
    .getByRole('radio', { name: 'About the same' })
    .check();
  await button(page, 'Store the answers').click();
  await expect(page.getByRole('status').filter({ hasText: 'Stored.' })).toBeVisible();
  expect(sent).toMatchObject([{ way: 'phone', met: '', manage: 'same', kept: '', respect: '' }]);
});
