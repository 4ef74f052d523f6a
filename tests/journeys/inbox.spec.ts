import { readFile } from 'node:fs/promises';
import { devices, expect, test, type Page } from '@playwright/test';
import { expectNoBarriers, goToWork } from './at-work.ts';

test.use({ ...devices['Desktop Chrome'] });
// They sign in as the same few people.
test.describe.configure({ mode: 'default' });

const key = 'apikey=sb_publishable_hearth_local';

/** Says something as a resident of the demonstration worker's area, in words of its own. */
async function say(
  page: Page,
  about: string,
  email = '',
): Promise<{ said: string; receipt: string }> {
  const areas = `/rest/v1/published_neighbourhoods?status=neq.ended&order=position&limit=1&${key}`;
  const [area] = (await (await page.request.get(areas)).json()) as { slug: string }[];
  const said = `${about} (${crypto.randomUUID().slice(0, 8)})`;
  const response = await page.request.post(`/rest/v1/rpc/submit_priority?${key}`, {
    data: { kind: 'concern', said, neighbourhood: area!.slug, email, seconds_taken: '30' },
  });
  expect(response.status(), await response.text()).toBe(201);
  const { receipt } = (await response.json()) as { receipt: string };
  return { said, receipt };
}

/** Finds a record in the list by its words and opens it. */
async function find(page: Page, said: string) {
  await page.getByRole('searchbox', { name: 'Words in it' }).fill(said);
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await page.getByRole('link', { name: said }).click();
  await expect(page.getByRole('heading', { level: 2, name: /^Concern from/ })).toBeFocused();
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const record = (page: Page) => page.getByRole('article');

test('a worker publishes in better words, with a reason, takes it back and declines it', async ({
  page,
}) => {
  // Looked at for barriers seven times.
  test.slow();
  const { said } = await say(page, 'The bins by Mr Smith are full');
  await goToWork(page, 'worker', '/staff/inbox/');
  await expect(page.getByRole('heading', { level: 1, name: 'Inbox' })).toBeVisible();
  await expectNoBarriers(page);
  await find(page, said);
  await expectNoBarriers(page);

  await button(page, 'Publish').first().click();
  await page.getByRole('textbox', { name: 'Words to publish' }).fill('The bins are full');
  const form = page.getByRole('form', { name: 'Publish' });
  await form.getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByRole('alert')).toContainText('Say why');
  await expectNoBarriers(page);
  await page.getByRole('textbox', { name: 'Why you changed' }).fill('It named a neighbour');
  await form.getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Published.' })).toBeVisible();
  await expect(record(page)).toContainText('It named a neighbour');
  await expect(record(page)).toContainText(said);
  await expectNoBarriers(page);

  await button(page, 'Undo').click();
  await expect(record(page).getByText('Waiting', { exact: true })).toBeVisible();
  await button(page, 'Do not publish').click();
  await expectNoBarriers(page);
  await page.getByRole('radio', { name: 'We cannot tell what it is about' }).check();
  await page.getByRole('form').getByRole('button', { name: 'Do not publish' }).click();
  await expect(record(page)).toContainText('Why it is not published: We cannot tell');
  await button(page, 'Undo').click();
  await expect(record(page).getByText('Waiting', { exact: true })).toBeVisible();
  await page.getByText('What happened').click();
  await expect(record(page)).toContainText('Demonstration community worker');
  await expectNoBarriers(page);
});

test('two that say the same become one, answered once; the resident is told by email', async ({
  page,
}) => {
  const email = `${crypto.randomUUID()}@example.com`;
  const twin = crypto.randomUUID().slice(0, 8);
  const first = await say(page, `Street lamp out on Elm Road near the school ${twin}`);
  const second = await say(page, `Street lamp out on Elm Road near the school ${twin}`, email);
  await goToWork(page, 'worker', '/staff/inbox/');
  await find(page, second.said);
  await page.keyboard.press('m');
  await page.getByRole('radio', { name: first.said }).check();
  await expectNoBarriers(page);
  await page.getByRole('form').getByRole('button', { name: 'Group' }).click();
  await expect(record(page)).toContainText('Grouped under');
  await button(page, 'Undo').click();
  await expect(record(page).getByText('Waiting', { exact: true })).toBeVisible();
  await page.keyboard.press('m');
  await page.getByRole('radio', { name: first.said }).check();
  await page.getByRole('form').getByRole('button', { name: 'Group' }).click();
  await record(page).getByRole('button', { name: first.said }).click();
  await expect(record(page)).toContainText('1 more person');

  await page.keyboard.press('a');
  await page.getByRole('radio', { name: 'We will do this' }).check();
  await page.getByRole('textbox', { name: 'Answer', exact: true }).fill('We mend it on Monday.');
  await page.getByRole('textbox', { name: 'Who answers' }).fill('Street lighting team');
  await expectNoBarriers(page);
  await button(page, 'Send the answer').click();
  await expect(page.getByRole('status').filter({ hasText: 'Answered.' })).toBeVisible();
  await expectNoBarriers(page);
  await expect(async () => {
    const mailbox = await (await page.request.get('/mailbox/')).text();
    expect(mailbox).toContain(email);
    expect(mailbox).toContain('We mend it on Monday.');
  }).toPass();
  const receipt = await page.request.post(`/rest/v1/rpc/receipt_status?${key}`, {
    data: { code: second.receipt },
  });
  expect(JSON.stringify(await receipt.json())).toContain('We mend it on Monday.');
});

