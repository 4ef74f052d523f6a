import { devices, expect, test, type Page } from '@playwright/test';
import { expectNoBarriers, goToWork } from './at-work.ts';
import { codeFor } from './staff.ts';

test.use({ ...devices['Desktop Chrome'] });
// They sign in as the same few people.
test.describe.configure({ mode: 'default' });

const key = 'apikey=sb_publishable_hearth_local';
const unreachable = 'We could not reach the server.';
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const record = (page: Page) => page.getByRole('article');

/** Says something in the demonstration worker's area and opens it in the inbox. */
async function sayAndFind(page: Page, about: string): Promise<string> {
  const areas = `/rest/v1/published_neighbourhoods?status=neq.ended&order=position&limit=1&${key}`;
  const [area] = (await (await page.request.get(areas)).json()) as { slug: string }[];
  const said = `${about} (${crypto.randomUUID().slice(0, 8)})`;
  const response = await page.request.post(`/rest/v1/rpc/submit_priority?${key}`, {
    data: { kind: 'concern', said, neighbourhood: area!.slug, seconds_taken: '30' },
  });
  expect(response.status(), await response.text()).toBe(201);
  await page.getByRole('searchbox', { name: 'Words in it' }).fill(said);
  await button(page, 'Show').click();
  await page.getByRole('link', { name: said }).click();
  await expect(page.getByRole('heading', { level: 2, name: /^Concern from/ })).toBeFocused();
  return said;
}

test('an undo that does not arrive says so, and can be pressed again; one that is refused says why', async ({
  page,
}) => {
  await goToWork(page, 'worker', '/staff/inbox/');
  await sayAndFind(page, 'Undone or not');
  await button(page, 'Publish').first().click();
  await page.getByRole('form').getByRole('button', { name: 'Publish' }).click();
  const undo = '**/rest/v1/rpc/unpublish_priority*';
  await page.route(undo, (route) => route.abort(), { times: 1 });
  await button(page, 'Undo').click();
  await expect(record(page).getByText(unreachable)).toBeVisible();
  await expect(page.getByText('Undone straight away')).toHaveCount(0);
  await expectNoBarriers(page);
  const refusal = { code: 'PT409', message: 'Somebody was quicker.', details: 'changed_meanwhile' };
  await page.route(undo, (route) => route.fulfill({ status: 409, json: refusal }), { times: 1 });
  await button(page, 'Undo').click();
  await expect(record(page).getByText('Somebody was quicker.')).toBeVisible();
  await expect(page.getByText('Undone straight away')).toHaveCount(0);
  await expect(button(page, 'Undo')).toHaveCount(0);
});

test('a slow answer to the filter before never replaces the list of this one', async ({ page }) => {
  await goToWork(page, 'worker', '/staff/inbox/');
  const list = page.getByRole('combobox', { name: 'List' });
  await expect(list).toBeEnabled();
  const [asked, slow, answered] = [1, 2, 3].map(() => Promise.withResolvers<undefined>());
  await page.route('**/rest/v1/rpc/inbox', async (route) => {
    if (!route.request().postData()?.includes('"published"')) return route.fallback();
    const response = await route.fetch();
    asked!.resolve(undefined);
    await slow!.promise;
    // The page may have given up waiting for it, which is as well.
    await route.fulfill({ response }).catch(() => undefined);
    answered!.resolve(undefined);
  });
  await list.selectOption('published');
  await asked!.promise;
  await list.selectOption('declined');
  const before = page.getByRole('list').filter({ has: page.getByRole('checkbox') });
  await expect(page.getByRole('status').filter({ hasText: 'Looking…' })).toHaveCount(0);
  const shown = await before.allInnerTexts();
  slow!.resolve(undefined);
  await answered!.promise;
  await expect(list).toHaveValue('declined');
  expect(await before.allInnerTexts()).toEqual(shown);
});

