import { expect, test, type Page } from '@playwright/test';
import { shuffledOptions } from '../../src/consultations/definition/shuffled-options.ts';
import {
  answerToTheEnd,
  api,
  expectPage,
  green,
  openQuestions,
  thanks,
  wish,
} from './consulting.ts';
import { expectNoBarriers, goOn, heading, mistakes } from './saying.ts';

test('a resident answers page by page, checks the answers and gets a code', async ({ page }) => {
  await openQuestions(page);
  await expectNoBarriers(page);
  const said = wish();
  await answerToTheEnd(page, said);
  await expectNoBarriers(page);
  await expect(page.getByText(said)).toBeVisible();
  await expect(page.getByText('1. Trees and flowers')).toBeVisible();
  await goOn(page);
  await expectPage(page, 'Last questions, about you');
  await expectNoBarriers(page);
  await page.getByRole('radio', { name: '25 to 34' }).check();
  await page.getByRole('button', { name: 'Send' }).click();
  await expectPage(page, thanks);
  await expect(page.locator('.code')).toHaveText(/^\w{4}-\w{4}-\w{4}$/);
  await expectNoBarriers(page);
});

test('what somebody is not asked is neither shown nor sent', async ({ page }) => {
  await openQuestions(page);
  await expect(page.getByText('What keeps you away?')).toBeHidden();
  await page.getByRole('radio', { name: 'Never' }).check();
  await expect(page.getByText('What keeps you away?')).toBeVisible();
  await expect(page.getByText('Part 1 of 4')).toBeVisible();
  await page.getByRole('checkbox', { name: 'It is dark' }).check();
  await page.getByRole('checkbox', { name: 'None of these' }).check();
  await expect(page.getByRole('checkbox', { name: 'It is dark' })).not.toBeChecked();
  await goOn(page);
  await expectPage(page, 'What could be there');
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('radio', { name: 'Never' })).toBeChecked();
  await page.getByRole('radio', { name: 'Every week' }).check();
  await goOn(page);
  await expectPage(page, 'When you are there');
});

test('from the page after the ward was named, the area is told with each page reached, and never the ward', async ({
  page,
}) => {
  const visits: Record<string, unknown>[] = [];
  await page.route('**/rpc/note_page_visit*', async (route) => {
    visits.push(route.request().postDataJSON());
    await route.fulfill({ status: 204 });
  });
  await openQuestions(page);
  await answerToTheEnd(page, wish());
  const ward = page.getByRole('combobox', { name: 'Which ward', includeHidden: true });
  const [named, area] = await ward.evaluate((list: HTMLSelectElement) => {
    const [chosen] = list.selectedOptions;
    return [chosen!.value, chosen!.dataset.area];
  });
  expect(area).toMatch(/^[a-z]/);
  expect(visits.map((visit) => [visit.page, visit.area])).toEqual([
    ['now', undefined],
    ['being_there', undefined],
    ['ideas', undefined],
    ['where', undefined],
    ['words', area],
    ['-check', area],
  ]);
  expect(JSON.stringify(visits)).not.toContain(named);
});

/** The shuffled question of the second page, in the order of its page. */
const written = ['walk', 'play', 'meet', 'through'].map((id) => ({ id }));
const shown = (page: Page) =>
  page
    .locator('[data-item="does"] [data-option]')
    .evaluateAll((options) => options.map((option) => (option as HTMLElement).dataset.option));
const ordered = (seed: number) => [
  ...shuffledOptions(written, seed, 'does').map(({ id }) => id),
  'other',
  'none',
];

test('options are in the order that the stored seed makes, and come back in it', async ({
  page,
}) => {
  await openQuestions(page);
  const first = await shown(page);
  await page.getByRole('radio', { name: 'Every week' }).check();
  await goOn(page);
  await page.getByRole('button', { name: 'Save on this device' }).click();
  // Another visit has another order; the saved answers bring theirs.
  await page.reload();
  await page.getByRole('button', { name: 'Go on with them' }).click();
  await expectPage(page, 'When you are there');
  expect(await shown(page)).toEqual(first);
  await page.getByRole('button', { name: 'Back' }).click();
  await answerToTheEnd(page, wish());
  await goOn(page);
  await page.clock.fastForward('00:20');
  const sent = page.waitForRequest(api);
  await page.getByRole('button', { name: 'Send' }).click();
  const { seed, answers } = (await sent).postDataJSON();
  expect(first).toEqual(ordered(seed));
  expect(answers.does).toEqual(['meet']);
  await expectPage(page, thanks);
});

test('what was answered before the script came is kept, and nothing moves under a finger', async ({
  page,
}) => {
  await page.clock.install();
  let letIn = () => {};
  const held = new Promise<void>((resolve) => (letIn = resolve));
  let script = '';
  await page.route(`**${green}`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const body = html.replace(/<script type="module">(.*?)<\/script>/s, (_, code: string) => {
      script = code;
      return '<script type="module" src="/late.js"></script>';
    });
    await route.fulfill({ response, body });
  });
  await page.route('**/late.js', async (route) => {
    await held;
    await route.fulfill({ contentType: 'text/javascript', body: script });
  });
  await page.goto(green, { waitUntil: 'commit' });
  await page.getByRole('radio', { name: 'Every week' }).check();
  await expect(page.getByRole('checkbox', { name: 'Meet people' })).toBeHidden();
  // It does not wait for ever: by then the options stand as they are written, and stay so.
  await page.getByRole('checkbox', { name: 'Meet people' }).check();
  await page.getByRole('radio', { name: '4', exact: true }).check();
  letIn();
  await expect(page.locator('form[data-enhanced]')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'When you are there' })).toBeVisible();
  await expect(page.getByRole('radio', { name: '4', exact: true })).toBeFocused();
  await expect(page.getByRole('checkbox', { name: 'Meet people' })).toBeChecked();
  expect(await shown(page)).toEqual([...written.map(({ id }) => id), 'other', 'none']);
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('radio', { name: 'Every week' })).toBeChecked();
});

