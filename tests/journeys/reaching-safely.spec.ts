import { devices, expect, test, type Page } from '@playwright/test';
import { expectNoBarriers } from './at-work.ts';
import { asSignedIn, caseOfNavigator } from './cases.ts';
import { signIn } from './staff.ts';

test.use({ ...devices['Desktop Chrome'] });
// They sign in as the same few people.
test.describe.configure({ mode: 'default' });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const stored = (page: Page) => page.getByRole('status').filter({ hasText: 'Stored.' });
const safe = (page: Page) => page.getByRole('region', { name: 'How to reach them safely' });

async function openCase(page: Page, reference: string) {
  await signIn(page, 'navigator@demonstration.example', '/staff/cases/');
  await page.getByRole('link', { name: reference }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Case ${reference}` })).toBeVisible();
}

test('somebody else has the phone now: the number goes, by keyboard alone', async ({
  page,
  browser,
}) => {
  await openCase(page, await caseOfNavigator(page, browser));
  await expect(safe(page).getByRole('link', { name: '01642 000000' })).toBeVisible();
  await button(page, 'Change how we reach them').focus();
  await page.keyboard.press('Enter');
  const form = page.getByRole('region', { name: 'Change how we reach them' });
  await expect(form.getByRole('heading')).toBeFocused();
  await expect(form.getByLabel('Phone', { exact: true })).toHaveValue('01642 000000');
  await expectNoBarriers(page);

  await form.getByRole('checkbox', { name: 'By phone' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(form.getByRole('checkbox', { name: 'By email' })).toBeFocused();
  await page.keyboard.press('Space');
  await form.getByRole('checkbox', { name: 'Text message' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Write their email address');
  await expectNoBarriers(page);
  await alert.getByRole('link').focus();
  await page.keyboard.press('Enter');
  await expect(form.getByLabel('Email', { exact: true }).first()).toBeFocused();
  await page.keyboard.type('sam@example.com');
  await page.keyboard.press('Enter');
  await expect(alert).toContainText('Say that an email or a letter is safe');
  await form.getByRole('checkbox', { name: 'Email', exact: true }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(alert).toContainText('Say who told us, and how');
  await form.getByRole('textbox', { name: 'Who told us, and how?' }).focus();
  await page.keyboard.type('They told us at the hub: somebody else has the phone.');
  await button(page, 'Store it').focus();
  await page.keyboard.press('Enter');
  await expect(stored(page)).toBeFocused();
  await expect(safe(page)).not.toContainText('01642 000000');
  await expect(safe(page)).toContainText('They did not ask to be rung.');
  await expect(page.getByText('How to reach them changed')).toBeVisible();
  await expectNoBarriers(page);
});

test('whoever does not want to be contacted is not, until they agree again', async ({
  page,
  browser,
}) => {
  await openCase(page, await caseOfNavigator(page, browser));
  const form = page.getByRole('region', { name: 'Change how we reach them' });
  const alert = page.getByRole('alert');
  await button(page, 'Change how we reach them').click();
  await form.getByRole('radio', { name: 'No, they do not want' }).check();
  await expect(form.getByRole('checkbox')).toHaveCount(0);
  await form.getByRole('textbox', { name: 'Who told us, and how?' }).fill('They rang us.');
  await button(page, 'Store it').click();
  await expect(stored(page)).toBeVisible();
  await expect(safe(page)).toContainText('They do not want us to get in touch any more.');
  await expect(safe(page)).not.toContainText('01642 000000');
  await expect(button(page, 'Note a contact')).toHaveCount(0);
  await expectNoBarriers(page);

  await button(page, 'Change how we reach them').click();
  await form.getByRole('radio', { name: 'Yes, they agree again' }).check();
  await form.getByRole('textbox', { name: 'Who told us, and how?' }).fill('They came to the hub.');
  await button(page, 'Store it').click();
  await expect(alert).toContainText('Say how they agreed');
  await expectNoBarriers(page);
  await form.getByRole('radio', { name: 'With one of us beside them' }).check();
  await button(page, 'Store it').click();
  await expect(safe(page).getByRole('link', { name: '01642 000000' })).toBeVisible();
  await expect(page.getByText('They agree to be contacted again')).toBeVisible();
});

test('a page that stays open calls a time safe no longer than it is', async ({ page, browser }) => {
  const reference = await caseOfNavigator(page, browser, { safe_times: ['morning'] });
  await page.clock.install();
  await page.route('**/rpc/case_record*', async (route) => {
    const response = await route.fetch();
    const told = (await response.json()) as object;
    await route.fulfill({ response, json: { ...told, told_at: '2026-11-24T11:59:00Z' } });
  });
  await openCase(page, reference);
  await expect(safe(page)).toContainText('Now is a safe time to ring.');
  await expect(safe(page).getByRole('link', { name: '01642 000000' })).toBeVisible();
  await page.clock.runFor('01:30');
  await expect(safe(page)).toContainText('They said that this is not a safe time to ring.');
  await expect(safe(page).getByRole('link')).toHaveCount(0);
  await expectNoBarriers(page);
});

test('a page that was changed by somebody else, or that cannot tell, calls nothing safe', async ({
  page,
  browser,
}) => {
  await page.clock.install();
  await openCase(page, await caseOfNavigator(page, browser));
  await expect(safe(page)).toContainText('Now is a safe time to ring.');
  const ask = await asSignedIn(page);
  const id = new URL(page.url()).searchParams.get('id');
  await ask('rpc/change_safe_contact', {
    ...{ id, seen: 2, wants_contact: false, reason: 'They told the gateway.' },
  });
  await page.clock.runFor('00:40');
  await expect(safe(page)).toContainText('This page may be out of date.');
  await expect(safe(page)).not.toContainText('01642 000000');
  await expectNoBarriers(page);
  await button(page, 'Look again').click();
  await expect(safe(page)).toContainText('They do not want us to get in touch any more.');

  await page.route('**/rest/v1/cases*', (route) => route.abort());
  await page.clock.runFor('04:00');
  await expect(safe(page)).toContainText('This page may be out of date.');
});

test('what two requests of one person say counts together, the stricter first', async ({
  page,
  browser,
}) => {
  const one = await caseOfNavigator(page, browser);
  const other = await caseOfNavigator(page, browser, {
    ...{
      safe_messages: [],
      must_not: 'Never send a text',
      words: `He reads my texts (${crypto.randomUUID()}).`,
    },
  });
  await openCase(page, one);
  const into = new URL(page.url()).searchParams.get('id');
  await page.getByRole('link', { name: 'Back to cases' }).click();
  await page.getByRole('link', { name: other }).click();
  await expect(safe(page)).toBeVisible();
  const ask = await asSignedIn(page);
  const id = new URL(page.url()).searchParams.get('id');
  await ask('rpc/merge_case', { id, seen: 2, into_case: into, words: 'The same voice.' });
  await page.reload();
  await expect(page.getByText('This is followed in another case')).toBeVisible();
  await expect(safe(page)).toHaveCount(0);
  await page.goto(`/staff/cases/case/?id=${into}`);
  await expect(safe(page)).toContainText(`Never send a text (From request ${other}.)`);
  const never = safe(page).getByRole('list', { name: 'Never' });
  await expect(never.getByText('Text message')).toBeVisible();
  await expect(page.getByText('He reads my texts')).toBeVisible();
  await button(page, 'Note a contact').click();
  const form = page.getByRole('region', { name: 'Note a contact' });
  await expect(form.getByRole('radio', { name: 'Text message' })).toHaveCount(0);
  await expectNoBarriers(page);
});

test('on a phone every rule is heard before a number can be pressed', async ({ page, browser }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openCase(page, await caseOfNavigator(page, browser));
  const number = safe(page).getByRole('link', { name: '01642 000000' });
  await expect(number).toHaveAccessibleDescription('Now is a safe time to ring.');
  for (const rule of ['You must not:', 'Now is a safe time', 'Leave none.', 'the library']) {
    const isBefore = await number.evaluate((link, words) => {
      const text = document.createRange();
      text.selectNodeContents(document.querySelector('.safe-contact')!);
      text.setEndBefore(link);
      return text.toString().includes(words);
    }, rule);
    expect(isBefore, rule).toBe(true);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await button(page, 'Change how we reach them').click();
  await expect(page.getByRole('checkbox', { name: 'By phone' })).toBeChecked();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await expectNoBarriers(page);
  await button(page, 'Cancel').click();
  await expect(page.getByRole('group', { name: 'What do you want to do?' })).toBeFocused();
});
