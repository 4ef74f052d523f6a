import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { codeFor, enterCodeFor, signIn } from './staff.ts';

// Each test has a person of its own: a new code makes the one before useless.
const scrutiny = 'scrutiny@demonstration.example';
const partner = 'partner@demonstration.example';
const safety = 'safety@demonstration.example';
const navigator = 'navigator@demonstration.example';
const link = 'link@demonstration.example';

async function expectNoBarriers(page: Page) {
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
}
const mistakes = (page: Page) => page.getByRole('alert');
const workspace = (page: Page) => page.getByRole('navigation', { name: 'Workspace' });
const email = (page: Page) => page.getByLabel('Your work email address');
const code = (page: Page) => page.getByLabel('The code from the email');

test('somebody invited signs in with the code from the mailbox, after a wrong one', async ({
  page,
}) => {
  await page.goto('/staff/');
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expectNoBarriers(page);
  await page.getByRole('button', { name: 'Send me a code' }).click();
  await expect(mistakes(page)).toContainText('Type your email address');
  await expectNoBarriers(page);
  await email(page).fill(scrutiny);
  await page.keyboard.press('Enter');
  await expect(code(page)).toBeFocused();
  await expectNoBarriers(page);

  const right = await codeFor(page, scrutiny);
  const wrong = right === '000000' ? '000001' : '000000';
  await page.keyboard.type(wrong);
  await page.keyboard.press('Enter');
  await expect(mistakes(page)).toContainText('That code is wrong, too old or used already.');
  await expect(mistakes(page)).toBeFocused();
  await expect(code(page)).toHaveValue(wrong);
  await expectNoBarriers(page);

  await code(page).fill(`${right.slice(0, 3)} ${right.slice(3)}`);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Hello, Demonstration scrutiny' })).toBeVisible();
  await expect(workspace(page).getByRole('link')).toHaveText([
    'Start',
    'Consultations',
    'Plans',
    'Your area',
    'Support in numbers',
  ]);
  await expectNoBarriers(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoBarriers(page);

  await page.goto('/staff/inbox/');
  if (await page.getByRole('heading', { name: 'This part is not open to you' }).isVisible()) {
    await expectNoBarriers(page);
  }
});

test('a stranger is told the same, and gets nothing', async ({ page }) => {
  await page.goto('/staff/');
  await email(page).fill('stranger@elsewhere.example');
  await page.getByRole('button', { name: 'Send me a code' }).click();
  await expect(page.getByRole('status')).toContainText(
    'If stranger@elsewhere.example may sign in here, a code is on its way to it.',
  );
  await code(page).fill('123456');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(mistakes(page)).toContainText('That code is wrong');
  expect(await (await page.request.get('/mailbox/')).text()).not.toContain('stranger@');
});

test('signing out everywhere ends the session in another browser, and what it shows', async ({
  page,
  browser,
}) => {
  const elsewhere = await browser.newPage();
  await signIn(elsewhere, partner);
  await signIn(page, partner);
  await page.getByRole('button', { name: 'Sign out everywhere' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await elsewhere.reload();
  await expect(elsewhere.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expect(workspace(elsewhere)).toBeHidden();
  await elsewhere.close();
});

test('an hour of nothing ends the session, after a warning, and signing in goes on from there', async ({
  page,
}) => {
  await page.clock.install();
  await signIn(page, safety);
  await page.clock.runFor('55:30');
  const warning = page.getByRole('dialog', { name: 'Are you still there?' });
  await expect(warning).toBeVisible();
  await expectNoBarriers(page);
  await warning.getByRole('button', { name: 'Stay signed in' }).click();
  await expect(warning).toBeHidden();

  await page.clock.runFor('01:00:30');
  const ended = page.getByRole('dialog', { name: 'Sign in again to go on' });
  await expect(ended).toBeVisible();
  await expectNoBarriers(page);
  await page.keyboard.press('Escape');
  await expect(ended).toBeVisible();
  await enterCodeFor(page, safety);
  await expect(ended).toBeHidden();
  await expect(page.getByRole('heading', { name: /Hello/ })).toBeVisible();
});

test('a role that sees personal data sets up a second factor, then is asked for it', async ({
  page,
}) => {
  // Supabase Lite has no second factors: here the test is the auth service.
  let sure = false;
  const factors: object[] = [];
  const answer = (json: object) => ({ json });
  await page.route('**/rest/v1/rpc/my_account*', (route) =>
    route.fulfill(
      answer({
        id: 'navigator',
        name: 'Navigator',
        role: 'navigator',
        second_factor_needed: !sure,
        session_ends_at: new Date(Date.now() + 12 * 3_600_000).toISOString(),
        areas: [],
        wards: [],
        actions: [],
      }),
    ),
  );
  await page.route('**/auth/v1/user', (route) => route.fulfill(answer({ id: 'user', factors })));
  await page.route('**/auth/v1/factors', (route) =>
    route.fulfill(
      answer({
        id: 'app',
        type: 'totp',
        totp: {
          qr_code: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"></svg>',
          secret: 'JBSWY3DPEHPK3PXP',
          uri: 'otpauth://totp/Hearth',
        },
      }),
    ),
  );
  await page.route('**/auth/v1/factors/app/challenge', (route) =>
    route.fulfill(answer({ id: 'challenge', type: 'totp', expires_at: Date.now() / 1000 + 300 })),
  );
  await page.route('**/auth/v1/factors/app/verify', async (route) => {
    const { code: given } = route.request().postDataJSON() as { code: string };
    if (given !== '246810') {
      const refusal = {
        code: 422,
        error_code: 'mfa_verification_failed',
        msg: 'Invalid TOTP code',
      };
      return route.fulfill({ status: 422, json: refusal });
    }
    sure = true;
    factors.push({ id: 'app', factor_type: 'totp', status: 'verified' });
    const kept = await page.evaluate(() => localStorage.getItem('hearth-staff'));
    return route.fulfill(answer(JSON.parse(kept!) as object));
  });

  await page.goto('/staff/');
  await enterCodeFor(page, navigator);
  await expect(page.getByRole('heading', { name: 'Set up a second lock' })).toBeVisible();
  await expect(page.getByRole('img', { name: 'A QR code' })).toBeVisible();
  await expect(page.getByText('JBSWY3DPEHPK3PXP')).toBeVisible();
  await expect(workspace(page)).toBeHidden();
  await expectNoBarriers(page);
  const app = page.getByLabel('The six numbers that the app shows now');
  await app.fill('111111');
  await page.keyboard.press('Enter');
  await expect(mistakes(page)).toContainText('That code is wrong or too old.');
  await expect(app).toHaveValue('111111');
  await expectNoBarriers(page);
  await app.fill('246810');
  await page.keyboard.press('Enter');
  await expect(workspace(page)).toBeVisible();

  sure = false;
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Now the code from your app' })).toBeVisible();
  await expect(page.getByRole('img')).toBeHidden();
  await app.fill('246810');
  await page.keyboard.press('Enter');
  await expect(workspace(page)).toBeVisible();
});

test('without JavaScript the workspace says that it needs it', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto('/staff/');
  await expect(page.getByText('The staff workspace needs JavaScript.')).toBeVisible();
  await page.close();
});

test('signing out leaves nothing of the session in the browser', async ({ page }) => {
  await signIn(page, link);
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('hearth-staff'))).toBeNull();
});
