import { devices, expect, test, type Page } from '@playwright/test';
import { expectNoBarriers } from './at-work.ts';
import { asSignedIn, caseOfNavigator } from './cases.ts';
import { signIn } from './staff.ts';

test.use({ ...devices['Desktop Chrome'] });
// They sign in as the same few people.
test.describe.configure({ mode: 'default' });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const stored = (page: Page) => page.getByRole('status').filter({ hasText: 'Stored.' });

test('a navigator makes contact by the safe way only, and the case closes with an outcome', async ({
  page,
  browser,
}) => {
  // From the first contact to the last, by four people.
  test.slow();
  const reference = await caseOfNavigator(page, browser);
  await signIn(page, 'navigator@demonstration.example', '/staff/cases/');
  await expect(page.getByRole('heading', { level: 1, name: 'Cases' })).toBeVisible();
  await expect(page.getByRole('link', { name: reference })).toBeVisible();
  await expect(page.getByText('Sam', { exact: true })).toHaveCount(0);
  await expectNoBarriers(page);
  await page.getByRole('link', { name: reference }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Case ${reference}` })).toBeVisible();
  const safe = page.getByRole('region', { name: 'How to reach them safely' });
  await expect(safe).toContainText('You must not: Talk to my brother');
  await expect(safe).toContainText('the library');
  await expect(safe).toContainText('They did not say that a voicemail is safe. Leave none.');
  await expect(page.getByRole('region', { name: 'What happened' })).toContainText(
    'Asked for help on the website',
  );
  await expectNoBarriers(page);

  await button(page, 'Note a contact').click();
  const form = page.getByRole('region', { name: 'Note a contact' });
  await expect(form.getByRole('heading')).toBeFocused();
  await expect(form.getByRole('radio', { name: 'Voicemail' })).toHaveCount(0);
  await button(page, 'Store the contact').click();
  await expect(page.getByRole('alert')).toContainText('Say whether you reached them');
  await expectNoBarriers(page);
  await form.getByRole('radio', { name: 'Text message' }).check();
  await form.getByRole('radio', { name: 'No', exact: true }).check();
  await button(page, 'Store the contact').click();
  await expect(stored(page)).toBeVisible();
  await expect(page.getByText('Tried and not reached: Text message')).toBeVisible();

  await button(page, 'Note a contact').click();
  await form.getByRole('radio', { name: 'Phone call' }).check();
  await form.getByRole('radio', { name: 'Yes, we were in touch' }).check();
  await form.getByRole('textbox', { name: 'What happened' }).fill('We spoke about the rent.');
  await form.getByRole('checkbox', { name: 'Just someone to talk to' }).check();
  await expectNoBarriers(page);
  await button(page, 'Store the contact').click();
  await expect(stored(page)).toBeVisible();
  await expect(page.getByText('Also needs: Just someone to talk to')).toBeVisible();

  await button(page, 'Change sharing').click();
  await page.getByRole('combobox', { name: 'With whom?' }).selectOption({ index: 1 });
  await page.getByRole('radio', { name: 'They agree that we share' }).check();
  await page.getByRole('textbox', { name: 'How did they say so' }).fill('On the phone');
  await expectNoBarriers(page);
  await button(page, 'Store it').click();
  await expect(stored(page)).toBeVisible();
  await button(page, 'Refer on').click();
  await page.getByRole('combobox', { name: 'To whom?' }).selectOption({ index: 1 });
  await page.getByRole('textbox', { name: 'What did you pass on?' }).fill('Name and phone');
  await button(page, 'Store it').click();
  await expect(page.getByText('Referred on to')).toBeVisible();

  await button(page, 'Close').click();
  await page.getByRole('radio', { name: 'They got what they needed' }).check();
  await button(page, 'Close the case').click();
  await expect(page.getByRole('alert')).toContainText('Say why it is closed');
  await page.getByRole('textbox', { name: 'Why is it closed now?' }).fill('The rent is paid.');
  await button(page, 'Close the case').click();
  await expect(page.getByText('The rent is paid.')).toBeVisible();
  await expect(page.getByText('Kept until')).toBeVisible();
  await page.getByText('Who has read this').click();
  await expect(page.getByText('Demonstration navigator read it').first()).toBeVisible();
  await expectNoBarriers(page);

  const stranger = await (await browser.newContext({ ...devices['Desktop Chrome'] })).newPage();
  await signIn(stranger, 'councillor@demonstration.example', page.url());
  await expect(stranger.getByText('This part is not open to you')).toBeVisible();
  const other = await (await browser.newContext({ ...devices['Desktop Chrome'] })).newPage();
  await signIn(other, 'navigator.two@demonstration.example', page.url());
  await expect(other.getByText('That is not here any more')).toBeVisible();
  await expect(other.getByText('Sam')).toHaveCount(0);
});

test('on a phone, appointments and goals fit, and nothing is wider than the screen', async ({
  page,
  browser,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const reference = await caseOfNavigator(page, browser);
  await signIn(page, 'navigator@demonstration.example', '/staff/cases/');
  await page.getByRole('link', { name: reference }).click();
  await button(page, 'Book an appointment').click();
  const day = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel('When').fill(`${day}T10:30`);
  await page.getByRole('combobox', { name: 'Where' }).selectOption({ index: 1 });
  await expectNoBarriers(page);
  await button(page, 'Book it').click();
  await expect(stored(page)).toBeVisible();
  await button(page, 'Add a goal').click();
  await page.getByRole('textbox', { name: 'What do they want to reach?' }).fill('Sleep again');
  await button(page, 'Store the goal').click();
  await expect(page.getByRole('region', { name: 'Goals' })).toContainText('Sleep again');
  await expectNoBarriers(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await button(page, 'Reached').click();
  await expect(page.getByText('Goal reached')).toBeVisible();
  await page.getByRole('link', { name: 'Back to cases' }).click();
  await expect(page.getByRole('region', { name: 'Appointments' })).toContainText('10:30');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('the gateway hands over a copy of what is held, and erases it when they ask', async ({
  page,
  browser,
}) => {
  const reference = await caseOfNavigator(page, browser);
  await signIn(page, 'gateway@demonstration.example');
  const ask = await asSignedIn(page);
  const { rows } = (await ask('rpc/case_queue', { list: 'led', reference })) as {
    rows: { id: string; version: number }[];
  };
  await page.goto(`/staff/cases/case/?id=${rows[0]!.id}`);
  await expect(button(page, 'Erase')).toHaveCount(0);
  const download = page.waitForEvent('download');
  await button(page, 'Save a copy').click();
  const copy = await (await download).createReadStream();
  const held = (await copy.toArray()).map(String).join('');
  expect(held).toContain('The rent is late and I cannot sleep');
  expect(held).not.toContain('Demonstration navigator');
  await page.getByText('Who has read this').click();
  await expect(page.getByText('Demonstration gateway').last()).toBeVisible();

  await button(page, 'Close').click();
  await page.getByRole('radio', { name: 'They got what they needed' }).check();
  await page.getByRole('textbox', { name: 'Why is it closed now?' }).fill('Done.');
  await button(page, 'Close the case').click();
  await expect(stored(page)).toBeVisible();
  await button(page, 'Erase').click();
  await button(page, 'Erase it').click();
  await expect(page.getByRole('alert')).toContainText('Say why it is erased');
  await page.getByRole('radio', { name: 'They asked us to' }).check();
  await expectNoBarriers(page);
  await button(page, 'Erase it').click();
  await expect(page.getByText('Only the number is left')).toBeVisible();
  await expect(page.getByText('The rent is late')).toHaveCount(0);
  await expectNoBarriers(page);
});
