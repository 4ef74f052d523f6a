import { expect, test, type Page } from '@playwright/test';
import { SAFE, stayInside } from './asking.ts';
import { expectNoBarriers } from './at-work.ts';

// One letter, which is answered once.
test.describe.configure({ mode: 'default' });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** The letter to the person of the demonstration case that is closed. */
async function letter(page: Page): Promise<string> {
  let found: string | undefined;
  await expect(async () => {
    // Letters are handed over once something was asked.
    await page.request.post('/rest/v1/rpc/similar_priorities?apikey=sb_publishable_hearth_local', {
      data: { said: 'A lamp' },
    });
    const mailbox = await (await page.request.get('/mailbox/')).text();
    found = mailbox
      .split('<article>')
      .find((text) => text.includes('To closed@demonstration.example,'));
    expect(found).toBeDefined();
  }).toPass();
  return found!;
}

const codeIn = (told: string) => /Your code is ([\w-]+)/.exec(told)![1]!;

test('the pages have no barriers, fit a phone and keep nothing', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const looksRight = async () => {
    await expectNoBarriers(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await expect(page.getByRole('link', { name: 'Leave this page' })).toBeVisible();
  };
  const code = codeIn(await letter(page));
  const response = await page.goto('/questions/');
  expect(response!.headers()['cache-control']).toBe('no-store');
  await looksRight();
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  await page.getByLabel('Your code').fill('2222-2222-2222');
  await button(page, 'See the questions').click();
  await expect(page.getByRole('alert')).toContainText('We have nothing under that code');
  await looksRight();
  await page.getByRole('link', { name: 'Type another code' }).click();
  await page.getByLabel('Your code').fill(code);
  await button(page, 'See the questions').click();
  await expect(page.getByRole('group')).toHaveCount(4);
  await looksRight();
  await button(page, 'Send my answers').click();
  await expect(page.getByRole('alert')).toContainText('Choose at least one answer');
  await looksRight();
});

test('whoever holds the receipt of a request can answer from there, or say that they would rather not', async ({
  page,
}) => {
  // As it is six weeks later.
  await page.route('**/rpc/receipt_status*', (route) =>
    route.fulfill({
      json: {
        kind: 'referral',
        state: 'closed',
        reference: 'ABCDE-FGHJK',
        received_at: '2026-01-01T10:00:00Z',
        looked_at: '2026-01-01T10:30:00Z',
        tried_at: null,
        reached_at: '2026-01-02T10:00:00Z',
        closed_at: '2026-01-09T10:00:00Z',
        respond_by: '2026-01-02T10:00:00Z',
        follow_up: { state: 'open', from: '2026-02-20' },
        may_withdraw: false,
      },
    }),
  );
  await page.goto('/receipt/');
  await expect(page.locator('form[data-enhanced]')).toBeVisible();
  const code = codeIn(await letter(page));
  await page.getByLabel('Your code').fill(code);
  await button(page, 'Open').click();
  await expect(page.getByText('You said that we may ask you how it went.')).toBeVisible();
  await expect(button(page, 'Do not ask me')).toBeVisible();
  await expectNoBarriers(page);
  await button(page, 'Answer the questions').click();
  await expect(heading(page)).toHaveText('A few short questions');
  await expect(page.getByRole('group')).toHaveCount(4);
  expect(page.url()).not.toContain(code);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a person answers from the letter, is asked nothing twice and can leave at any time', async ({
    page,
  }) => {
    await stayInside(page);
    const told = await letter(page);
    expect(told).not.toMatch(/support|case|form/i);
    const code = codeIn(told);
    const [path] = /\/questions\//.exec(told)!;
    await page.goto(path);
    await expect(page).toHaveTitle(/^A few short questions/);
    expect(await page.getByRole('main').innerText()).not.toMatch(/help|support/i);
    await page.getByLabel('Your code').fill(code.toLowerCase());
    await button(page, 'See the questions').click();
    await expect(heading(page)).toHaveText('A few short questions');
    expect(page.url()).not.toContain(code);
    const group = (name: string) => page.getByRole('group', { name });
    await group('Did the help meet what you needed?').getByLabel('Some of it').check();
    await group('Did we treat you with respect?').getByLabel('Yes, always').check();
    await expect(page.getByRole('link', { name: 'Ask for help again' })).toHaveAttribute(
      'href',
      /\/get-support\/$/,
    );
    await button(page, 'Send my answers').click();
    await expect(heading(page)).toHaveText('Thank you');

    await page.goto('/questions/');
    await page.getByLabel('Your code').fill(code);
    await button(page, 'See the questions').click();
    await expect(heading(page)).toHaveText('Thank you');
    await page.getByRole('link', { name: 'Leave this page' }).click();
    await expect(page).toHaveURL(SAFE);
  });
});
