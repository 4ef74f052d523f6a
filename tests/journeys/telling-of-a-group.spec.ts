import { expect, test, type Page } from '@playwright/test';
import {
  expectNoBarriers,
  expectNoBarriersWithoutScripts,
  goOn,
  heading,
  mistakes,
  open,
} from './saying.ts';

const form = '/groups/new/';
const api = '**/rest/v1/rpc/submit_group?*';
const thanks = 'Thank you for telling us';

/** Each test's group is its own, or the database would take it for a repeat. */
const newName = () => `Made-up stargazers ${crypto.randomUUID().slice(0, 8)}`;
const box = (page: Page, name: string) => page.getByRole('textbox', { name });
const send = (page: Page) => page.getByRole('button', { name: 'Send it' });

/** Answers what must be answered. */
async function answer(page: Page, name: string) {
  await box(page, 'What is the group called?').fill(name);
  await box(page, 'What does it do?').fill('We look at the stars.');
  await page.getByRole('group', { name: 'Which neighbourhood' }).getByRole('radio').nth(1).check();
  await box(page, 'When does it meet?').fill('On clear Fridays at nine');
  await box(page, 'Where does it meet?').fill('The field behind the church');
  await page.getByRole('radio', { name: 'I help to run it' }).check();
}

test.describe('with JavaScript', () => {
  test('a resident finds the form, is told what is missing, checks it and sends it once', async ({
    page,
  }) => {
    test.slow();
    await page.clock.install();
    await page.goto('/groups/');
    await expectNoBarriers(page);
    await page.getByRole('link', { name: 'Tell us about a group' }).click();
    await expect(page.locator('form[data-enhanced]')).toBeVisible();
    await page.clock.fastForward('00:20');
    await expectNoBarriers(page);
    await box(page, 'Phone number of the group').fill('01632 960 001');
    await goOn(page);
    await expect(mistakes(page)).toBeFocused();
    await expect(mistakes(page).getByRole('link')).toHaveText([
      'Write what the group is called',
      'Write what the group does',
      'Choose the neighbourhood that it is in',
      'Write when it meets',
      'Choose a hub, or write where it meets',
      'Tick that the group agrees, or take its email, phone and website out',
      'Choose how you know the group',
    ]);
    await expect(box(page, 'When does it meet?')).toHaveAccessibleDescription(
      /Write when it meets$/,
    );
    await expectNoBarriers(page);
    await mistakes(page).getByRole('link', { name: 'Choose the neighbourhood' }).click();
    await expect(page.getByRole('radio').first()).toBeFocused();

    const name = newName();
    await answer(page, name);
    await box(page, 'Where does it meet?').fill('12 Linden Grove');
    await expect(page.getByRole('status').filter({ hasText: 'somebody’s home' })).toBeVisible();
    await page.getByRole('checkbox', { name: 'The group agrees' }).check();
    await box(page, 'Your email').fill('jo@example.com');
    await goOn(page);
    await expect(heading(page, 'Check what you will send')).toBeFocused();
    await expect(page.getByText('Nothing is sent yet.')).toBeVisible();
    await expect(page.getByRole('definition').filter({ hasText: name })).toBeVisible();
    await expectNoBarriers(page);

    await page.getByRole('button', { name: 'Change something' }).click();
    await expect(box(page, 'What is the group called?')).toHaveValue(name);
    await box(page, 'Where does it meet?').fill('The field behind the church');
    await goOn(page);
    let sent = 0;
    await page.route(api, async (route) => {
      sent += 1;
      await route.continue();
    });
    await send(page).dblclick();
    await expect(page.getByRole('heading', { name: thanks })).toBeVisible();
    expect(sent).toBe(1);
    await expectNoBarriers(page);
  });

  test('what was typed before the script came is kept, and so it is when the connection drops', async ({
    page,
  }) => {
    let letScriptsCome = () => {};
    const patience = new Promise<void>((resolve) => (letScriptsCome = resolve));
    await page.route('**/_astro/*.js', async (route) => {
      await patience;
      await route.continue();
    });
    await page.clock.install();
    await page.goto(form);
    const name = newName();
    await answer(page, name);
    letScriptsCome();
    await expect(page.locator('form[data-enhanced]')).toBeVisible();
    await page.clock.fastForward('00:20');
    await expect(box(page, 'What is the group called?')).toHaveValue(name);
    await expect(page.getByRole('radio', { name: 'I help to run it' })).toBeChecked();
    const keys: string[] = [];
    await page.route(api, async (route) => {
      keys.push((route.request().postDataJSON() as { idempotency_key: string }).idempotency_key);
      await (keys.length < 2 ? route.abort('internetdisconnected') : route.continue());
    });
    await goOn(page);
    await send(page).click();
    await expect(page.getByText('We try again in 2 seconds')).toBeVisible();
    await page.clock.fastForward('00:02');
    await expect(page.getByRole('heading', { name: thanks })).toBeVisible();
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });

  test('refusals of the server are told in words, and nothing typed is lost', async ({ page }) => {
    await open(page, form);
    const name = newName();
    await answer(page, name);
    const refusals = [
      { status: 429, json: { code: 'too_many', fields: {} } },
      { status: 418, json: { code: 'teapot' } },
      { status: 400, json: { code: 'invalid', fields: { hub: 'unknown' } } },
    ];
    await page.route(api, (route) => route.fulfill(refusals.shift()));
    await goOn(page);
    for (const text of ['much has come', 'that is our fault', 'Choose a hub from the list']) {
      await send(page).click();
      await expect(mistakes(page)).toContainText(text);
      await expect(mistakes(page)).toBeFocused();
    }
    await expect(box(page, 'What is the group called?')).toHaveValue(name);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a resident tells of a group, puts a mistake right and sends it, with all that was typed', async ({
    page,
  }) => {
    test.slow();
    await page.goto(form);
    await expectNoBarriersWithoutScripts(page);
    const name = newName();
    await answer(page, name);
    await box(page, 'Where does it meet?').fill('');
    await box(page, 'What does it cost?').fill('Free');
    await box(page, 'Website or page of the group').fill('www.example.org');
    await goOn(page);
    await expect(
      page.getByRole('heading', { level: 1, name: 'Nothing is sent yet' }),
    ).toBeVisible();
    await expect(page.getByText('Choose a hub, or write where it meets')).toBeVisible();
    await expectNoBarriersWithoutScripts(page);
    await box(page, 'Where does it meet?').fill('The field behind the church');
    await page.getByRole('checkbox', { name: 'The group agrees' }).check();
    await goOn(page);

    await expect(
      page.getByRole('heading', { level: 1, name: 'Check what you will send' }),
    ).toBeVisible();
    for (const shown of [name, 'Free', 'https://www.example.org', 'I help to run it']) {
      await expect(page.getByRole('definition').filter({ hasText: shown })).toBeVisible();
    }
    await expectNoBarriersWithoutScripts(page);
    await send(page).dblclick();
    await expect(page).toHaveURL('/groups/thank-you/');
    await expect(page.getByRole('heading', { name: thanks })).toBeVisible();
  });
});
