import { expect, test } from '@playwright/test';
import {
  answerToCheck,
  api,
  expectStep,
  form,
  openForm,
  SAFE,
  stayInside,
  thanks,
} from './asking.ts';
import { expectNoBarriers, goOn, heading, mistakes, openReceipt } from './saying.ts';

test.beforeEach(({ page }) => stayInside(page));

test('a person asks for help step by step, and follows it with the code', async ({ page }) => {
  test.slow();
  await page.goto('/help/');
  await page.getByRole('link', { name: 'Ask for help' }).click();
  await expectNoBarriers(page);
  await expect(page.getByRole('link', { name: 'Call 999' })).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('Domestic abuse', {
    ignoreCase: true,
    useInnerText: true,
  });
  await openForm(page);
  await answerToCheck(page, () => expectNoBarriers(page));
  await expectNoBarriers(page);
  await expect(page.getByText('Kept out of sight: 1')).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('Domestic abuse', { useInnerText: true });
  await goOn(page);
  await expectStep(page, 'Last questions, about you');
  await expectNoBarriers(page);
  await page.getByRole('button', { name: 'Send' }).click();
  await expectStep(page, thanks);
  await expectNoBarriers(page);
  const code = await page.locator('[data-part="code"]').innerText();
  const reference = await page.locator('[data-part="reference"]').innerText();
  await page.goto('/receipt/');
  await openReceipt(page, code);
  await expect(page.getByText(reference)).toBeVisible();
  await expect(page.getByText('We will try to reach you by')).toBeVisible();
  await expectNoBarriers(page);
});

test('a mistake is told at the top and beside the question, and leads there', async ({ page }) => {
  await openForm(page);
  await goOn(page);
  await expect(mistakes(page)).toBeFocused();
  await expect(page.locator('.govuk-error-message:visible')).toHaveText('Say who needs help');
  await expectNoBarriers(page);
  await mistakes(page).getByRole('link').click();
  await expect(page.getByRole('radio', { name: 'I do' })).toBeFocused();
  await page.getByRole('radio', { name: 'Somebody I know' }).check();
  await goOn(page);
  await expect(mistakes(page).getByRole('link')).toHaveText([
    'Only ask for somebody who said yes',
    'Write your own name and how we can reach you',
  ]);
});