test('the second of two on one record sees what the first did, and keeps what they typed', async ({
  page,
  browser,
}) => {
  const { said } = await say(page, 'Dog mess on the green');
  await goToWork(page, 'worker', '/staff/inbox/');
  await find(page, said);
  await button(page, 'Publish').first().click();
  await page.getByRole('textbox', { name: 'Words to publish' }).fill('Dog mess');
  await page.getByRole('textbox', { name: 'Why you changed' }).fill('Shorter');

  const other = await (await browser.newContext({ ...devices['Desktop Chrome'] })).newPage();
  await goToWork(other, 'safety', '/staff/inbox/');
  await find(other, said);
  await button(other, 'Set theme and place').click();
  await other.getByRole('form').getByRole('combobox', { name: 'Theme' }).selectOption({ index: 1 });
  await button(other, 'Save').click();
  await expect(other.getByRole('status').filter({ hasText: 'Moved.' })).toBeVisible();

  await page.getByRole('form').getByRole('button', { name: 'Publish' }).click();
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('Demonstration community safety changed this');
  await expect(notice).toContainText('theme');
  await expect(page.getByRole('textbox', { name: 'Words to publish' })).toHaveValue('Dog mess');
  await expectNoBarriers(page);
  await button(page, 'Save mine').click();
  await expect(page.getByRole('status').filter({ hasText: 'Published.' })).toBeVisible();
});

test('many at once by keyboard alone, and the keys can be switched off', async ({ page }) => {
  const tag = crypto.randomUUID().slice(0, 8);
  await say(page, `Potholes ${tag}`);
  await say(page, `Potholes ${tag}`);
  await goToWork(page, 'worker', `/staff/inbox/?words=${tag}`);
  const links = page.getByRole('listitem').getByRole('link', { name: tag });
  await expect(links).toHaveCount(2);
  await page.keyboard.press('j');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('x');
  await links.first().press('Enter');
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('j');
  await expect(page.getByRole('link', { name: tag }).nth(1)).toHaveAttribute('aria-current');
  await page.keyboard.press('x');
  await page.keyboard.press('Escape');
  await expect(links.nth(1)).toBeFocused();
  const many = page.getByRole('region', { name: '2 selected' });
  await expectNoBarriers(page);
  await many.getByRole('button', { name: 'Publish', exact: true }).press('Enter');
  await expect(page.getByRole('dialog')).toContainText('Publish 2 as they are?');
  await expectNoBarriers(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: '2 done.' })).toBeVisible();
  await expect(page.getByText('Nothing here.')).toBeVisible();

  await page.keyboard.press('?');
  await expectNoBarriers(page);
  await page.getByRole('checkbox', { name: 'Use these keys' }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('what was typed as a script is shown as it was typed, and saved as text', async ({ page }) => {
  let ran = false;
  await page.exposeFunction('attack', () => (ran = true));
  const { said } = await say(page, '=1+1 <img src=x onerror="attack()"><script>attack()</script>');
  await goToWork(page, 'manager', '/staff/inbox/');
  await find(page, said);
  await expect(record(page)).toContainText(said);
  const download = page.waitForEvent('download');
  await button(page, 'Save as a table (CSV)').click();
  const file = await readFile(await (await download).path(), 'utf8');
  expect(file).toContain(`"'${said.replaceAll('"', '""')}"`);
  expect(ran).toBe(false);
});

test('a manager keeps a template, and an answer starts from it', async ({ page }) => {
  const title = `On the list ${crypto.randomUUID().slice(0, 8)}`;
  await goToWork(page, 'manager', '/staff/inbox/templates/');
  await button(page, 'Add a template').click();
  await button(page, 'Save').click();
  await expect(page.getByRole('alert')).toContainText('Give the template a name');
  await expect(
    page.getByRole('textbox', { name: 'Name of the template' }),
  ).toHaveAccessibleDescription(/Give the template a name/);
  await expectNoBarriers(page);
  await page.getByRole('textbox', { name: 'Name of the template' }).fill(title);
  await page.getByRole('radio', { name: 'We are looking into it' }).check();
  await page.getByRole('textbox', { name: 'Words' }).fill('It is on our list.');
  await button(page, 'Save').click();
  await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible();
  await expectNoBarriers(page);

  const { said } = await say(page, 'A bench by the pond');
  await page.goto('/staff/inbox/');
  await find(page, said);
  await button(page, 'Answer').click();
  await page.getByRole('combobox', { name: 'Start from a template' }).selectOption(title);
  await expect(page.getByRole('textbox', { name: 'Answer', exact: true })).toHaveValue(
    'It is on our list.',
  );
  await page.goto('/staff/inbox/templates/');
  await page.getByRole('button', { name: `Remove ${title}` }).click();
  await expectNoBarriers(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Removed.' })).toBeVisible();
});

test('on a phone the record takes the place of the list', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const { said } = await say(page, 'A swing is broken');
  await goToWork(page, 'worker', '/staff/inbox/');
  await find(page, said);
  await expect(page.getByRole('searchbox', { name: 'Words in it' })).toBeHidden();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await expectNoBarriers(page);
  await button(page, 'Back to the list').click();
  await expect(page.getByRole('link', { name: said })).toBeFocused();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