test('a mistake is told at the top and beside the question, and leads there', async ({ page }) => {
  await openQuestions(page);
  await goOn(page);
  await expect(mistakes(page)).toBeFocused();
  await expect(page.locator('.govuk-error-message:visible')).toHaveText('Answer question 1');
  await expectNoBarriers(page);
  await mistakes(page).getByRole('link').click();
  await expect(page.getByRole('radio', { name: 'Every week' })).toBeFocused();
});

test('an answer that is changed while checking opens what it asks first', async ({ page }) => {
  await openQuestions(page);
  await answerToTheEnd(page, wish());
  await page.getByRole('button', { name: /^Change.*How safe/ }).click();
  await expectPage(page, 'When you are there');
  await page.getByRole('radio', { name: /Not safe at all/ }).check();
  await page.getByRole('textbox', { name: 'What would make it feel safer?' }).fill('Light');
  await goOn(page);
  await expectPage(page, 'Check your answers');
  await expect(page.getByText('Light', { exact: true })).toBeVisible();
});

test('a connection that drops is waited for, and pressing twice makes one response', async ({
  page,
}) => {
  await openQuestions(page);
  await answerToTheEnd(page, wish());
  await goOn(page);
  let sent = 0;
  const keys = new Set<unknown>();
  await page.route(api, async (route) => {
    sent += 1;
    keys.add(route.request().postDataJSON().idempotency_key);
    await (sent === 1 ? route.abort() : route.continue());
  });
  await page.getByRole('button', { name: 'Send' }).dblclick();
  await expect(page.getByText('You seem to be offline')).toBeVisible();
  await expectNoBarriers(page);
  await page.clock.fastForward('00:03');
  await expect(heading(page, thanks)).toBeVisible();
  expect([sent, keys.size]).toEqual([2, 1]);
});

test('a connection that stays away is told, and the answers go once it is back', async ({
  page,
}) => {
  await openQuestions(page);
  await answerToTheEnd(page, wish());
  await goOn(page);
  await page.route(api, (route) => route.abort());
  await page.getByRole('button', { name: 'Send' }).click();
  for (const seconds of ['00:03', '00:06', '00:11', '00:21', '00:31']) {
    await expect(page.getByText('You seem to be offline')).toBeVisible();
    await page.clock.fastForward(seconds);
  }
  await expect(mistakes(page)).toContainText('as soon as you are online again');
  await expect(mistakes(page)).toContainText('save them on this device');
  await expect(page.getByRole('button', { name: 'Save on this device' })).toBeVisible();
  await expectNoBarriers(page);
  const warned = page.waitForEvent('dialog');
  void page.reload().catch(() => undefined);
  const dialog = await warned;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await page.unroute(api);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expectPage(page, thanks);
});

test('an order is made and changed by keyboard', async ({ page }) => {
  await openQuestions(page);
  await page.getByRole('radio', { name: 'Never' }).check();
  await goOn(page);
  await page.getByRole('button', { name: 'Put A place to play at place 1' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  const order = page.locator('.ranked li span');
  await expect(order).toHaveText(['A place to play', 'Benches and light']);
  await page.getByRole('button', { name: 'Move Benches and light up' }).focus();
  await page.keyboard.press('Space');
  await expect(order).toHaveText(['Benches and light', 'A place to play']);
  await expect(page.getByRole('status').filter({ hasText: 'is at place 1 of 4' })).toBeAttached();
  await goOn(page);
  await expect(mistakes(page)).toContainText('Give every one a place in question 6');
  await expectNoBarriers(page);
});

test('answers that came too fast are told, and can be sent again', async ({ page }) => {
  await openQuestions(page);
  await answerToTheEnd(page, wish());
  await goOn(page);
  await page.route(api, (route) =>
    route.fulfill({
      status: 400,
      json: { code: 'invalid', fields: { seconds_taken: 'too_fast' } },
    }),
  );
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(mistakes(page)).toContainText('That was very quick');
});

test.describe('by the clock', () => {
  for (const [when, at, told] of [
    ['before it opens', '2020-01-01', 'You can read what it is about now'],
    ['after it closed', '2099-01-01', 'Answers cannot be sent any more'],
  ] as const) {
    test(`${when} there are no questions, and the page says what happens next`, async ({
      page,
    }) => {
      await page.clock.setFixedTime(at);
      await page.goto(green);
      await expect(page.getByText(told)).toBeVisible();
      await expect(page.getByRole('button', { name: 'Go on' })).toBeHidden();
      await expectNoBarriers(page);
    });
  }

  test('past its report-by date the page says that the report is late', async ({ page }) => {
    await page.clock.setFixedTime('2099-01-01');
    await page.goto(green);
    await expect(page.getByRole('heading', { name: 'We are late' })).toBeVisible();
  });
});
