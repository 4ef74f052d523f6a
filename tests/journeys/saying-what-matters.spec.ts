import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const form = '/priorities/new/';
const api = '**/rest/v1/rpc/submit_priority?*';
const thanks = 'Thank you. We have what you said';

/**
 * Each test's words are its own, or the database would take them for a repeat, and like nothing
 * that others said.
 */
const words = () => `Kites to fly on the moor (${crypto.randomUUID()})`;

/** Opens the form as a person who has been reading it for a while. */
async function open(page: Page, path = form) {
  await page.clock.install();
  await page.goto(path);
  await expect(page.locator('form[data-enhanced]')).toBeVisible();
  await page.clock.fastForward('00:20');
}

async function expectNoBarriers(page: Page) {
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
}

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 2, name });
const goOn = (page: Page) => page.getByRole('button', { name: 'Go on' }).click();
const mistakes = (page: Page) => page.getByRole('alert');

async function expectStep(page: Page, name: string) {
  await expect(heading(page, name)).toBeFocused();
}

/** Answers up to the page that has everything checked. */
async function answer(page: Page, said: string, email = '') {
  await page.getByRole('radio', { name: 'An idea' }).check();
  await goOn(page);
  await page.getByRole('textbox', { name: 'In your own words' }).fill(said);
  await goOn(page);
  await page.getByRole('radio', { name: 'North', exact: true }).check();
  await goOn(page);
  await expectStep(page, 'What is it about?');
  await goOn(page);
  await page.getByRole('textbox', { name: 'Your email address' }).fill(email);
  await goOn(page);
  await expectStep(page, 'Check what you will send');
}

async function openReceipt(page: Page, code: string) {
  await page.getByRole('textbox', { name: 'Your code' }).fill(code);
  await page.getByRole('button', { name: 'Open' }).click();
}

