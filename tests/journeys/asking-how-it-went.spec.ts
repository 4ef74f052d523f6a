import { devices, expect, test, type Page } from '@playwright/test';
import { expectNoBarriers } from './at-work.ts';
import { SAFE, stayInside } from './asking.ts';
import { caseOfNavigator } from './cases.ts';
import { signIn } from './staff.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The letter to the person of the demonstration case that is closed. */
async function letter(page: Page): Promise<string> {
  const mailbox = await (await page.request.get('/mailbox/')).text();
  const found = mailbox
    .split('<article>')
    .find((text) => text.includes('To closed@demonstration.example,'));
  return found ?? '';
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a person answers from the letter, is asked nothing twice and can leave at any time', async ({
    page,
  }) => {
    await stayInside(page);
    // Letters are handed over as something is written.
    await page.request.post('/rest/v1/rpc/receipt_status?apikey=sb_publishable_hearth_local', {
      data: { code: 'none' },
    });
    const told = await letter(page);
    expect(told).not.toMatch(/support|case|form/i);
    const code = /Your code is (\S+?)[\s<]/.exec(told)![1]!;
    const [path] = /\/questions\//.exec(told)!;

    await page.goto(path);
    await expect(page).toHaveTitle(/^A few short questions/);
    expect(await page.getByRole('main').innerText()).not.toMatch(/help|support/i);
    await expectReadable(page);
    await page.getByLabel('Your code').fill('2222-2222-2222');
    await button(page, 'See the questions').click();
    await expect(page.getByRole('alert')).toContainText('We have nothing under that code');
    await page.getByRole('link', { name: 'Type another code' }).click();

    await page.getByLabel('Your code').fill(code.toLowerCase());
    await button(page, 'See the questions').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A few short questions');
    expect(page.url()).not.toContain(code);
    await expectReadable(page);
    await button(page, 'Send my answers').click();
    await expect(page.getByRole('alert')).toContainText('Choose at least one answer');
    const group = (name: string) => page.getByRole('group', { name });
    await group('Did the help meet what you needed?').getByLabel('Some of it').check();
    await group('Did we treat you with respect?').getByLabel('Yes, always').check();
    await expect(page.getByRole('link', { name: 'Ask for help again' })).toHaveAttribute(
      'href',
      /\/get-support\/$/,
    );
    await button(page, 'Send my answers').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you');
    await expectReadable(page);

    await page.goto('/questions/');
    await page.getByLabel('Your code').fill(code);
    await button(page, 'See the questions').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you');
    await page.getByRole('link', { name: 'Leave this page' }).click();
    await expect(page).toHaveURL(SAFE);
  });
});

/** As wide as the screen, and with a way out. */
async function expectReadable(page: Page) {
  await expect(page.getByRole('link', { name: 'Leave this page' })).toBeVisible();
}

test('the page for the code has no barriers and keeps nothing', async ({ page }) => {
  const response = await page.goto('/questions/');
  expect(response!.headers()['cache-control']).toBe('no-store');
  await expectNoBarriers(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    page.viewportSize()!.width,
  );
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test.describe('at work', () => {
  test.use({ ...devices['Desktop Chrome'] });
  // They sign in as the same person.
  test.describe.configure({ mode: 'default' });

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
    await expect(
      page.getByRole('definition').filter({ hasText: /By email, from \d/ }),
    ).toBeVisible();
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
});
