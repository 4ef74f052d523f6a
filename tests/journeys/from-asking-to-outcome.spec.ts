import { expect, test } from '@playwright/test';
import { expectNoBarriers, goToWork } from './at-work.ts';
import { goOn } from './saying.ts';

test('one consultation goes from the first word to what came of it', async ({ page, browser }) => {
  // The site is built anew three times.
  test.setTimeout(300_000);
  await goToWork(page, 'worker', '/staff/consultations/');
  await page.getByRole('link', { name: 'Start a consultation' }).click();
  const title = `From asking to outcome ${Date.now()}`;
  await page.getByLabel('What is it called?').fill(title);
  await page.getByRole('group', { name: 'Whom do you ask?' }).getByRole('checkbox').first().check();
  await page.getByLabel('When the hub is open').check();
  await page.getByRole('button', { name: 'Start' }).click();
  await page.waitForURL(/edit\/\?id=/);
  const id = new URL(page.url()).searchParams.get('id')!;

  // Built.
  for (const [label, text] of [
    ['What is it about?', 'We are changing the hours.'],
    ['Who decides?', 'The hub’s manager.'],
    ['What can people change?', 'The hours.'],
    ['Whom can people ask?', 'The hub.'],
    ['How else can people answer?', 'On paper at the hub.'],
    ['What happens with what people tell us?', 'We delete it in a year.'],
  ] as const) {
    await page.getByLabel(label).fill(text);
  }
  await page.getByRole('link', { name: 'Dates' }).click();
  await page.getByLabel('Closes').fill('2098-02-01T17:00');
  await page.getByLabel('You report back by').fill('2098-03-01');
  await page.getByLabel('Answers are kept until').fill('2098-12-01');
  await page.getByRole('button', { name: 'Save the dates' }).click();
  await expect(page.getByText('The dates are saved.')).toBeVisible();

  // Looked over, and opened.
  await page.getByRole('link', { name: 'Check and open' }).click();
  await expect(page.getByText('Nothing is missing.')).toBeVisible();
  await page.getByRole('button', { name: 'Open it to the public' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Open it to the public' }).click();
  const address = await page.getByRole('link', { name: 'Public page' }).getAttribute('href');

  // Who decides is reworded: people go on reading the old words until it is published, with a reason.
  await page.getByRole('link', { name: 'What it is for' }).click();
  await page.getByLabel('Who decides?').fill('The council’s cabinet.');
  const staged = page.getByRole('region', { name: 'Changed, and not public yet' });
  await expect(staged.getByText('The hub’s manager.')).toBeVisible();
  await expectNoBarriers(page);
  await staged.getByRole('button', { name: 'Publish these changes' }).click();
  await expect(page.getByRole('alert')).toContainText('First say why this changes');
  await staged.getByLabel('Why does this change?').fill('It costs more than we thought.');
  await staged.getByRole('button', { name: 'Publish these changes' }).click();
  await expect(staged).toHaveCount(0);

  // Answered.
  const context = await browser.newContext({ javaScriptEnabled: false });
  const resident = await context.newPage();
  await expect(async () => {
    await resident.goto(address!);
    await expect(resident.getByText('It costs more than we thought.')).toBeVisible();
  }).toPass();
  await expect(resident.getByText('The council’s cabinet.')).toBeVisible();
  await resident.getByRole('radio', { name: 'Every week' }).check();
  await goOn(resident);
  await expect(resident.getByText('You have not sent them yet')).toBeVisible();
  await resident.getByRole('button', { name: 'Send' }).click();
  await expect(resident.locator('.code')).toHaveText(/^\w{4}-\w{4}-\w{4}$/);

  // Closed, and read.
  await page.getByRole('link', { name: 'Check and open' }).click();
  await page.locator('summary', { hasText: 'Close it now' }).click();
  await page.getByLabel('Why?', { exact: true }).fill('Everybody has answered.');
  await page.getByRole('button', { name: 'Close it now' }).click();
  await expect(page.getByText('It is closed.')).toBeVisible();
  await page.goto(`/staff/consultations/results/?id=${id}`);
  await expect(page.getByText('One person answered.')).toBeVisible();

  // Told, and put away.
  await page.goto(`/staff/consultations/report/?id=${id}`);
  await page.getByRole('textbox', { name: 'What we heard' }).fill('Weeks are long.');
  await page.getByRole('button', { name: 'Add something that will change' }).click();
  await page.keyboard.type('The hub opens on Saturdays');
  await page.getByLabel('By when, 1').fill('2098-04-01');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved. Nobody outside sees it yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Publish what came of it' }).click();
  await page.getByRole('button', { name: 'Publish for good' }).click();
  await expect(page.getByText('The public page follows within minutes.')).toBeVisible();
  await page.getByRole('button', { name: 'Archive' }).click();
  await expect(page.getByText('It is archived.')).toBeVisible();
  await expect(async () => {
    await resident.goto(`${address!}outcome/`);
    await expect(resident.getByText('The hub opens on Saturdays')).toBeVisible();
  }).toPass();
  await expectNoBarriers(page);
  await context.close();
});
