import { devices, expect, test, type Page } from '@playwright/test';
import { expectNoBarriers } from './at-work.ts';
import { signIn } from './staff.ts';

test.use({ ...devices['Desktop Chrome'] });
// They sign in as the same few people, whom no other journey uses.
test.describe.configure({ mode: 'default' });

const worker = 'worker.two@demonstration.example';
const manager = 'manager.two@demonstration.example';
const key = 'apikey=sb_publishable_hearth_local';

/** Tells of a group in the second area, as a resident's script would. */
async function tell(page: Page): Promise<{ name: string; area: string }> {
  const areas = `/rest/v1/published_neighbourhoods?status=neq.ended&order=position&limit=2&${key}`;
  const [, area] = (await (await page.request.get(areas)).json()) as { slug: string }[];
  const name = `Kite flyers ${crypto.randomUUID().slice(0, 8)}`;
  const response = await page.request.post(`/rest/v1/rpc/submit_group?${key}`, {
    data: {
      name,
      about: 'We fly kites and mend them.',
      neighbourhood: area!.slug,
      meets: 'On windy Sundays',
      place: '12 Linden Grove',
      volunteers: 'Somebody who can sew',
      group_web: 'www.example.org/kites',
      agreed: 'yes',
      relation: 'run',
      your_email: `${name.replaceAll(' ', '.')}@example.com`,
      seconds_taken: '30',
    },
  });
  expect(response.status(), await response.text()).toBe(201);
  return { name, area: area!.slug };
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const told = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });

test('a worker puts a group on the website, by keyboard, and its page says all but who told us', async ({
  page,
  browser,
}) => {
  // The site is built anew twice.
  test.setTimeout(240_000);
  const { name, area } = await tell(page);
  await signIn(page, worker, '/staff/');
  await page.getByRole('link', { name: 'Groups', exact: true }).first().click();
  await expect(heading(page, 'Groups')).toBeVisible();
  await expectNoBarriers(page);
  await page.getByRole('link', { name }).focus();
  await page.keyboard.press('Enter');
  await expect(heading(page, name)).toBeFocused();
  await expect(page.getByText('looks like the address of somebody’s home')).toBeVisible();
  await expectNoBarriers(page);

  await button(page, 'Change what it says').click();
  await expectNoBarriers(page);
  await page.getByLabel('Where it meets, in words').fill('The moor, by the gate');
  await button(page, 'Save').click();
  await expect(page.getByRole('alert')).toContainText('Say why.');
  await expectNoBarriers(page);
  await page.getByLabel('Why you change the words').fill('So that no home is on the website');
  await button(page, 'Save').click();
  await expect(told(page, 'Saved.')).toBeVisible();
  await page.getByText('Words changed on').click();
  await expect(page.getByText('12 Linden Grove')).toBeVisible();
  await button(page, 'Show how to reach them').click();
  await expect(page.getByText('@example.com')).toBeVisible();
  await expectNoBarriers(page);
  await button(page, 'Put it on the website').focus();
  await page.keyboard.press('Enter');
  await expect(told(page, 'It is on the website.')).toBeVisible();
  await expectNoBarriers(page);

  const resident = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await expect(async () => {
    await resident.goto(`/groups/area/${area}/`);
    await resident.getByRole('link', { name }).click({ timeout: 500 });
  }).toPass({ timeout: 100_000, intervals: [3000] });
  await expect(heading(resident, name)).toBeVisible();
  for (const text of [
    'The moor, by the gate',
    'Somebody who can sew',
    'We last checked this in',
    'So that no home is on the website',
  ]) {
    await expect(resident.getByText(text)).toBeVisible();
  }
  await expect(resident.getByRole('link', { name: 'www.example.org/kites' })).toBeVisible();
  expect(await resident.content()).not.toMatch(/@example\.com|Linden Grove/);
  await resident.goto(`/neighbourhoods/${area}/`);
  await expect(
    resident.getByRole('heading', { name: 'Community groups', exact: true }),
  ).toBeVisible();
  const letters = await (await page.request.get('/mailbox/')).text();
  expect(letters).toContain(`You told us of ${name}.`);

  await button(page, 'I checked it today: nothing has changed').click();
  await expect(told(page, 'Checked today.')).toBeVisible();
  await page.getByText('Take it off the website').first().click();
  await button(page, 'Take it off the website').click();
  await expect(page.getByRole('alert')).toContainText('Say why.');
  await page.getByLabel('Why? Only staff read this.').fill('It ended');
  await expectNoBarriers(page);
  await button(page, 'Take it off the website').click();
  await expect(told(page, 'It is off the website.')).toBeVisible();
  await expect(async () => {
    const response = await resident.goto(`/groups/area/${area}/`);
    expect(response?.ok()).toBe(true);
    await expect(resident.getByRole('link', { name })).toHaveCount(0, { timeout: 100 });
  }).toPass({ timeout: 100_000, intervals: [3000] });
});

test('of two who have it open the second is told, sees the change and keeps their words', async ({
  page,
  browser,
}) => {
  test.slow();
  const { name } = await tell(page);
  const second = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  await signIn(page, worker, '/staff/groups/');
  await signIn(second, manager, '/staff/groups/');
  for (const one of [page, second]) {
    await one.getByRole('link', { name }).click();
    await button(one, 'Change what it says').click();
  }
  await page.getByLabel('When it meets').fill('On windy Saturdays');
  await page.getByLabel('Why you change the words').fill('They told us');
  await button(page, 'Save').click();
  await expect(told(page, 'Saved.')).toBeVisible();
  await second.getByLabel('Cost').fill('Free');
  await second.getByLabel('Why you change the words').fill('I rang them');
  await button(second, 'Save').click();
  await expect(second.getByRole('alert')).toContainText('Somebody');
  await expectNoBarriers(second);
  await second.getByRole('alert').getByRole('button').click();
  await expect(second.getByLabel('When it meets')).toHaveValue('On windy Saturdays');
  await expect(second.getByLabel('Cost')).toHaveValue('Free');
  await button(second, 'Save').click();
  await expect(told(second, 'Saved.')).toBeVisible();

  // One says no while the other still has it open.
  await page.getByText('Do not put it on the website').first().click();
  await page.getByRole('radio', { name: 'It looks like a test' }).check();
  await button(page, 'Do not put it on the website').click();
  await expect(page.getByRole('alert')).toContainText('Somebody');
  await page.getByRole('alert').getByRole('button').click();
  await button(page, 'Do not put it on the website').click();
  await expect(told(page, 'It was declined.')).toBeVisible();
  await expect(page.getByText('Declined: It looks like a test')).toBeVisible();
  await expectNoBarriers(page);
});
