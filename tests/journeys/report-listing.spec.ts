import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const hub = '/hubs/grove-hill-methodist-church/';
const form = `${hub}report/`;
const title = 'Something wrong on this page?';
const thanks = 'Thank you for telling us';
const api = '**/rest/v1/rpc/report_listing*';

/** Each test's words are its own, or the database would take them for a repeat. */
const words = () => `The door was locked at noon (${crypto.randomUUID()})`;

/** Opens the form as a person who has been reading it for a while. */
async function open(page: Page) {
  await page.clock.install();
  await page.goto(form);
  await expect(page.locator('form[data-enhanced]')).toBeVisible();
  await page.clock.fastForward('00:20');
}

async function answer(page: Page, details: string) {
  await page.getByRole('radio', { name: 'The times are wrong' }).check();
  await page.getByRole('textbox', { name: 'Tell us more' }).fill(details);
}

const send = (page: Page) => page.getByRole('button', { name: 'Send' });
const mistakes = (page: Page) => page.getByRole('alert');

async function expectNoBarriers(page: Page) {
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
}

test.describe('with JavaScript', () => {
  test('a resident reports wrong times from the page of a hub', async ({ page }) => {
    await page.clock.install();
    await page.goto(hub);
    await page.getByRole('link', { name: title }).first().click();
    await expect(page.locator('form[data-enhanced]')).toBeVisible();
    await page.clock.fastForward('00:20');
    await answer(page, words());
    await page.getByRole('textbox', { name: 'Your email address' }).fill(' jo@example.com ');
    await expectNoBarriers(page);
    await send(page).click();
    await expect(page.getByRole('heading', { name: thanks })).toBeVisible();
  });

  test('mistakes are listed, focused, told beside each field, and go when put right', async ({
    page,
  }) => {
    await open(page);
    await page.getByRole('textbox', { name: 'Your email address' }).fill('jo');
    await send(page).click();
    await expect(mistakes(page)).toBeFocused();
    await expect(mistakes(page).getByRole('link')).toHaveText([
      'Choose what is wrong',
      'Tell us more about what is wrong',
      'Write your email address like this: name@example.com',
    ]);
    await expect(page.getByRole('textbox', { name: 'Tell us more' })).toHaveAccessibleDescription(
      /Tell us more about what is wrong$/,
    );
    await expectNoBarriers(page);

    await mistakes(page).getByRole('link', { name: 'Tell us more' }).click();
    await expect(page.getByRole('textbox', { name: 'Tell us more' })).toBeFocused();
    await answer(page, words());
    await page.getByRole('textbox', { name: 'Your email address' }).fill('jo@example.com');
    await send(page).click();
    await expect(page.getByRole('heading', { name: thanks })).toBeVisible();
  });

  test('the whole form works by keyboard alone', async ({ page }) => {
    await open(page);
    await page.getByRole('radio', { name: 'It has closed' }).focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: 'The phone number' })).toBeChecked();
    await page.keyboard.press('Tab');
    await page.keyboard.type(words());
    await page.keyboard.press('Tab');
    await expect(page.getByRole('textbox', { name: 'Your email address' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(send(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: thanks })).toBeVisible();
  });

  test('what was typed before the script came is kept', async ({ page }) => {
    let letScriptsCome = () => {};
    const patience = new Promise<void>((resolve) => (letScriptsCome = resolve));
    await page.route('**/_astro/*.js', async (route) => {
      await patience;
      await route.continue();
    });
    await page.goto(form);
    const details = words();
    await answer(page, details);
    letScriptsCome();
    await expect(page.locator('form[data-enhanced]')).toBeVisible();
    await expect(page.getByRole('radio', { name: 'The times are wrong' })).toBeChecked();
    await expect(page.getByRole('textbox', { name: 'Tell us more' })).toHaveValue(details);
  });

  test('a dropped connection keeps the words and sends them again by itself', async ({ page }) => {
    await open(page);
    const keys: string[] = [];
    await page.route(api, async (route) => {
      keys.push((route.request().postDataJSON() as { idempotency_key: string }).idempotency_key);
      await (keys.length < 3 ? route.abort('internetdisconnected') : route.continue());
    });
    const details = words();
    await answer(page, details);
    await send(page).click();
    await expect(page.getByText('We will try again in 2 seconds')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Tell us more' })).toHaveValue(details);
    await page.clock.fastForward('00:02');
    await expect(page.getByText('We will try again in 5 seconds')).toBeVisible();
    await page.clock.fastForward('00:05');
    await expect(page.getByRole('heading', { name: thanks })).toBeVisible();
    expect(new Set(keys).size).toBe(1);
  });

  test('a double click sends once', async ({ page }) => {
    await open(page);
    let sent = 0;
    await page.route(api, async (route) => {
      sent += 1;
      await route.continue();
    });
    await answer(page, words());
    await send(page).dblclick();
    await expect(page.getByRole('heading', { name: thanks })).toBeVisible();
    expect(sent).toBe(1);
  });

  test('refusals of the server are told in words, and nothing typed is lost', async ({ page }) => {
    await open(page);
    const refusals = [
      { status: 429, json: { code: 'too_many', fields: {} } },
      { status: 400, json: { code: 'invalid', fields: { details: 'too_long' } } },
      { status: 400, json: { code: 'invalid', fields: { seconds_taken: 'too_fast' } } },
      { status: 404, json: { code: 'unknown_listing', fields: {} } },
      { status: 418, json: { code: 'teapot' } },
    ];
    await page.route(api, (route) => route.fulfill(refusals.shift()));
    const details = words();
    await answer(page, details);
    for (const text of [
      'Many reports have come',
      'Use 2000 letters or fewer',
      'That was very quick',
      'no longer on our list',
      'Something went wrong on our side',
    ]) {
      await send(page).click();
      await expect(mistakes(page)).toContainText(text);
      await expect(mistakes(page)).toBeFocused();
      await expect(page.getByRole('textbox', { name: 'Tell us more' })).toHaveValue(details);
    }
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a resident reports a service that is gone', async ({ page }) => {
    await page.goto('/services/libraries/report/');
    await answer(page, words());
    await send(page).click();
    await expect(page).toHaveURL('/report/thank-you/');
    await expect(page.getByRole('heading', { name: thanks })).toBeVisible();
  });

  test('a mistake is told at the top and beside the field, and Back brings the words', async ({
    page,
  }) => {
    await page.goto(form);
    await answer(page, '   ');
    await send(page).click();
    await expect(page).toHaveURL(`${form}#error-details-missing`);
    await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible();
    await expect(page.locator('.govuk-error-summary:visible')).toBeFocused();
    await expect(page.locator('.govuk-error-message:visible')).toHaveText(
      'Tell us more about what is wrong',
    );
    await page.goBack();
    await expect(page.getByRole('radio', { name: 'The times are wrong' })).toBeChecked();
    await expect(page.getByRole('textbox', { name: 'Tell us more' })).toHaveValue('   ');
  });

  for (const anchor of [
    'problem-missing',
    'problem-unknown',
    'details-missing',
    'details-too-long',
    'email-malformed',
  ]) {
    test(`the mistake ${anchor} has words at the top and beside its field`, async ({ page }) => {
      await page.goto(`${form}#error-${anchor}`);
      const summary = page.locator('.govuk-error-summary:visible');
      await expect(summary).toHaveCount(1);
      const told = await summary.getByRole('link').innerText();
      await expect(page.locator('.govuk-error-message:visible')).toHaveText(told);
    });
  }
});