test('what cannot be read is not told as nothing, and what somebody else changed is told', async ({
  page,
}) => {
  test.slow();
  await goToWork(page, 'worker', '/staff/inbox/');
  const twin = `Puddles by the old mill ${crypto.randomUUID().slice(0, 8)}`;
  const first = await sayAndFind(page, twin);
  await sayAndFind(page, twin);
  await page.route('**/rest/v1/rpc/similar_to_group*', (route) => route.abort(), { times: 1 });
  await page.keyboard.press('m');
  await expect(page.getByRole('alert')).toContainText(unreachable);
  await expect(page.getByText('Nothing similar found.')).toHaveCount(0);
  await expectNoBarriers(page);
  await button(page, 'Try again').click();
  await page.getByRole('radio', { name: first }).check();

  // The other one moves on while this one is looked at.
  const refusal = { code: 'PT409', message: 'Changed.', details: 'changed_meanwhile' };
  await page.route(
    '**/rest/v1/rpc/merge_priorities*',
    (route) => route.fulfill({ status: 409, json: refusal }),
    { times: 1 },
  );
  await page.getByRole('form').getByRole('button', { name: 'Group' }).click();
  await expect(page.getByRole('alert')).toContainText('Somebody changed this while');
  await expectNoBarriers(page);
  await page.getByRole('form').getByRole('button', { name: 'Group' }).click();
  await expect(record(page)).toContainText('Grouped under');

  await page.route('**/rest/v1/rpc/unmerge_priority*', (route) => route.abort(), { times: 1 });
  await button(page, 'Take out of the group').click();
  await expect(record(page).getByRole('alert')).toContainText(unreachable);
  await button(page, 'Take out of the group').click();
  await expect(record(page).getByText('Waiting', { exact: true })).toBeVisible();

  // What is only read is asked for again by the client itself, a few times.
  await page.route('**/rest/v1/plan_actions?*', (route) => route.abort());
  await button(page, 'Link to an action').click();
  await expect(page.getByRole('alert')).toContainText(unreachable, { timeout: 20_000 });
  await expect(page.getByText('There are no actions')).toHaveCount(0);
});

test('something to group with is found by other words', async ({ page }) => {
  await goToWork(page, 'worker', '/staff/inbox/');
  const odd = `Quagmire ${crypto.randomUUID().slice(0, 8)}`;
  const first = await sayAndFind(page, `${odd} at the allotments`);
  await sayAndFind(page, 'My boots get wet when I water the beans');
  await page.keyboard.press('m');
  await expect(page.getByText('Nothing similar found.')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Look for other words' }).fill(odd.toUpperCase());
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: first }).check();
  await expectNoBarriers(page);
  await page.getByRole('form').getByRole('button', { name: 'Group' }).click();
  await expect(record(page)).toContainText('Grouped under');
});

test('a code that could not be sent again is told, and so is signing out that went nowhere', async ({
  page,
}) => {
  await page.goto('/staff/');
  // No other journey's code ends this one.
  const address = 'manager.two@demonstration.example';
  await page.getByLabel('Your work email address').fill(address);
  await page.keyboard.press('Enter');
  await page.route('**/auth/v1/otp*', (route) => route.abort(), { times: 1 });
  await button(page, 'Send me a new code').click();
  await expect(page.getByRole('alert')).toContainText(unreachable);
  await expectNoBarriers(page);
  await page.getByLabel('The code from the email').fill(await codeFor(page, address));
  await button(page, 'Sign in').click();
  await expect(page.getByRole('heading', { name: /^Hello/ })).toBeVisible();

  await page.route('**/auth/v1/logout*', (route) => route.abort());
  await button(page, 'Sign out everywhere').click();
  await expect(page.getByRole('alert')).toContainText('You are still signed in everywhere');
  await expectNoBarriers(page);
  await button(page, 'Sign out').click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
});

test('Publish pressed while a draft is being saved publishes it', async ({ page }) => {
  await goToWork(page, 'manager', '/staff/hubs/');
  await page.getByRole('table').getByRole('link', { name: 'Newport Community Hub' }).click();
  const note = page.getByLabel('What else residents should know about the times');
  const held = Promise.withResolvers<undefined>();
  await page.route(
    '**/rest/v1/rpc/save_hub_draft*',
    async (route) => {
      await held.promise;
      await route.continue();
    },
    { times: 1 },
  );
  const saving = page.waitForRequest('**/rest/v1/rpc/save_hub_draft*');
  await note.fill(`Ring the bell ${crypto.randomUUID().slice(0, 8)}`);
  await saving;
  await button(page, 'Publish').click();
  held.resolve(undefined);
  await expect(page.getByText('Published.')).toBeVisible();
});
