import { devices, expect, test, type Page } from '@playwright/test';
import { expectNoBarriers, goToWork } from './at-work.ts';

test.use({ ...devices['Desktop Chrome'] });
// They sign in as the same few people.
test.describe.configure({ mode: 'default' });

const title = 'Write down what somebody said';
const words = (about: string) => `${about} (${crypto.randomUUID().slice(0, 8)})`;
const said = (page: Page) => page.getByRole('textbox', { name: 'What they said' });
const codes = (page: Page) =>
  page.getByRole('region', { name: 'Saved just now' }).getByRole('rowheader');

/** Moves on by keyboard until something has the focus. */
async function tabTo(page: Page, name: string) {
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    if ((await focused.getAttribute('id')) === name) return;
  }
  throw new Error(`${name} is not reached by keyboard`);
}

test('a worker enters three from paper in a row, by keyboard alone', async ({ page }) => {
  await goToWork(page, 'worker', '/staff/enter/');
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expectNoBarriers(page);

  await tabTo(page, 'channel');
  await page.keyboard.type('On paper');
  const three = ['The lamp at the park', 'More seats', 'A clean beck'].map(words);
  for (const [index, text] of three.entries()) {
    if (index === 0) await tabTo(page, 'said');
    // After each one the keyboard stands where the next one begins.
    await expect(said(page)).toBeFocused();
    await expect(said(page)).toHaveValue('');
    await page.keyboard.type(text);
    await tabTo(page, 'kind');
    await page.keyboard.type('A concern');
    await page.keyboard.press('Control+Enter');
    await expect(codes(page)).toHaveCount(index + 1);
    await expect(page.getByRole('combobox', { name: 'How it reached us' })).toHaveValue('paper');
  }
  await expectNoBarriers(page);

  // The person's own code opens what they said.
  const code = /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(
    await codes(page).first().innerText(),
  )![0];
  const receipt = await page.request.post(
    '/rest/v1/rpc/receipt_status?apikey=sb_publishable_hearth_local',
    { data: { code } },
  );
  expect(await receipt.json()).toMatchObject({ state: 'received', said: three[2] });
});

test('what is missing is said, and nothing typed is lost', async ({ page }) => {
  await goToWork(page, 'worker', '/staff/enter/');
  const text = words('The buses stop too early');
  await said(page).fill(text);
  await page.getByRole('textbox', { name: 'Email address' }).fill('ana');
  await page.getByRole('button', { name: 'Save and next' }).click();
  const problems = page.getByRole('alert');
  await expect(problems).toBeFocused();
  await expect(problems).toContainText('Say how it reached us.');
  await expect(problems).toContainText('This is no email address');
  await expectNoBarriers(page);
  await problems.getByRole('link', { name: 'Say how it reached us.' }).click();
  await expect(page.getByRole('combobox', { name: 'How it reached us' })).toBeFocused();
  await expect(said(page)).toHaveValue(text);
});

test('the connection drops at saving: pressed again, there is exactly one', async ({ page }) => {
  await goToWork(page, 'worker', '/staff/enter/');
  const text = words('The crossing by the school');
  await page.getByRole('combobox', { name: 'How it reached us' }).selectOption('By phone');
  await said(page).fill(text);
  await page.getByRole('combobox', { name: 'What it is' }).selectOption('A concern');
  // It arrives, but the answer is lost.
  await page.route(
    '**/rest/v1/rpc/enter_priority*',
    async (route) => {
      await route.fetch();
      await route.abort();
    },
    { times: 1 },
  );
  await page.getByRole('button', { name: 'Save and next' }).click();
  await expect(page.getByRole('alert')).toContainText('We could not reach the database.');
  await expectNoBarriers(page);
  await expect(said(page)).toHaveValue(text);
  await page.getByRole('button', { name: 'Save and next' }).dblclick();
  await expect(codes(page)).toHaveCount(1);

  await page.goto(`/staff/inbox/?words=${encodeURIComponent(text)}`);
  await expect(page.getByRole('link', { name: text })).toHaveCount(1);
});

test('a councillor sees their wards and raises something for a resident', async ({ page }) => {
  await goToWork(page, 'councillor', '/staff/area/');
  await expect(page.getByRole('heading', { level: 1, name: /^Your wards in / })).toBeVisible();
  const wards = page.getByRole('region', { name: 'Your wards' }).getByRole('rowheader');
  await expect(wards).toHaveCount(3);
  const ward = await wards.first().innerText();
  await expect(page.getByRole('region', { name: `Published in ${ward}` })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open the inbox' })).toHaveCount(0);
  await expectNoBarriers(page);

  await page.getByRole('link', { name: 'Raise something for a resident' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  // Councillors are not asked how it came, and have their own wards to choose from.
  await expect(page.getByRole('combobox', { name: 'How it reached us' })).toHaveCount(0);
  await expect(page.getByRole('combobox', { name: 'Ward' }).getByRole('option')).toHaveCount(3);
  await page.getByRole('combobox', { name: 'Ward' }).selectOption(ward);
  const text = words('A resident asks for a bench');
  await said(page).fill(text);
  await page.getByRole('combobox', { name: 'What it is' }).selectOption('An idea');
  await expectNoBarriers(page);
  await page.getByRole('button', { name: 'Save and next' }).click();
  await expect(codes(page)).toHaveCount(1);
  await expectNoBarriers(page);

  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await goToWork(page, 'worker', `/staff/inbox/?words=${encodeURIComponent(text)}`);
  await page.getByRole('link', { name: text }).click();
  await expect(page.getByRole('article')).toContainText('councillor');
});
