import { expect, test } from '@playwright/test';
import {
  answer,
  expectNoBarriers,
  expectStep,
  form,
  goOn,
  mistakes,
  open,
  openReceipt,
  thanks,
  words,
} from './saying.ts';

test('a resident says what matters, corrects it and takes it back', async ({ page }) => {
  test.slow();
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
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print this page' })).toBeHidden();
  await expect(page.getByRole('link', { name: 'Follow what you said' })).toBeVisible();
  await page.emulateMedia({ media: 'screen' });

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