test.describe('with JavaScript', () => {
  test('a resident says what matters, corrects it and takes it back', async ({ page }) => {
    await open(page);
    await expectNoBarriers(page);
    await page.getByRole('radio', { name: 'An idea' }).check();
    await goOn(page);
    await expectStep(page, 'What matters to you?');
    await expectNoBarriers(page);
    const said = words();
    await page.getByRole('textbox', { name: 'In your own words' }).fill(said);
    await goOn(page);
    await expectStep(page, 'Where is it about?');
    await page.getByRole('radio', { name: 'East', exact: true }).check();
    await expectNoBarriers(page);
    await goOn(page);
    await expectStep(page, 'What is it about?');
    await expectNoBarriers(page);
    await page.getByRole('radio').first().check();
    await goOn(page);
    await expectStep(page, 'May we tell you what happens?');
    await expectNoBarriers(page);
    await goOn(page);
    await expectStep(page, 'Check what you will send');
    await expect(page.locator('.answers')).toContainText(said);
    await expectNoBarriers(page);
    await goOn(page);
    await expectStep(page, 'Last questions, about you');
    await expectNoBarriers(page);
    await page.getByRole('button', { name: 'Send' }).click();
    await expectStep(page, thanks);
    await expectNoBarriers(page);
    const code = await page.locator('.code').innerText();
    expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/);

    await page.getByRole('link', { name: 'Follow what you said' }).click();
    await expect(page.locator('form[data-enhanced]')).toBeVisible();
    await expectNoBarriers(page);
    await openReceipt(page, ` ${code.toLowerCase().replaceAll('-', ' ')}`);
    await expectStep(page, 'What you told us');
    await expect(page.getByText('Nobody has read it yet')).toBeVisible();
    await expectNoBarriers(page);
    const better = words();
    await page.getByRole('textbox', { name: 'Your words' }).fill(better);
    await page.getByRole('button', { name: 'Save your words' }).click();
    await expect(page.getByText('Your words are changed.')).toBeVisible();
    await expect(page.locator('blockquote')).toHaveText(better);

    await page.getByRole('button', { name: 'Take it back…' }).click();
    await expect(page.getByRole('button', { name: 'Yes, take it back' })).toBeFocused();
    await expectNoBarriers(page);
    await page.getByRole('button', { name: 'Yes, take it back' }).click();
    await expectStep(page, 'You took it back');
    await expect(page.getByText(better)).toHaveCount(0);
    await expectNoBarriers(page);
    expect(page.url()).not.toContain(code);
    expect(
      await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }])),
    ).not.toContain(code);
  });

  test('each step tells its mistakes, and keeps what was typed', async ({ page }) => {
    await open(page);
    await goOn(page);
    await expect(mistakes(page)).toBeFocused();
    await expect(mistakes(page).getByRole('link')).toHaveText([
      'Choose what you would like to tell us',
    ]);
    await expectNoBarriers(page);
    await page.getByRole('radio', { name: 'A thank you' }).check();
    await goOn(page);
    await goOn(page);
    await expect(mistakes(page).getByRole('link')).toHaveText(['Write what matters to you']);
    await expectNoBarriers(page);
    await page.getByRole('textbox', { name: 'In your own words' }).fill(words());
    await goOn(page);
    await goOn(page);
    await expect(mistakes(page)).toContainText('Choose which part of Middlesbrough');
    await mistakes(page).getByRole('link').click();
    await expect(page.getByRole('radio').first()).toBeFocused();
    await page.getByRole('radio', { name: 'West', exact: true }).check();
    await goOn(page);
    await goOn(page);
    await page.getByRole('textbox', { name: 'Your email address' }).fill('jo');
    await page.getByRole('textbox', { name: 'Your phone number' }).fill('later');
    await goOn(page);
    await expect(mistakes(page).getByRole('link')).toHaveText([
      'Write your email address like this: name@example.com',
      'Write your phone number in digits, like this: 01632 960 001',
    ]);
    await expectNoBarriers(page);
    await expect(page.getByRole('textbox', { name: 'Your email address' })).toHaveValue('jo');
  });

  test('Back walks the steps and loses nothing, and Change comes back to checking', async ({
    page,
  }) => {
    await open(page, `${form}?neighbourhood=south`);
    const said = words();
    await page.getByRole('radio', { name: 'An idea' }).check();
    await goOn(page);
    await page.getByRole('textbox', { name: 'In your own words' }).fill(said);
    await goOn(page);
    await expect(page.getByRole('radio', { name: 'South', exact: true })).toBeChecked();
    await page.goBack();
    await expectStep(page, 'What matters to you?');
    await expect(page.getByRole('textbox', { name: 'In your own words' })).toHaveValue(said);
    await page.getByRole('button', { name: 'Back' }).click();
    await expect(page.getByRole('radio', { name: 'An idea' })).toBeChecked();
    for (let step = 0; step < 5; step++) await goOn(page);
    await expectStep(page, 'Check what you will send');
    await page.getByRole('button', { name: /^Change.*What matters to you/ }).click();
    await page.getByRole('textbox', { name: 'In your own words' }).fill(`${said} now`);
    await goOn(page);
    await expectStep(page, 'Check what you will send');
    await expect(page.locator('.answers')).toContainText(`${said} now`);
  });

  test('what is written shows who to ring, where it is mended, what is private; nothing is sent', async ({
    page,
  }) => {
    const sent: string[] = [];
    await open(page);
    await page.getByRole('radio', { name: 'Something that worries' }).check();
    await goOn(page);
    page.on('request', (request) => sent.push(request.url()));
    const text = page.getByRole('textbox', { name: 'In your own words' });
    await text.fill('He hits me and I want to die');
    await expect(page.getByRole('link', { name: '116 123' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Call 999' })).toBeVisible();
    await expectNoBarriers(page);
    await text.fill('The street light is broken, says Mr Smith at number 12');
    await expect(page.getByRole('link', { name: 'How to report it' })).toHaveAttribute(
      'href',
      '/report-it/#street',
    );
    await expect(
      page.getByRole('status').getByText('who somebody is or where they live'),
    ).toBeVisible();
    await expectNoBarriers(page);
    expect(sent).toEqual([]);
    await goOn(page);
    await expectStep(page, 'Where is it about?');
  });

  test('what others said is offered, and supported instead with one press', async ({ page }) => {
    await open(page);
    const asked: Record<string, unknown>[] = [];
    await page.route('**/rest/v1/rpc/similar_priorities*', async (route) => {
      asked.push(route.request().postDataJSON() as Record<string, unknown>);
      const like = {
        slug: 'lamps',
        words: 'The lamps are dark',
        theme: null,
        neighbourhood: 'West',
      };
      await route.fulfill({ json: [{ id: 'a-priority', people: 8, ...like }] });
    });
    const supported: Record<string, unknown>[] = [];
    await page.route('**/rest/v1/rpc/support_priority*', async (route) => {
      supported.push(route.request().postDataJSON() as Record<string, unknown>);
      await route.fulfill(supported.length === 1 ? { status: 503 } : { json: { supported: true } });
    });
    const said = words();
    await page.getByRole('radio', { name: 'An idea' }).check();
    await goOn(page);
    await page.getByRole('textbox', { name: 'In your own words' }).fill(said);
    await goOn(page);
    await page.getByRole('radio', { name: 'West', exact: true }).check();
    await goOn(page);
    await expectStep(page, 'Others said something like this');
    expect(asked).toEqual([{ said, neighbourhood: 'west' }]);
    await expect(page.getByText('8 people say this')).toBeVisible();
    await expectNoBarriers(page);
    await page.getByRole('button', { name: 'Support this instead' }).click();
    await expect(page.getByText('That did not work')).toBeVisible();
    await page.getByRole('button', { name: 'Support this instead' }).click();
    await expect(page.getByText('Thank you. You support this.')).toBeVisible();
    expect(supported[1]).toEqual({
      priority_id: 'a-priority',
      supporter: expect.stringMatching(/^[0-9a-f]{32}$/) as unknown,
    });
    expect(supported[1]).toEqual(supported[0]);
    await expectNoBarriers(page);
  });

  test('nobody waits for what others said when it does not come', async ({ page }) => {
    await open(page);
    await page.route('**/rest/v1/rpc/similar_priorities*', (route) => route.abort());
    await answer(page, words());
  });

  test('the whole form works by keyboard alone', async ({ page }) => {
    await open(page);
    const { keyboard } = page;
    await page.getByRole('radio', { name: 'Something that worries' }).focus();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await expectStep(page, 'What matters to you?');
    await keyboard.press('Tab');
    await keyboard.type(words());
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await expectStep(page, 'Where is it about?');
    await keyboard.press('Tab');
    await keyboard.press('Space');
    await keyboard.press('Enter');
    await expectStep(page, 'What is it about?');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await expectStep(page, 'May we tell you what happens?');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await expectStep(page, 'Check what you will send');
    await page.getByRole('button', { name: 'Go on' }).focus();
    await keyboard.press('Enter');
    await expectStep(page, 'Last questions, about you');
    await page.getByRole('button', { name: 'Send' }).focus();
    await keyboard.press('Enter');
    await expectStep(page, thanks);
  });

  test('the connection drops at sending and comes back: exactly one is stored', async ({
    page,
  }) => {
    await open(page);
    const said = words();
    await answer(page, said, 'jo@example.com');
    await goOn(page);
    const codes: string[] = [];
    await page.route(api, async (route) => {
      // It arrives, but the answer does not: the worst that a connection can do.
      const response = await route.fetch();
      codes.push(((await response.json()) as { receipt: string }).receipt);
      await (codes.length < 3 ? route.abort('connectionreset') : route.fulfill({ response }));
    });
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(page.getByText('We will try again in 2 seconds')).toBeVisible();
    await page.clock.fastForward('00:02');
    await expect(page.getByText('We will try again in 5 seconds')).toBeVisible();
    await page.clock.fastForward('00:05');
    await expectStep(page, thanks);
    // One record has one code, whichever answer arrives.
    expect(new Set(codes)).toEqual(new Set([await page.locator('.code').innerText()]));
    expect(codes).toHaveLength(3);
  });

  test('a double click sends once', async ({ page }) => {
    await open(page);
    await answer(page, words());
    await goOn(page);
    let sent = 0;
    await page.route(api, async (route) => {
      sent += 1;
      await route.continue();
    });
    await page.getByRole('button', { name: 'Send' }).dblclick();
    await expectStep(page, thanks);
    expect(sent).toBe(1);
  });

  test('refusals of the server lead to their step in words, and nothing typed is lost', async ({
    page,
  }) => {
    await open(page);
    const said = words();
    await answer(page, said);
    await goOn(page);
    const refusals = [
      { status: 429, json: { code: 'too_many', fields: {} } },
      { status: 400, json: { code: 'invalid', fields: { seconds_taken: 'too_fast' } } },
      { status: 418, json: { code: 'teapot' } },
      { status: 400, json: { code: 'invalid', fields: { said: 'too_long' } } },
    ];
    await page.route(api, (route) => route.fulfill(refusals.shift()));
    for (const text of [
      'Much has come',
      'That was very quick',
      'Something went wrong on our side',
    ]) {
      await page.getByRole('button', { name: 'Send' }).click();
      await expect(mistakes(page)).toContainText(text);
      await expect(mistakes(page)).toBeFocused();
    }
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(mistakes(page)).toContainText('Use 2000 letters or fewer');
    await expect(page.getByRole('textbox', { name: 'In your own words' })).toHaveValue(said);
  });

  test('a code with a slip is told at once and sent nowhere; an unknown one is told after asking', async ({
    page,
  }) => {
    await page.goto('/receipt/');
    await expect(page.locator('form[data-enhanced]')).toBeVisible();
    let asked = 0;
    await page.route('**/rest/v1/rpc/receipt_status*', async (route) => {
      asked += 1;
      await route.continue();
    });
    await page.getByRole('button', { name: 'Open' }).click();
    await expect(mistakes(page)).toContainText('Write your code');
    await openReceipt(page, 'ABCD-EFGH-JKMN');
    await expect(mistakes(page)).toContainText('not one of our codes');
    await expect(mistakes(page)).toBeFocused();
    await expectNoBarriers(page);
    expect(asked).toBe(0);
    await openReceipt(page, '2222-2222-2222');
    await expect(mistakes(page)).toContainText('nothing under that code');
    await expectNoBarriers(page);
    expect(asked).toBe(1);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a resident says what matters, corrects it and takes it back', async ({ page }) => {
    await page.goto(form);
    const said = words();
    await page.getByRole('radio', { name: 'An idea' }).check();
    await page.getByRole('textbox', { name: 'In your own words' }).fill(said);
    await page.getByRole('radio', { name: 'North', exact: true }).check();
    await page.getByRole('radio', { name: '25 to 34' }).check();
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(page.getByRole('heading', { level: 1, name: thanks })).toBeVisible();
    const code = await page.locator('.code').innerText();

    await page.getByRole('link', { name: 'Follow what you said' }).click();
    await openReceipt(page, code);
    await expect(page.getByRole('heading', { level: 1, name: 'What you told us' })).toBeVisible();
    await expect(page.locator('blockquote')).toHaveText(said);
    const better = words();
    await page.getByRole('textbox', { name: 'Your words' }).fill(better);
    await page.getByRole('button', { name: 'Save your words' }).click();
    await expect(page.getByText('Your words are changed.')).toBeVisible();
    await expect(page.locator('blockquote')).toHaveText(better);
    await page.getByRole('button', { name: 'Take it back…' }).click();
    await page.getByRole('button', { name: 'No, keep it' }).click();
    await expect(page.locator('blockquote')).toHaveText(better);
    await page.getByRole('button', { name: 'Take it back…' }).click();
    await page.getByRole('button', { name: 'Yes, take it back' }).click();
    await expect(page.getByText('You took it back.')).toBeVisible();
    expect(page.url()).not.toContain(code);
  });

  test('a mistake is told at the top and beside the field, and Back brings the words', async ({
    page,
  }) => {
    await page.goto(form);
    await page.getByRole('radio', { name: 'An idea' }).check();
    await page.getByRole('textbox', { name: 'In your own words' }).fill('   ');
    await page.getByRole('radio', { name: 'North', exact: true }).check();
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(page).toHaveURL(`${form}#error-said-missing`);
    await expect(page.locator('.govuk-error-summary:visible')).toBeFocused();
    await expect(page.locator('.govuk-error-message:visible')).toHaveText(
      'Write what matters to you',
    );
    await page.goBack();
    await expect(page.getByRole('radio', { name: 'An idea' })).toBeChecked();
  });

  for (const anchor of [
    'kind-missing',
    'said-too-long',
    'neighbourhood-missing',
    'ward-elsewhere',
    'place-unknown',
    'theme-unknown',
    'email-malformed',
    'phone-malformed',
  ]) {
    test(`the mistake ${anchor} has words at the top and beside its field`, async ({ page }) => {
      await page.goto(`${form}#error-${anchor}`);
      const summary = page.locator('.govuk-error-summary:visible');
      await expect(summary).toHaveCount(1);
      const told = await summary.getByRole('link').innerText();
      await expect(page.locator('.govuk-error-message:visible')).toHaveText(told);
    });
  }

  test('a wrong code is told, and the page is free of barriers', async ({ page }) => {
    await page.goto('/receipt/');
    await openReceipt(page, '2222-2222-2222');
    await expect(page).toHaveURL('/receipt/#error-code-unknown');
    await expect(page.locator('.govuk-error-message:visible')).toContainText('nothing under');
  });
});