test('one answer is changed while checking, and Back keeps the others', async ({ page }) => {
  await openForm(page);
  await answerToCheck(page);
  await page.getByRole('button', { name: /^Change.*What should we call you/ }).click();
  await page.getByRole('textbox', { name: 'What should we call you' }).fill('Ana');
  await goOn(page);
  await expectStep(page, 'Check your answers');
  await expect(page.getByText('Ana', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('checkbox', { name: 'Yes, get in touch' })).toBeChecked();
});

test('a connection that drops is waited for, and pressing twice sends one', async ({ page }) => {
  await openForm(page);
  await answerToCheck(page);
  await goOn(page);
  let sent = 0;
  const keys = new Set<unknown>();
  await page.route(api, async (route) => {
    sent += 1;
    keys.add(route.request().postDataJSON().idempotency_key);
    if (sent === 1) await route.abort();
    // What PostgREST answers whose database goes away in the middle.
    else if (sent === 2) await route.fulfill({ status: 400, body: '' });
    else await route.continue();
  });
  await page.getByRole('button', { name: 'Send' }).dblclick();
  await expect(page.getByText('You seem to be offline')).toBeVisible();
  await expectNoBarriers(page);
  await expect(async () => {
    await page.clock.fastForward('00:06');
    await expect(heading(page, thanks)).toBeVisible({ timeout: 500 });
  }).toPass();
  expect([sent, keys.size]).toEqual([3, 1]);
});

test('from what stands before the kinds of help out of sight, Back leads to the question', async ({
  page,
}) => {
  await openForm(page);
  await page.getByRole('radio', { name: 'I do' }).check();
  await goOn(page);
  await page.getByRole('link', { name: 'More kinds of help, out of sight' }).click();
  await expectStep(page, 'Before you go on');
  await page.getByRole('button', { name: 'Back' }).click();
  await expectStep(page, /What would help/);
  await expect(page.getByRole('checkbox', { name: 'Domestic abuse' })).toBeHidden();
  await page.getByRole('link', { name: 'More kinds of help, out of sight' }).click();
  await goOn(page);
  const abuse = page.getByRole('checkbox', { name: 'Domestic abuse' });
  await abuse.check();
  await goOn(page);
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(abuse).toBeHidden();
  await expect(
    page.getByRole('checkbox', { name: 'Domestic abuse', includeHidden: true }),
  ).toBeChecked();
});

test('the plain form, what stands before the rest of it and its answers have no barriers', async ({
  page,
}) => {
  test.slow();
  await page.route('**/_astro/AskForm*.js', (route) => route.abort());
  await page.goto(form);
  await expectNoBarriers(page);
  await page.getByRole('link', { name: 'More kinds of help, out of sight' }).click();
  await expectNoBarriers(page);
  await page.locator('#before').getByRole('link', { name: 'Go on' }).click();
  await page.getByText('Show the other kinds of help').click();
  await expectNoBarriers(page);
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing is sent yet');
  await page.getByText('More kinds of help, out of sight').click();
  await page.getByText('Go on', { exact: true }).click();
  await expectNoBarriers(page);
});

test('a person who followed a request can leave at once, and Back does not return to it', async ({
  page,
}) => {
  await page.goto('/hubs/');
  await page.goto('/receipt/');
  await page.getByRole('link', { name: 'Leave this page' }).click();
  await expect(page).toHaveURL(SAFE);
  await page.goBack();
  await expect(page).toHaveURL('/hubs/');
});

test('who is reached by email alone says that it is safe, or chooses another way', async ({
  page,
}) => {
  await openForm(page);
  await answerToCheck(page);
  await page.getByRole('button', { name: /^Change.*How may we reach you/ }).click();
  await page.getByRole('checkbox', { name: 'By phone' }).uncheck();
  await page.getByRole('checkbox', { name: 'By email' }).check();
  await page.getByRole('textbox', { name: 'Your email address' }).fill('sam@example.org');
  await goOn(page);
  await goOn(page);
  await expect(heading(page, /What is safe/)).toBeVisible();
  await expect(mistakes(page)).toBeFocused();
  await expect(mistakes(page)).toContainText('We cannot reach you like this');
  await expectNoBarriers(page);
  await page.getByRole('checkbox', { name: 'An email' }).check();
  await goOn(page);
  await expectStep(page, 'Check your answers');
});

test('once it is sent, no answer is left in the page, shown or not', async ({ page }) => {
  await openForm(page);
  await answerToCheck(page);
  await goOn(page);
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(heading(page, thanks)).toBeVisible();
  const left = await page.content();
  for (const said of ['Sam', '01632 960123', 'It is bad at home', 'sunflower', 'Domestic abuse']) {
    expect(left).not.toContain(said);
  }
});

test('whoever comes back to the page finds it as it was before the first answer', async ({
  page,
}) => {
  await openForm(page);
  await answerToCheck(page);
  await page.getByRole('link', { name: 'Home', exact: true }).first().click();
  await expect(page).toHaveURL('/');
  await page.goBack();
  await expect(page).toHaveURL(form);
  await expect(page.getByRole('radio', { name: 'I do' })).not.toBeChecked();
  expect(await page.content()).not.toContain('01632 960123');
});

test('after leaving, nothing in the browser names what was asked', async ({ page, context }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.goto('/hubs/');
  await page.goto('/help/home-and-family/');
  await page.getByRole('link', { name: 'Go on' }).click();
  await page.getByRole('link', { name: 'Ask for help' }).click();
  await expect(page).toHaveURL('/get-support/');
  await page.getByRole('link', { name: 'Ask for help' }).last().click();
  await expect(page).toHaveURL(form);
  const titles = [await page.title()];
  await answerToCheck(page, async () => {
    titles.push(await page.title());
    await expect(page.getByRole('link', { name: 'Leave this page' })).toBeVisible();
    expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
  });
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    caches: await caches.keys(),
    databases: await indexedDB.databases(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    state: history.state as unknown,
  }));
  expect(kept).toEqual({
    local: 0,
    session: 0,
    caches: [],
    databases: [],
    workers: 0,
    state: null,
  });
  expect(await context.cookies()).toEqual([]);
  const request = page.waitForRequest(`${SAFE}**`);
  await page.getByRole('link', { name: 'Leave this page' }).click();
  expect(await (await request).headerValue('referer')).toBeNull();
  await expect(page).toHaveURL(SAFE);
  await page.goBack();
  await expect(page).toHaveURL('/hubs/');
  await page.goForward();
  await expect(page).toHaveURL(SAFE);
  expect([...new Set(titles)]).toEqual([expect.stringMatching(/^Ask for help/)]);
  expect(said).toEqual([]);
});

test('no copy of the form is kept, and nothing in it is remembered by the browser', async ({
  page,
}) => {
  for (const path of ['/get-support/', form, '/get-support/print/', '/receipt/']) {
    const response = await page.goto(path);
    expect(response!.headers()['cache-control']).toBe('no-store');
    await expect(page.locator('meta[name="referrer"]')).toHaveAttribute('content', 'no-referrer');
  }
  await page.goto(form);
  const remembered = page.locator('form#ask :is(input[type=text], input[type=tel], textarea)');
  for (const field of await remembered.all()) {
    await expect(field).toHaveAttribute('autocomplete', 'off');
  }
});
